import Terminal

extension ScreenSnapshot {
  /// A name that is typed, of a user or a group.
  static let teamPickerTyped: [Size: String] = [
    Size(columns: 40, rows: 10): """
     workbin   agent1        ● live   12:04
    ╭ Look into the workbins of ───────────╮
    │  / Quality▏                          │
    │                                      │
    │ ▌“Quality”       an agent’s user n…▐ │
    │  “Quality”        a group of agents  │
    │  “Quality”        a group of places  │
    ╰──────────────────────────────────────╯
    ╰──────────────────────────────────────╯
     Enter go  Esc leave
    """,
    Size(columns: 60, rows: 20): """
     workbin   agent1 · gws.example.test         ● live   12:04
     On my desk 0  All mine 9 ▌email-in-progress 7▐ email-draf…›
    ╭ email-in-progress ─ 1–4 of 7 · oldest 12y ───────────────╮
    │   Received  From            Subject                  Age │
    │▌✉ 11:58     c081@example.…  Refund for order 8…       6m▐│
    │ ✉ 11:41     c219@example.…  退款申请                 23m │
    ╭ Look into the workbins of ───────────────────────────────╮
    │  / Quality▏                                              │
    │                                                          │
    │ ▌“Quality”                   an agent’s user name or id▐ │
    │  “Quality”                            a group of agents  │
    │  “Quality”                            a group of places  │
    ╰──────────────────────────────────────────────────────────╯
    │   Priority         3                                     │
    │   CustomerSegment  default                               │
    │   ServiceType      refund                                │
    │                                                          │
    │ Times                                                    │
    ╰────────────────────────────────────────────── 1–8 of 13 ─╯
     Enter go  Esc leave
    """,
    Size(columns: 80, rows: 24): """
     workbin   agent1 · gws.example.test                             ● live   12:04
     On my desk 0  All mine 9 ▌email-in-progress 7▐ email-drafts 2  callbacks 0    ›
    ╭ email-in-progress ─ 1–6 of 7 · oldest 12y ───────────────────────────────────╮
    │   Received  From                   Subject                      Pri      Age │
    │▌✉ 11:58     c081@example.test      Refund for order 8812          3       6m▐│
    │ ✉ 11:41     c219@example.test      退款申请                       3      23m │
    │ ✉ 11:02     c007@example.test      Where is my refund?            5    1h 2m │
    │ ✉ 10:47     c344@example.test      Возврат средств                2   1h 17m │
    │ ✉ 09:1╭ Look into the workbins of ───────────────────────────────────╮2h 52m │
    │ ❝ 21 N│  / Quality▏                                                  │9h 44m │
    ╰───────│                                                              │───────╯
    ╭ Live ─│ ▌“Quality”                       an agent’s user name or id▐ │───────╮
    │ Refund│  “Quality”                                a group of agents  │       │
    │       │  “Quality”                                a group of places  │       │
    │ Busine╰──────────────────────────────────────────────────────────────╯       │
    │   Priority         3                     ReceivedAt  11:58:00                │
    │   CustomerSegment  default                                                   │
    │   ServiceType      refund              System                                │
    │                                          _AttachmentsSize  "0"               │
    │                                          _AutoReplyCount   0                 │
    │                                                                              │
    │                                                                              │
    ╰──────────────────────────────────────────────────────────────────────────────╯
     Enter go  Esc leave
    """,
    Size(columns: 110, rows: 32): """
     workbin   agent1 · gws.example.test                                                           ● live   12:04
    ╭ Workbins ─────────────────╮╭ email-in-progress ─ 7 · oldest 12y ───────────────────────────────────────────╮
    │ ▸ On my desk            0 ││   Received  From                   Subject                       Pri      Age │
    │ ≡ All mine              9 ││▌✉ 11:58     c081@example.test      Refund for order 8812           3       6m▐│
    │                           ││ ✉ 11:41     c219@example.test      退款申请                        3      23m │
    │  Mine                     ││ ✉ 11:02     c007@example.test      Where is my refund?             5    1h 2m │
    │▌  email-in-progress     7▐││ ✉ 10:47     c344@example.test      Возврат средств                 2   1h 17m │
    │   email-drafts          2 ││ ✉ 09:12     gpj.exe@example.test⇄  שלום, החזר כספי                 1   2h 52m │
    │   callbacks             0 ││ ❝ 21 Nov    Ada Berg               Chat left open                  4  19h 44m │
    │                           ││ ◆ Apr 2014  es_inx_wscp            02F0ASAK8EAFA00W                       12y │
    │  Groups                   ││                                                                               │
    │   billing (AgentGroup)  1 ││                                                                               │
    │ ✗ front desk       fa╭ Look into the workbins of ───────────────────────────────────╮                      │
    │                      │  / Quality▏                                                  │──────────────────────╯
    │                      │                                                              │──────────────────────╮
    │                      │ ▌“Quality”                       an agent’s user name or id▐ │                      │
    │                      │  “Quality”                                a group of agents  │                      │
    │                      │  “Quality”                                a group of places  │                      │
    │                      ╰──────────────────────────────────────────────────────────────╯:58:00                │
    │                           ││   CustomerSegment  default                                                    │
    │                           ││   ServiceType      refund               System                                │
    │                           ││                                           _AttachmentsSize  "0"               │
    │                           ││                                           _AutoReplyCount   0                 │
    │                           ││                                                                               │
    │                           ││                                                                               │
    │                           ││                                                                               │
    │                           ││                                                                               │
    │                           ││                                                                               │
    │                           ││                                                                               │
    │                           ││                                                                               │
    ╰───────────────────────────╯╰───────────────────────────────────────────────────────────────────────────────╯
     Enter go  Esc leave
    """,
    Size(columns: 160, rows: 45): """
     workbin   agent1 · gws.example.test                                                                                                             ● live   12:04
    ╭ Workbins ────────────────────╮╭ email-in-progress ─ 7 · oldest 12y ──────────────────────────────────────────────────────────────────────────────────────────╮
    │ ▸ On my desk               0 ││   Received  From                        Subject                                                                 Pri      Age │
    │ ≡ All mine                 9 ││▌✉ 11:58     c081@example.test           Refund for order 8812                                                     3       6m▐│
    │                              ││ ✉ 11:41     c219@example.test           退款申请                                                                  3      23m │
    │  Mine                        ││ ✉ 11:02     c007@example.test           Where is my refund?                                                       5    1h 2m │
    │▌  email-in-progress        7▐││ ✉ 10:47     c344@example.test           Возврат средств                                                           2   1h 17m │
    │   email-drafts             2 ││ ✉ 09:12     gpj.exe@example.test⇄       שלום, החזר כספי                                                           1   2h 52m │
    │   callbacks                0 ││ ❝ 21 Nov    Ada Berg                    Chat left open                                                            4  19h 44m │
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
    │                              │╰───────────────╭ Look into the workbins of ───────────────────────────────────╮───────────────────────────────────────────────╯
    │                              │╭ Live ─ ✉ email│  / Quality▏                                                  │───────────────────────────────────────────────╮
    │                              ││ Refund for ord│                                                              │                                               │
    │                              ││               │ ▌“Quality”                       an agent’s user name or id▐ │                                               │
    │                              ││ Business      │  “Quality”                                a group of agents  │      System                                   │
    │                              ││   Priority    │  “Quality”                                a group of places  │        _AttachmentsSize  "0"                  │
    │                              ││   CustomerSegm╰──────────────────────────────────────────────────────────────╯        _AutoReplyCount   0                    │
    │                              ││   ServiceType      refund                                                                                                    │
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    ╰──────────────────────────────╯╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
     Enter go  Esc leave
    """,
  ]
}
