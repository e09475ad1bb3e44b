import Terminal

extension ScreenSnapshot {
  /// What came of each of a batch.
  static let showingFailures: [Size: String] = [
    Size(columns: 40, rows: 10): """
     workbin      1 pulled   ● live   12:04
    ╭ Results ─────────────────────────────╮
    │  1 pulled, 2 failed                  │
    │                                      │
    │ ▌✗ “Refund for… gone: taken by ano…▐ │
    │  ✓ “退款申请”   pulled               │
    │  ✗ “שלום, החזר… no permission: no…⇄  │
    ╰──────────────────────────────────────╯
    ╰──────────────────────────────────────╯
     R retry  Esc close
    """,
    Size(columns: 60, rows: 20): """
     workbin   agent1                 1 pulled   ● live   12:04
     On my desk 1  All mine 8 ▌email-in-progress 6▐ email-draf…›
    ╭ email-in-progress ─ 1–4 of 6 · oldest 12y ───────────────╮
    │   Received  From            Subject                  Age │
    │▌✉ 11:58     c081@example.…  Refund fo…  ✗ gone: taken b…▐│
    ╭ Results ─────────────────────────────────────────────────╮
    │  1 pulled, 2 failed                                      │
    │                                                          │
    │ ▌✗ “Refund for order 8… gone: taken by another agent (…▐ │
    │  ✓ “退款申请”           pulled                           │
    │  ✗ “שלום, החזר כספי”    no permission: not[2J yours⇄     │
    │                                                          │
    │  gone: taken by another agent (Interaction not found)    │
    ╰──────────────────────────────────────────────────────────╯
    │                      (Interaction not found)             │
    │                                                          │
    │ Business                                                 │
    │   Priority         3                                     │
    ╰────────────────────────────────────────────── 1–8 of 17 ─╯
     R retry  Esc close
    """,
    Size(columns: 80, rows: 24): """
     workbin   agent1 · gws.example.test                  1 pulled   ● live   12:04
     On my desk 1  All mine 8 ▌email-in-progress 6▐ email-drafts 2  callbacks 0    ›
    ╭ email-in-progress ─ 6 · oldest 12y ──────────────────────────────────────────╮
    │   Received  From                   Subject                      Pri      Age │
    │▌✉ 11:58     c081@example.test      Refund fo…  ✗ gone: taken by another age…▐│
    │ ✉ 11:02     c007@example.test      Where is my refund?            5    1h 2m │
    │ ✉ 10:47     c344@example.test      Возврат средств                2   1h 17m │
    ╭ Results ─────────────────────────────────────────────────────────────────────╮
    │  1 pulled, 2 failed                                                          │
    │                                                                              │
    │ ▌✗ “Refund for order 8812”      gone: taken by another agent (Interaction …▐ │
    │  ✓ “退款申请”                   pulled                                       │
    │  ✗ “שלום, החזר כספי”            no permission: not[2J yours⇄                 │
    │                                                                              │
    │  gone: taken by another agent (Interaction not found)                        │
    ╰──────────────────────────────────────────────────────────────────────────────╯
    │                          not found)                                          │
    │                                                                              │
    │ Business                               Times                                 │
    │   Priority         3                     ReceivedAt  11:58:00                │
    │   CustomerSegment  default                                                   │
    │   ServiceType      refund              System                                │
    ╰───────────────────────────────────────────────────────────────── 1–10 of 12 ─╯
     R retry  Esc close
    """,
    Size(columns: 110, rows: 32): """
     workbin   agent1 · gws.example.test                                                1 pulled   ● live   12:04
    ╭ Workbins ─────────────────╮╭ email-in-progress ─ 6 · oldest 12y ───────────────────────────────────────────╮
    │ ▸ On my desk            1 ││   Received  From                   Subject                       Pri      Age │
    │ ≡ All mine              8 ││▌✉ 11:58     c081@example.test      Refund fo…  ✗ gone: taken by another agen…▐│
    │                           ││ ✉ 11:02     c007@example.test      Where is my refund?             5    1h 2m │
    │  Mine                     ││ ✉ 10:47     c344@example.test      Возврат средств                 2   1h 17m │
    │▌  email-in-progress     6▐││ ✉ 09:12     gpj.exe@example.test⇄  שלום, החז…  ✗ no permission: not[2J yours⇄ │
    │   email-drafts          2 ││ ❝ 21 Nov    Ada Berg               Chat left open                  4  19h 44m │
    │   callbacks             0 ││ ◆ Apr 2014  es_inx_wscp            02F0ASAK8EAFA00W                       12y │
    │                           ││                                                                               │
    │  Groups                   ││                                                                               │
    │   billing (╭ Results ─────────────────────────────────────────────────────────────────────────╮            │
    │ ✗ front des│  1 pulled, 2 failed                                                              │            │
    │            │                                                                                  │────────────╯
    │            │ ▌✗ “Refund for order 8812”        gone: taken by another agent (Interaction no…▐ │────────────╮
    │            │  ✓ “退款申请”                     pulled                                         │            │
    │            │  ✗ “שלום, החזר כספי”              no permission: not[2J yours⇄                   │            │
    │            │                                                                                  │            │
    │            │  gone: taken by another agent (Interaction not found)                            │ not  90 ms │
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
     R retry  Esc close
    """,
    Size(columns: 160, rows: 45): """
     workbin   agent1 · gws.example.test                                                                                                  1 pulled   ● live   12:04
    ╭ Workbins ────────────────────╮╭ email-in-progress ─ 6 · oldest 12y ──────────────────────────────────────────────────────────────────────────────────────────╮
    │ ▸ On my desk               1 ││   Received  From                        Subject                                                                 Pri      Age │
    │ ≡ All mine                 8 ││▌✉ 11:58     c081@example.test           Refund for order 8812         ✗ gone: taken by another agent (Interaction not found)▐│
    │                              ││ ✉ 11:02     c007@example.test           Where is my refund?                                                       5    1h 2m │
    │  Mine                        ││ ✉ 10:47     c344@example.test           Возврат средств                                                           2   1h 17m │
    │▌  email-in-progress        6▐││ ✉ 09:12     gpj.exe@example.test⇄       שלום, החזר כספי                                       ✗ no permission: not[2J yours⇄ │
    │   email-drafts             2 ││ ❝ 21 Nov    Ada Berg                    Chat left open                                                            4  19h 44m │
    │   callbacks                0 ││ ◆ Apr 2014  es_inx_wscp                 02F0ASAK8EAFA00W                                                                 12y │
    │                              ││                                                                                                                              │
    │  Groups                      ││                                                                                                                              │
    │   billing (AgentGroup)     1 ││                                                                                                                              │
    │ ✗ front desk (Place)  failed ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              ││     ╭ Results ─────────────────────────────────────────────────────────────────────────╮                                     │
    │                              │╰─────│  1 pulled, 2 failed                                                              │─────────────────────────────────────╯
    │                              │╭ Live│                                                                                  │─────────────────────────────────────╮
    │                              ││ Refu│ ▌✗ “Refund for order 8812”        gone: taken by another agent (Interaction no…▐ │                                     │
    │                              ││     │  ✓ “退款申请”                     pulled                                         │                                     │
    │                              ││ 12:0│  ✗ “שלום, החזר כספי”              no permission: not[2J yours⇄                   │                                     │
    │                              ││ 12:0│                                                                                  │                                     │
    │                              ││     │  gone: taken by another agent (Interaction not found)                            │                                     │
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
     R retry  Esc close
    """,
  ]
}
