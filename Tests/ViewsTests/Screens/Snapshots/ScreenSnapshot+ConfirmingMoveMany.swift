import Terminal

extension ScreenSnapshot {
  /// The question before many are moved, one of which can’t be.
  static let confirmingMoveMany: [Size: String] = [
    Size(columns: 40, rows: 10): """
     workbin   ♪ 1 invited   ● live   12:04
    ╭ Move? ───────────────────────────────╮
    │ Move these 3 interactions to         │
    │ “billing”?                           │
    │ ✉ email 00016aB14RQD0061 “Refund fo… │
    │ ✉ email 00016aB14RQD0062 “退款申请”  │
    │ ✉ email 00016aB14RQD0065 “שלום, החז… │
    │ y yes  else no                       │
    ╰──────────────────────────────────────╯
     y yes  Esc no
    """,
    Size(columns: 60, rows: 20): """
     workbin   agent1              ♪ 1 invited   ● live   12:04
     On my desk ♪1 1  All mine 9 ▌email-in-progress 7▐ email-d…›
    ╭ email-in-progress ─ 1–4 of 7 · oldest 12y ───────────────╮
    │   Received  From            Subject                  Age │
    │▌✉ 11:58     c081@example.…  Refund for order 8…       6m▐│
    ╭ Move? ───────────────────────────────────────────────────╮
    │ Move these 3 interactions to “billing”?                  │
    │ ✉ email 00016aB14RQD0061 “Refund for order 8812”         │
    │ ✉ email 00016aB14RQD0062 “退款申请”                      │
    │ ✉ email 00016aB14RQD0065 “שלום, החזר כספי”               │
    │ 1 of those marked can't be, and is left                  │
    │ It is not accepted yet: A accepts, X rejects             │
    │                                                          │
    │ y yes  any other key no                                  │
    ╰──────────────────────────────────────────────────────────╯
    │                                                          │
    │                                                          │
    │                                                          │
    ╰──────────────────────────────────────────────────────────╯
     y yes  Esc no
    """,
    Size(columns: 80, rows: 24): """
     workbin   agent1 · gws.example.test               ♪ 1 invited   ● live   12:04
     On my desk ♪1 1  All mine 9 ▌email-in-progress 7▐ email-drafts 2  callbacks 0 ›
    ╭ email-in-progress ─ 1–6 of 7 · oldest 12y ───────────────────────────────────╮
    │   Received  From                   Subject                      Pri      Age │
    │▌✉ 11:58     c081@example.test      Refund for order 8812          3       6m▐│
    │ ✉ 11:41     c219@example.test      退款申请                       3      23m │
    │ ✉ 11:02     c007@example.test      Where is my refund?            5    1h 2m │
    │ ✉ 10╭ Move? ───────────────────────────────────────────────────────────╮ 17m │
    │ ✉ 09│ Move these 3 interactions to “billing”?                          │ 52m │
    │ ❝ 21│ ✉ email 00016aB14RQD0061 “Refund for order 8812”                 │ 44m │
    ╰─────│ ✉ email 00016aB14RQD0062 “退款申请”                              │─────╯
    ╭ Live│ ✉ email 00016aB14RQD0065 “שלום, החזר כספי”                       │─────╮
    │ evil│ 1 of those marked can't be, and is left                          │     │
    │     │ It is not accepted yet: A accepts, X rejects                     │     │
    │ 12:0│                                                                  │     │
    │     │ y yes  any other key no                                          │     │
    │ can:╰──────────────────────────────────────────────────────────────────╯     │
    │                                                                              │
    │                                                                              │
    │                                                                              │
    │                                                                              │
    │                                                                              │
    ╰──────────────────────────────────────────────────────────────────────────────╯
     y yes  Esc no
    """,
    Size(columns: 110, rows: 32): """
     workbin   agent1 · gws.example.test                                             ♪ 1 invited   ● live   12:04
    ╭ Workbins ─────────────────╮╭ email-in-progress ─ 7 · oldest 12y ───────────────────────────────────────────╮
    │ ▸ On my desk         ♪1 1 ││   Received  From                   Subject                       Pri      Age │
    │ ≡ All mine              9 ││▌✉ 11:58     c081@example.test      Refund for order 8812           3       6m▐│
    │                           ││ ✉ 11:41     c219@example.test      退款申请                        3      23m │
    │  Mine                     ││ ✉ 11:02     c007@example.test      Where is my refund?             5    1h 2m │
    │▌  email-in-progress     7▐││ ✉ 10:47     c344@example.test      Возврат средств                 2   1h 17m │
    │   email-drafts          2 ││ ✉ 09:12     gpj.exe@example.test⇄  שלום, החזר כספי                 1   2h 52m │
    │   callbacks             0 ││ ❝ 21 Nov    Ada Berg               Chat left open                  4  19h 44m │
    │                           ││ ◆ Apr 2014  es_inx_wscp            02F0ASAK8EAFA00W                       12y │
    │  Groups                   ││                                                                               │
    │   billing (AgentGro╭ Move? ───────────────────────────────────────────────────────────╮                    │
    │ ✗ front desk       │ Move these 3 interactions to “billing”?                          │                    │
    │                    │ ✉ email 00016aB14RQD0061 “Refund for order 8812”                 │────────────────────╯
    │                    │ ✉ email 00016aB14RQD0062 “退款申请”                              │────────────────────╮
    │                    │ ✉ email 00016aB14RQD0065 “שלום, החזר כספי”                       │                    │
    │                    │ 1 of those marked can't be, and is left                          │                    │
    │                    │ It is not accepted yet: A accepts, X rejects                     │                    │
    │                    │                                                                  │                    │
    │                    │ y yes  any other key no                                          │                    │
    │                    ╰──────────────────────────────────────────────────────────────────╯                    │
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
     y yes  Esc no
    """,
    Size(columns: 160, rows: 45): """
     workbin   agent1 · gws.example.test                                                                                               ♪ 1 invited   ● live   12:04
    ╭ Workbins ────────────────────╮╭ email-in-progress ─ 7 · oldest 12y ──────────────────────────────────────────────────────────────────────────────────────────╮
    │ ▸ On my desk            ♪1 1 ││   Received  From                        Subject                                                                 Pri      Age │
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
    │                              ││             ╭ Move? ───────────────────────────────────────────────────────────╮                                             │
    │                              ││             │ Move these 3 interactions to “billing”?                          │                                             │
    │                              │╰─────────────│ ✉ email 00016aB14RQD0061 “Refund for order 8812”                 │─────────────────────────────────────────────╯
    │                              │╭ Live ─ ✉ ema│ ✉ email 00016aB14RQD0062 “退款申请”                              │─────────────────────────────────────────────╮
    │                              ││ evil[2J⇄    │ ✉ email 00016aB14RQD0065 “שלום, החזר כספי”                       │                                             │
    │                              ││             │ 1 of those marked can't be, and is left                          │                                             │
    │                              ││ 12:04:29.310│ It is not accepted yet: A accepts, X rejects                     │                                             │
    │                              ││             │                                                                  │                                             │
    │                              ││ can: Accept │ y yes  any other key no                                          │                                             │
    │                              ││             ╰──────────────────────────────────────────────────────────────────╯                                             │
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
     y yes  Esc no
    """,
  ]
}
