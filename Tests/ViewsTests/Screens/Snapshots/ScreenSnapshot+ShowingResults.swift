import Terminal

extension ScreenSnapshot {
  /// The list of what came of each of many.
  static let showingResults: [Size: String] = [
    Size(columns: 40, rows: 10): """
     workbin   agent1        ● live   12:04
    ╭ Results ─────────────────────────────╮
    │  Pulling 1 of 3, 1 failed            │
    │                                      │
    │  ✗ “Refund for… gone: taken by ano…  │
    │ ▌⇣ “退款申请”   pulling…           ▐ │
    │  ⇣ “שלום, החזר… pulling…             │
    ╰──────────────────────────────────────╯
    ╰──────────────────────────────────────╯
     Esc close
    """,
    Size(columns: 60, rows: 20): """
     workbin   agent1 · gws.example.test         ● live   12:04
     On my desk 0  All mine 9 ▌email-in-progress 7▐ email-draf…›
    ╭ email-in-progress ─ 1–4 of 7 · oldest 12y ───────────────╮
    │   Received  From            Subject                  Age │
    │▌✉ 11:58     c081@example.…  Refund fo…  ✗ gone: taken b…▐│
    ╭ Results ─────────────────────────────────────────────────╮
    │  Pulling 1 of 3, 1 failed                                │
    │                                                          │
    │  ✗ “Refund for order 8… gone: taken by another agent (…  │
    │ ▌⇣ “退款申请”           pulling…                       ▐ │
    │  ⇣ “שלום, החזר כספי”    pulling…                         │
    │                                                          │
    │                                                          │
    ╰──────────────────────────────────────────────────────────╯
    │                      (Interaction not found)             │
    │                                                          │
    │ Business                                                 │
    │   Priority         3                                     │
    ╰────────────────────────────────────────────── 1–8 of 17 ─╯
     Esc close
    """,
    Size(columns: 80, rows: 24): """
     workbin   agent1 · gws.example.test                             ● live   12:04
     On my desk 0  All mine 9 ▌email-in-progress 7▐ email-drafts 2  callbacks 0    ›
    ╭ email-in-progress ─ 1–6 of 7 · oldest 12y ───────────────────────────────────╮
    │   Received  From                   Subject                      Pri      Age │
    │▌✉ 11:58     c081@example.test      Refund fo…  ✗ gone: taken by another age…▐│
    │ ✉ 11:41     c219@example.test      退款申请                       ⇣ pulling… │
    │ ✉ 11:02     c007@example.test      Where is my refund?            5    1h 2m │
    ╭ Results ─────────────────────────────────────────────────────────────────────╮
    │  Pulling 1 of 3, 1 failed                                                    │
    │                                                                              │
    │  ✗ “Refund for order 8812”      gone: taken by another agent (Interaction …  │
    │ ▌⇣ “退款申请”                   pulling…                                   ▐ │
    │  ⇣ “שלום, החזר כספי”            pulling…                                     │
    │                                                                              │
    │                                                                              │
    ╰──────────────────────────────────────────────────────────────────────────────╯
    │                          not found)                                          │
    │                                                                              │
    │ Business                               Times                                 │
    │   Priority         3                     ReceivedAt  11:58:00                │
    │   CustomerSegment  default                                                   │
    │   ServiceType      refund              System                                │
    ╰───────────────────────────────────────────────────────────────── 1–10 of 12 ─╯
     Esc close
    """,
    Size(columns: 110, rows: 32): """
     workbin   agent1 · gws.example.test                                                           ● live   12:04
    ╭ Workbins ─────────────────╮╭ email-in-progress ─ 7 · oldest 12y ───────────────────────────────────────────╮
    │ ▸ On my desk            0 ││   Received  From                   Subject                       Pri      Age │
    │ ≡ All mine              9 ││▌✉ 11:58     c081@example.test      Refund fo…  ✗ gone: taken by another agen…▐│
    │                           ││ ✉ 11:41     c219@example.test      退款申请                        ⇣ pulling… │
    │  Mine                     ││ ✉ 11:02     c007@example.test      Where is my refund?             5    1h 2m │
    │▌  email-in-progress     7▐││ ✉ 10:47     c344@example.test      Возврат средств                 2   1h 17m │
    │   email-drafts          2 ││ ✉ 09:12     gpj.exe@example.test⇄  שלום, החזר כספי                 ⇣ pulling… │
    │   callbacks             0 ││ ❝ 21 Nov    Ada Berg               Chat left open                  4  19h 44m │
    │                           ││ ◆ Apr 2014  es_inx_wscp            02F0ASAK8EAFA00W                       12y │
    │  Groups                   ││                                                                               │
    │   billing (╭ Results ─────────────────────────────────────────────────────────────────────────╮            │
    │ ✗ front des│  Pulling 1 of 3, 1 failed                                                        │            │
    │            │                                                                                  │────────────╯
    │            │  ✗ “Refund for order 8812”        gone: taken by another agent (Interaction no…  │────────────╮
    │            │ ▌⇣ “退款申请”                     pulling…                                     ▐ │            │
    │            │  ⇣ “שלום, החזר כספי”              pulling…                                       │            │
    │            │                                                                                  │            │
    │            │                                                                                  │ not  90 ms │
    │            ╰──────────────────────────────────────────────────────────────────────────────────╯            │
    │                           ││                                                                               │
    │                           ││ Business                                Times                                 │
    │                           ││   Priority         3                      ReceivedAt  11:58:00                │
    │                           ││   CustomerSegment  default                                                    │
    │                           ││   ServiceType      refund               System                                │
    │                           ││                                           _AttachmentsSize  "0"               │
    │                           ││                                           _AutoReplyCount   0                 │
    │                           ││                                                                               │
    │                           ││                                                                               │
    │                           ││                                                                               │
    ╰───────────────────────────╯╰───────────────────────────────────────────────────────────────────────────────╯
     Esc close
    """,
    Size(columns: 160, rows: 45): """
     workbin   agent1 · gws.example.test                                                                                                             ● live   12:04
    ╭ Workbins ────────────────────╮╭ email-in-progress ─ 7 · oldest 12y ──────────────────────────────────────────────────────────────────────────────────────────╮
    │ ▸ On my desk               0 ││   Received  From                        Subject                                                                 Pri      Age │
    │ ≡ All mine                 9 ││▌✉ 11:58     c081@example.test           Refund for order 8812         ✗ gone: taken by another agent (Interaction not found)▐│
    │                              ││ ✉ 11:41     c219@example.test           退款申请                                                                  ⇣ pulling… │
    │  Mine                        ││ ✉ 11:02     c007@example.test           Where is my refund?                                                       5    1h 2m │
    │▌  email-in-progress        7▐││ ✉ 10:47     c344@example.test           Возврат средств                                                           2   1h 17m │
    │   email-drafts             2 ││ ✉ 09:12     gpj.exe@example.test⇄       שלום, החזר כספי                                                           ⇣ pulling… │
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
    │                              ││     ╭ Results ─────────────────────────────────────────────────────────────────────────╮                                     │
    │                              │╰─────│  Pulling 1 of 3, 1 failed                                                        │─────────────────────────────────────╯
    │                              │╭ Live│                                                                                  │─────────────────────────────────────╮
    │                              ││ Refu│  ✗ “Refund for order 8812”        gone: taken by another agent (Interaction no…  │                                     │
    │                              ││     │ ▌⇣ “退款申请”                     pulling…                                     ▐ │                                     │
    │                              ││ 12:0│  ⇣ “שלום, החזר כספי”              pulling…                                       │                                     │
    │                              ││ 12:0│                                                                                  │                                     │
    │                              ││     │                                                                                  │                                     │
    │                              ││     ╰──────────────────────────────────────────────────────────────────────────────────╯                                     │
    │                              ││ Business                                  Times                                     System                                   │
    │                              ││   Priority         3                        ReceivedAt  11:58:00                      _AttachmentsSize  "0"                  │
    │                              ││   CustomerSegment  default                                                            _AutoReplyCount   0                    │
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
    ╰──────────────────────────────╯╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
     Esc close
    """,
  ]
}
