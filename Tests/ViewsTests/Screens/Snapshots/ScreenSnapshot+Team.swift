import Terminal

extension ScreenSnapshot {
  /// Other people’s workbins under their heading.
  static let team: [Size: String] = [
    Size(columns: 40, rows: 10): """
     workbin   agent1        ● live   12:04
    ╭ Workbins ────────────────────────────╮
    │  Groups                              │
    │   billing (AgentGroup)             1 │
    │ ✗ front desk (Place)          failed │
    │  Team                                │
    │   agent2                           9 │
    │▌    In progress                    7▐│
    ╰───────────────────────── 7–12 of 18 ─╯
     Enter open  s sort  : command  ? help
    """,
    Size(columns: 60, rows: 20): """
     workbin   agent1 · gws.example.test         ● live   12:04
    ‹ billing 1  ✗ front desk failed ▌agent2 · In progress 7▐  ›
    ╭ agent2 · In progress ─ 1–4 of 7 · oldest 12y ────────────╮
    │   Received  From            Subject                  Age │
    │▌✉ 11:58     c081@example.…  Refund for order 8…       6m▐│
    │ ✉ 11:41     c219@example.…  退款申请                 23m │
    │ ✉ 11:02     c007@example.…  Where is my refund?    1h 2m │
    │ ✉ 10:47     c344@example.…  Возврат средств       1h 17m │
    ╰──────────────────────────────────────────────────────────╯
    ╭ Live ─ ✉ 00016aB14RQD0061 ─ ▣ InWorkbin ─────────────────╮
    │ Refund for order 8812  from c081@example.test            │
    │                                                          │
    │ Business                                                 │
    │   Priority         3                                     │
    │   CustomerSegment  default                               │
    │   ServiceType      refund                                │
    │                                                          │
    │ Times                                                    │
    ╰────────────────────────────────────────────── 1–8 of 13 ─╯
     Enter open  / filter  s sort  f pin  : command  ? help
    """,
    Size(columns: 80, rows: 24): """
     workbin   agent1 · gws.example.test                             ● live   12:04
    ‹ callbacks 0  billing 1  ✗ front desk failed ▌agent2 · In progress 7▐ agent2 …›
    ╭ agent2 · In progress ─ 1–6 of 7 · oldest 12y ────────────────────────────────╮
    │   Received  From                   Subject                      Pri      Age │
    │▌✉ 11:58     c081@example.test      Refund for order 8812          3       6m▐│
    │ ✉ 11:41     c219@example.test      退款申请                       3      23m │
    │ ✉ 11:02     c007@example.test      Where is my refund?            5    1h 2m │
    │ ✉ 10:47     c344@example.test      Возврат средств                2   1h 17m │
    │ ✉ 09:12     gpj.exe@example.test⇄  שלום, החזר כספי                1   2h 52m │
    │ ❝ 21 Nov    Ada Berg               Chat left open                 4  19h 44m │
    ╰──────────────────────────────────────────────────────────────────────────────╯
    ╭ Live ─ ✉ email 00016aB14RQD0061 ─ ▣ InWorkbin ───────────────────────────────╮
    │ Refund for order 8812  from c081@example.test                                │
    │                                                                              │
    │ Business                               Times                                 │
    │   Priority         3                     ReceivedAt  11:58:00                │
    │   CustomerSegment  default                                                   │
    │   ServiceType      refund              System                                │
    │                                          _AttachmentsSize  "0"               │
    │                                          _AutoReplyCount   0                 │
    │                                                                              │
    │                                                                              │
    ╰──────────────────────────────────────────────────────────────────────────────╯
     Enter open  / filter  s sort  Tab next panel  f pin  : command  ? help  q quit
    """,
    Size(columns: 110, rows: 32): """
     workbin   agent1 · gws.example.test                                                           ● live   12:04
    ╭ Workbins ─────────────────╮╭ agent2 · In progress ─ 7 · oldest 12y ────────────────────────────────────────╮
    │ ▸ On my desk            0 ││   Received  From                   Subject                       Pri      Age │
    │ ≡ All mine              9 ││▌✉ 11:58     c081@example.test      Refund for order 8812           3       6m▐│
    │                           ││ ✉ 11:41     c219@example.test      退款申请                        3      23m │
    │  Mine                     ││ ✉ 11:02     c007@example.test      Where is my refund?             5    1h 2m │
    │   email-in-progress     7 ││ ✉ 10:47     c344@example.test      Возврат средств                 2   1h 17m │
    │   email-drafts          2 ││ ✉ 09:12     gpj.exe@example.test⇄  שלום, החזר כספי                 1   2h 52m │
    │   callbacks             0 ││ ❝ 21 Nov    Ada Berg               Chat left open                  4  19h 44m │
    │                           ││ ◆ Apr 2014  es_inx_wscp            02F0ASAK8EAFA00W                       12y │
    │  Groups                   ││                                                                               │
    │   billing (AgentGroup)  1 ││                                                                               │
    │ ✗ front desk       failed ││                                                                               │
    │                           │╰───────────────────────────────────────────────────────────────────────────────╯
    │  Team                     │╭ Live ─ ✉ email 00016aB14RQD0061 ─ ▣ InWorkbin ────────────────────────────────╮
    │   agent2                9 ││ Refund for order 8812  from c081@example.test                                 │
    │▌    In progress         7▐││                                                                               │
    │     Drafts              2 ││ Business                                Times                                 │
    │   agent3                1 ││   Priority         3                      ReceivedAt  11:58:00                │
    │     In progress         1 ││   CustomerSegment  default                                                    │
    │     Drafts              0 ││   ServiceType      refund               System                                │
    │   Quality               0 ││                                           _AttachmentsSize  "0"               │
    │     Complaints          · ││                                           _AutoReplyCount   0                 │
    │                           ││                                                                               │
    │                           ││                                                                               │
    │                           ││                                                                               │
    │                           ││                                                                               │
    │                           ││                                                                               │
    │                           ││                                                                               │
    │                           ││                                                                               │
    ╰───────────────────────────╯╰───────────────────────────────────────────────────────────────────────────────╯
     Enter open  / filter  s sort  Tab next panel  f pin  r read again  : command  ? help  q quit
    """,
    Size(columns: 160, rows: 45): """
     workbin   agent1 · gws.example.test                                                                                                             ● live   12:04
    ╭ Workbins ────────────────────╮╭ agent2 · In progress ─ 7 · oldest 12y ───────────────────────────────────────────────────────────────────────────────────────╮
    │ ▸ On my desk               0 ││   Received  From                        Subject                                                                 Pri      Age │
    │ ≡ All mine                 9 ││▌✉ 11:58     c081@example.test           Refund for order 8812                                                     3       6m▐│
    │                              ││ ✉ 11:41     c219@example.test           退款申请                                                                  3      23m │
    │  Mine                        ││ ✉ 11:02     c007@example.test           Where is my refund?                                                       5    1h 2m │
    │   email-in-progress        7 ││ ✉ 10:47     c344@example.test           Возврат средств                                                           2   1h 17m │
    │   email-drafts             2 ││ ✉ 09:12     gpj.exe@example.test⇄       שלום, החזר כספי                                                           1   2h 52m │
    │   callbacks                0 ││ ❝ 21 Nov    Ada Berg                    Chat left open                                                            4  19h 44m │
    │                              ││ ◆ Apr 2014  es_inx_wscp                 02F0ASAK8EAFA00W                                                                 12y │
    │  Groups                      ││                                                                                                                              │
    │   billing (AgentGroup)     1 ││                                                                                                                              │
    │ ✗ front desk (Place)  failed ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │  Team                        ││                                                                                                                              │
    │   agent2                   9 ││                                                                                                                              │
    │▌    In progress            7▐││                                                                                                                              │
    │     Drafts                 2 ││                                                                                                                              │
    │   agent3                   1 ││                                                                                                                              │
    │     In progress            1 │╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
    │     Drafts                 0 │╭ Live ─ ✉ email 00016aB14RQD0061 ─ ▣ InWorkbin ───────────────────────────────────────────────────────────────────────────────╮
    │   Quality                  0 ││ Refund for order 8812  from c081@example.test                                                                                │
    │     Complaints             · ││                                                                                                                              │
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
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    ╰──────────────────────────────╯╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
     Enter open  / filter  s sort  Tab next panel  f pin  r read again  : command  ? help  q quit
    """,
  ]
}
