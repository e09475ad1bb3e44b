import Terminal

extension ScreenSnapshot {
  /// A list by a column.
  static let sorted: [Size: String] = [
    Size(columns: 40, rows: 10): """
     workbin   agent1        ● live   12:04
    ╭ email-in-progress ─ 1–5 of 7 ────────╮
    │   From        Subject▴           Age │
    │▌❝ Ada Berg    Chat left op…  19h 44m▐│
    │ ✉ c081@exam…  Refund for o…       6m │
    │ ✉ c007@exam…  Where is my …    1h 2m │
    │ ✉ c344@exam…  Возврат сред…   1h 17m │
    │ ✉ gpj.exe@…⇄  שלום, החזר כ…   2h 52m │
    ╰──────────────────────────────────────╯
     Enter open  p pull  : command  ? help
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
    ╭ Live ─ ❝ 00016aB14RQD0066 ─ ▣ InWorkbin ─────────────────╮
    │ Chat left open  from Ada Berg                            │
    │                                                          │
    │ Business                                                 │
    │   FirstName  Ada                                         │
    │   LastName   Berg                                        │
    │   Subject    Chat left open                              │
    │   Priority   4                                           │
    │                                                          │
    ╰────────────────────────────────────────────── 1–8 of 10 ─╯
     Enter open  p pull  Space mark  s sort  : command  ? help
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
    ╭ Live ─ ❝ chat 00016aB14RQD0066 ─ ▣ InWorkbin ────────────────────────────────╮
    │ Chat left open  from Ada Berg                                                │
    │                                                                              │
    │ Business                               Times  21 Nov 2026                    │
    │   FirstName  Ada                         ReceivedAt  16:20:00                │
    │   LastName   Berg                                                            │
    │   Subject    Chat left open                                                  │
    │   Priority   4                                                               │
    │                                                                              │
    │                                                                              │
    │                                                                              │
    ╰──────────────────────────────────────────────────────────────────────────────╯
     Enter open  p pull  Space mark  / filter  s sort  f pin  : command  ? help
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
    │                           │╭ Live ─ ❝ chat 00016aB14RQD0066 ─ ▣ InWorkbin ─────────────────────────────────╮
    │                           ││ Chat left open  from Ada Berg                                                 │
    │                           ││                                                                               │
    │                           ││ Business                                Times  21 Nov 2026                    │
    │                           ││   FirstName  Ada                          ReceivedAt  16:20:00                │
    │                           ││   LastName   Berg                                                             │
    │                           ││   Subject    Chat left open                                                   │
    │                           ││   Priority   4                                                                │
    │                           ││                                                                               │
    │                           ││                                                                               │
    │                           ││                                                                               │
    │                           ││                                                                               │
    │                           ││                                                                               │
    │                           ││                                                                               │
    │                           ││                                                                               │
    │                           ││                                                                               │
    ╰───────────────────────────╯╰───────────────────────────────────────────────────────────────────────────────╯
     Enter open  p pull  Space mark  / filter  s sort  Tab next panel  f pin  Esc back  : command  ? help  q quit
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
    │                              ││                                                                                                                              │
    │                              ││ Business                                  Times  21 Nov 2026                                                                 │
    │                              ││   FirstName  Ada                            ReceivedAt  16:20:00                                                             │
    │                              ││   LastName   Berg                                                                                                            │
    │                              ││   Subject    Chat left open                                                                                                  │
    │                              ││   Priority   4                                                                                                               │
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
     Enter open  p pull  Space mark  / filter  s sort  Tab next panel  f pin  Esc back  r read again  : command  ? help  q quit
    """,
  ]
}
