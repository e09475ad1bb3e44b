import Terminal

extension ScreenSnapshot {
  /// The orders to choose from.
  static let sortPicker: [Size: String] = [
    Size(columns: 40, rows: 10): """
     workbin   agent1        ● live   12:04
    ╭ Sort by ─────────────────────────────╮
    │  / ▏ type to narrow                  │
    │                                      │
    │  As received                         │
    │  Received                            │
    │  From                                │
    │ ▌Subject                        now▐ │
    ╰────────────────────────── 1–4 of 53 ─╯
     Enter go  Esc leave
    """,
    Size(columns: 60, rows: 20): """
     workbin   agent1 · gws.example.test         ● live   12:04
     On my desk 0  All mine 9 ▌email-in-progress 7▐ email-draf…›
    ╭ email-in-progress ─ 1–4 of 7 · oldest 12y ───────────────╮
    │   Received  From            Subject▴                 Age │
    │▌❝ 21 Nov    Ada Berg        Chat left open       19h 44m▐│
    │ ✉ 11:58     c081@example.…  Refund for order 8…       6m │
    │ ✉ 11:02     c007@example.…  Where is my refund?    1h 2m │
    │ ✉ 10:47     c344@example.…  Возврат средств       1h 17m │
    ╰──────────────────────────────────────────────────────────╯
    ╭ Sort by ─────────────────────────────────────────────────╮
    │  / ▏ type to narrow                                      │
    │                                                          │
    │  As received                                             │
    │  Received                                                │
    │  From                                                    │
    │ ▌Subject                                            now▐ │
    │  Priority                                                │
    │  Age                                                     │
    ╰────────────────────────────────────────────── 1–6 of 53 ─╯
     Enter go  Esc leave
    """,
    Size(columns: 80, rows: 24): """
     workbin   agent1 · gws.example.test                             ● live   12:04
     On my desk 0  All mine 9 ▌email-in-progress 7▐ email-drafts 2  callbacks 0    ›
    ╭ email-in-progress ─ 1–6 of 7 · oldest 12y ───────────────────────────────────╮
    │   Received  From                   Subject▴                     Pri      Age │
    │▌❝ 21 Nov    Ada Berg               Chat left open                 4  19h 44m▐│
    │ ✉ 11:58     c081@example.test      Refund for order 8812          3       6m │
    │ ✉ 11:02     c007@example.test      Where is my refund?            5    1h 2m │
    │ ✉ 10:47     c344@example.test      Возврат средств                2   1h 17m │
    │ ✉ 09:12     gpj.exe@example.test⇄  שלום, החזר כספי                1   2h 52m │
    │ ✉ 11:41     c219@example.test      退款申请                       3      23m │
    ╰──────────────────────────────────────────────────────────────────────────────╯
    ╭ Sort by ─────────────────────────────────────────────────────────────────────╮
    │  / ▏ type to narrow                                                          │
    │                                                                              │
    │  As received                                                                 │
    │  Received                                                                    │
    │  From                                                                        │
    │ ▌Subject                                                                now▐ │
    │  Priority                                                                    │
    │  Age                                                                         │
    │  To                                                                          │
    │  State                                                                       │
    ╰────────────────────────────────────────────────────────────────── 1–8 of 53 ─╯
     Enter go  Esc leave
    """,
    Size(columns: 110, rows: 32): """
     workbin   agent1 · gws.example.test                                                           ● live   12:04
    ╭ Workbins ─────────────────╮╭ email-in-progress ─ 7 · oldest 12y ───────────────────────────────────────────╮
    │ ▸ On my desk            0 ││   Received  From                   Subject▴                      Pri      Age │
    │ ≡ All mine              9 ││▌❝ 21 Nov    Ada Berg               Chat left open                  4  19h 44m▐│
    │                           ││ ✉ 11:58     c081@example.test      Refund for order 8812           3       6m │
    │  Mine                     ││ ✉ 11:02     c007@example.test      Where is my refund?             5    1h 2m │
    │▌  email-in-progress     7▐││ ✉ 10:47     c344@example.test      Возврат средств                 2   1h 17m │
    │   email-drafts          2 ││ ✉ 09:12     gpj.exe@example.test⇄  שלום, החזר כספי                 1   2h 52m │
    │   callbacks             0 ││ ✉ 11:41     c219@example.test      退款申请                        3      23m │
    │                           ││ ◆ Apr 2014  es_inx_wscp            02F0ASAK8EAFA00W                       12y │
    │  Groups                   ││                                                                               │
    │   billing (AgentGroup)  1 ││                                                                               │
    │ ✗ front desk       failed ││                                                                               │
    │                           │╰───────────────────────────────────────────────────────────────────────────────╯
    │                           │╭ Sort by ──────────────────────────────────────────────────────────────────────╮
    │                           ││  / ▏ type to narrow                                                           │
    │                           ││                                                                               │
    │                           ││  As received                                                                  │
    │                           ││  Received                                                                     │
    │                           ││  From                                                                         │
    │                           ││ ▌Subject                                                                 now▐ │
    │                           ││  Priority                                                                     │
    │                           ││  Age                                                                          │
    │                           ││  To                                                                           │
    │                           ││  State                                                                        │
    │                           ││  Workbin                                                                      │
    │                           ││  Medium                                                                       │
    │                           ││  Id                                                                           │
    │                           ││  _AttachmentsSize                                                             │
    │                           ││  _AutoReplyCount                                                              │
    ╰───────────────────────────╯╰────────────────────────────────────────────────────────────────── 1–13 of 53 ─╯
     Enter go  Esc leave
    """,
    Size(columns: 160, rows: 45): """
     workbin   agent1 · gws.example.test                                                                                                             ● live   12:04
    ╭ Workbins ────────────────────╮╭ email-in-progress ─ 7 · oldest 12y ──────────────────────────────────────────────────────────────────────────────────────────╮
    │ ▸ On my desk               0 ││   Received  From                        Subject▴                                                                Pri      Age │
    │ ≡ All mine                 9 ││▌❝ 21 Nov    Ada Berg                    Chat left open                                                            4  19h 44m▐│
    │                              ││ ✉ 11:58     c081@example.test           Refund for order 8812                                                     3       6m │
    │  Mine                        ││ ✉ 11:02     c007@example.test           Where is my refund?                                                       5    1h 2m │
    │▌  email-in-progress        7▐││ ✉ 10:47     c344@example.test           Возврат средств                                                           2   1h 17m │
    │   email-drafts             2 ││ ✉ 09:12     gpj.exe@example.test⇄       שלום, החזר כספי                                                           1   2h 52m │
    │   callbacks                0 ││ ✉ 11:41     c219@example.test           退款申请                                                                  3      23m │
    │                              ││ ◆ Apr 2014  es_inx_wscp                 02F0ASAK8EAFA00W                                                                 12y │
    │  Groups                      ││                                                                                                                              │
    │   billing (AgentGroup)     1 ││                                                                                                                              │
    │ ✗ front desk (Place)  failed ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              │╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
    │                              │╭ Live ─ ❝ chat 00016aB14RQD0066 ─ ▣ InWorkbin ────────────────────────────────────────────────────────────────────────────────╮
    │                              ││ Chat left open  from Ada Berg                                                                                                │
    │                              ││                               ╭ Sort by ─────────────────────────────────────────────────────╮                               │
    │                              ││ Business                      │  / ▏ type to narrow                                          │                               │
    │                              ││   FirstName  Ada              │                                                              │                               │
    │                              ││   LastName   Berg             │  As received                                                 │                               │
    │                              ││   Subject    Chat left open   │  Received                                                    │                               │
    │                              ││   Priority   4                │  From                                                        │                               │
    │                              ││                               │ ▌Subject                                                now▐ │                               │
    │                              ││                               │  Priority                                                    │                               │
    │                              ││                               │  Age                                                         │                               │
    │                              ││                               │  To                                                          │                               │
    │                              ││                               │  State                                                       │                               │
    │                              ││                               │  Workbin                                                     │                               │
    │                              ││                               │  Medium                                                      │                               │
    │                              ││                               │  Id                                                          │                               │
    │                              ││                               │  _AttachmentsSize                                            │                               │
    │                              ││                               │  _AutoReplyCount                                             │                               │
    │                              ││                               │  AssignedAt                                                  │                               │
    │                              ││                               │  AssignedTo                                                  │                               │
    │                              ││                               │  CBR-actual_volume                                           │                               │
    │                              ││                               ╰───────────────────────────────────────────────── 1–16 of 53 ─╯                               │
    │                              ││                                                                                                                              │
    ╰──────────────────────────────╯╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
     Enter go  Esc leave
    """,
  ]
}
