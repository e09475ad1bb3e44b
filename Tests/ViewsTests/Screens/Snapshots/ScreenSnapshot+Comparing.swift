import Terminal

extension ScreenSnapshot {
  /// What was, beside what is.
  static let comparing: [Size: String] = [
    Size(columns: 40, rows: 10): """
     workbin      1 pulled   ● live   12:04
    ╭ then and now ─ ◆ 02F0ASAK8EAFA00W ───╮
    │ • CustomerSegment  default → gold    │
    │                                      │
    │                                      │
    │                                      │
    │                                      │
    │                                      │
    ╰──────────────────────────────────────╯
     . now  > forth  : command  ? help
    """,
    Size(columns: 60, rows: 20): """
     workbin   agent1                 1 pulled   ● live   12:04
     On my desk 1  All mine 8 ▌email-in-progress 6▐ email-draf…›
    ╭ email-in-progress ─ 3–6 of 6 · oldest 19h 44m ───────────╮
    │   Received  From            Subject                  Age │
    │ ✉ 11:02     c007@example.…  Where is my refund?    1h 2m │
    │ ✉ 10:47     c344@example.…  Возврат средств       1h 17m │
    │ ✉ 09:12     gpj.exe@exam…⇄  שלום, החזר כספי       2h 52m │
    │▌❝ 21 Nov    Ada Berg        Chat left open       19h 44m▐│
    ╰──────────────────────────────────────────────────────────╯
    ╭ 12:04:29 beside now ─ ◆ 02F0ASAK8EAFA00W ────────────────╮
    │ • CustomerSegment  default → gold                        │
    │                                                          │
    │                                                          │
    │                                                          │
    │                                                          │
    │                                                          │
    │                                                          │
    │                                                          │
    ╰──────────────────────────────────────────────────────────╯
     . now  < back in time  > forth  e edit  : command  ? help
    """,
    Size(columns: 80, rows: 24): """
     workbin   agent1 · gws.example.test                  1 pulled   ● live   12:04
     On my desk 1  All mine 8 ▌email-in-progress 6▐ email-drafts 2  callbacks 0    ›
    ╭ email-in-progress ─ 6 · oldest 19h 44m ──────────────────────────────────────╮
    │   Received  From                   Subject                      Pri      Age │
    │ ✉ 11:58     c081@example.test      Refund for order 8812          3       6m │
    │ ✉ 11:41     c219@example.test      退款申请                       3      23m │
    │ ✉ 11:02     c007@example.test      Where is my refund?            5    1h 2m │
    │ ✉ 10:47     c344@example.test      Возврат средств                2   1h 17m │
    │ ✉ 09:12     gpj.exe@example.test⇄  שלום, החזר כספי                1   2h 52m │
    │▌❝ 21 Nov    Ada Berg               Chat left open                 4  19h 44m▐│
    ╰──────────────────────────────────────────────────────────────────────────────╯
    ╭ 12:04:29 beside now ─ ◆ workitem 02F0ASAK8EAFA00W ───────────────────────────╮
    │ • CustomerSegment  default → gold                                            │
    │                                                                              │
    │                                                                              │
    │                                                                              │
    │                                                                              │
    │                                                                              │
    │                                                                              │
    │                                                                              │
    │                                                                              │
    │                                                                              │
    ╰──────────────────────────────────────────────────────────────────────────────╯
     . now  < back in time  > forth  d compare  Enter read  : command  ? help
    """,
    Size(columns: 110, rows: 32): """
     workbin   agent1 · gws.example.test                                                1 pulled   ● live   12:04
    ╭ Workbins ─────────────────╮╭ email-in-progress ─ 6 · oldest 19h 44m ───────────────────────────────────────╮
    │ ▸ On my desk            1 ││   Received  From                   Subject                       Pri      Age │
    │ ≡ All mine              8 ││ ✉ 11:58     c081@example.test      Refund for order 8812           3       6m │
    │                           ││ ✉ 11:41     c219@example.test      退款申请                        3      23m │
    │  Mine                     ││ ✉ 11:02     c007@example.test      Where is my refund?             5    1h 2m │
    │▌  email-in-progress     6▐││ ✉ 10:47     c344@example.test      Возврат средств                 2   1h 17m │
    │   email-drafts          2 ││ ✉ 09:12     gpj.exe@example.test⇄  שלום, החזר כספי                 1   2h 52m │
    │   callbacks             0 ││▌❝ 21 Nov    Ada Berg               Chat left open                  4  19h 44m▐│
    │                           ││                                                                               │
    │  Groups                   ││                                                                               │
    │   billing (AgentGroup)  1 ││                                                                               │
    │ ✗ front desk       failed ││                                                                               │
    │                           │╰───────────────────────────────────────────────────────────────────────────────╯
    │                           │╭ 12:04:29 beside now ─ ◆ workitem 02F0ASAK8EAFA00W ────────────────────────────╮
    │                           ││ • CustomerSegment  default → gold                                             │
    │                           ││                                                                               │
    │                           ││                                                                               │
    │                           ││                                                                               │
    │                           ││                                                                               │
    │                           ││                                                                               │
    │                           ││                                                                               │
    │                           ││                                                                               │
    │                           ││                                                                               │
    │                           ││                                                                               │
    │                           ││                                                                               │
    │                           ││                                                                               │
    │                           ││                                                                               │
    │                           ││                                                                               │
    │                           ││                                                                               │
    ╰───────────────────────────╯╰───────────────────────────────────────────────────────────────────────────────╯
     . now  < back in time  > forth  d compare  Enter read  u put back  c complete  t transfer  : command  ? help
    """,
    Size(columns: 160, rows: 45): """
     workbin   agent1 · gws.example.test                                                                                                  1 pulled   ● live   12:04
    ╭ Workbins ────────────────────╮╭ email-in-progress ─ 6 · oldest 19h 44m ──────────────────────────────────────────────────────────────────────────────────────╮
    │ ▸ On my desk               1 ││   Received  From                        Subject                                                                 Pri      Age │
    │ ≡ All mine                 8 ││ ✉ 11:58     c081@example.test           Refund for order 8812                                                     3       6m │
    │                              ││ ✉ 11:41     c219@example.test           退款申请                                                                  3      23m │
    │  Mine                        ││ ✉ 11:02     c007@example.test           Where is my refund?                                                       5    1h 2m │
    │▌  email-in-progress        6▐││ ✉ 10:47     c344@example.test           Возврат средств                                                           2   1h 17m │
    │   email-drafts             2 ││ ✉ 09:12     gpj.exe@example.test⇄       שלום, החזר כספי                                                           1   2h 52m │
    │   callbacks                0 ││▌❝ 21 Nov    Ada Berg                    Chat left open                                                            4  19h 44m▐│
    │                              ││                                                                                                                              │
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
    │                              │╭ 12:04:29 beside now ─ ◆ workitem 02F0ASAK8EAFA00W ───────────────────────────────────────────────────────────────────────────╮
    │                              ││ • CustomerSegment  default → gold                                                                                            │
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
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    ╰──────────────────────────────╯╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
     . now  < back in time  > forth  d compare  Enter read  u put back  c complete  t transfer  e edit  / search  Tab next panel  f follow  : command  ? help
    """,
  ]
}
