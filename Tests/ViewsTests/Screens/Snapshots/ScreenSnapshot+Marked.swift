import Terminal

extension ScreenSnapshot {
  /// A list with marks.
  static let marked: [Size: String] = [
    Size(columns: 40, rows: 10): """
     workbin   agent1        ● live   12:04
    ╭ email-in-prog… ─ 6 of 8 · 2 marked ──╮
    │   From        Subject            Age │
    │✓✉ c007@exam…  Where is my …    1h 2m │
    │✓✉ c2@exampl…  Charged twice       2m▐│
    │ ✉ c081@exam…  Refund for o…       6m │
    │ ✉ c219@exam…  退款申请           23m │
    │ ✉ c344@exam…  Возврат сред…   1h 17m │
    ╰───────────── by Priority▾  /example ─╯
     f pin  Esc show all  : command  ? help
    """,
    Size(columns: 60, rows: 20): """
     workbin   agent1 · gws.example.test         ● live   12:04
     On my desk 0  All mine 10 ▌email-in-progress 8▐ email-dra…›
    ╭ email-in-progress ─ 6 of 8 · 2 marked · oldest 12y ──────╮
    │   Received  From            Subject                  Age │
    │✓✉ 11:02     c007@example.…  Where is my refund?    1h 2m │
    │✓✉ 12:02     c2@example.te…  Charged twice             2m▐│
    │ ✉ 11:58     c081@example.…  Refund for order 8…       6m │
    │ ✉ 11:41     c219@example.…  退款申请                 23m │
    ╰───────────────────────────────── by Priority▾  /example ─╯
    ╭ Live ─ ✉ 00016aB14RQD0098 ─ ▣ InWorkbin ─────────────────╮
    │ Charged twice  from c2@example.test                      │
    │                                                          │
    │ Business                                                 │
    │   Priority         4                                     │
    │   CustomerSegment  default                               │
    │   ServiceType      refund                                │
    │                                                          │
    │ Times                                                    │
    ╰────────────────────────────────────────────── 1–8 of 13 ─╯
     Enter open  p pull  f pin  Esc show all  : command  ? help
    """,
    Size(columns: 80, rows: 24): """
     workbin   agent1 · gws.example.test                             ● live   12:04
     On my desk 0  All mine 10 ▌email-in-progress 8▐ email-drafts 2  callbacks 0   ›
    ╭ email-in-progress ─ 6 of 8 · 2 marked · oldest 12y ─────────────── /example ─╮
    │   Received  From                   Subject                     Pri▾      Age │
    │✓✉ 11:02     c007@example.test      Where is my refund?            5    1h 2m │
    │✓✉ 12:02     c2@example.test        Charged twice                  4       2m▐│
    │ ✉ 11:58     c081@example.test      Refund for order 8812          3       6m │
    │ ✉ 11:41     c219@example.test      退款申请                       3      23m │
    │ ✉ 10:47     c344@example.test      Возврат средств                2   1h 17m │
    │ ✉ 09:12     gpj.exe@example.test⇄  שלום, החזר כספי                1   2h 52m │
    ╰──────────────────────────────────────────────────────────────────────────────╯
    ╭ Live ─ ✉ email 00016aB14RQD0098 ─ ▣ InWorkbin ───────────────────────────────╮
    │ Charged twice  from c2@example.test                                          │
    │                                                                              │
    │ Business                               Times                                 │
    │   Priority         4                     ReceivedAt  12:02:00                │
    │   CustomerSegment  default                                                   │
    │   ServiceType      refund              System                                │
    │                                          _AttachmentsSize  "0"               │
    │                                          _AutoReplyCount   0                 │
    │                                                                              │
    │                                                                              │
    ╰──────────────────────────────────────────────────────────────────────────────╯
     Enter open  p pull  Space mark  / filter  Esc show all  : command  ? help
    """,
    Size(columns: 110, rows: 32): """
     workbin   agent1 · gws.example.test                                                           ● live   12:04
    ╭ Workbins ─────────────────╮╭ email-in-progress ─ 6 of 8 · 2 marked · oldest 12y ──────────────── /example ─╮
    │ ▸ On my desk            0 ││   Received  From                   Subject                      Pri▾      Age │
    │ ≡ All mine             10 ││✓✉ 11:02     c007@example.test      Where is my refund?             5    1h 2m │
    │                           ││✓✉ 12:02     c2@example.test        Charged twice                   4       2m▐│
    │  Mine                     ││ ✉ 11:58     c081@example.test      Refund for order 8812           3       6m │
    │▌  email-in-progress     8▐││ ✉ 11:41     c219@example.test      退款申请                        3      23m │
    │   email-drafts          2 ││ ✉ 10:47     c344@example.test      Возврат средств                 2   1h 17m │
    │   callbacks             0 ││ ✉ 09:12     gpj.exe@example.test⇄  שלום, החזר כספי                 1   2h 52m │
    │                           ││                                                                               │
    │  Groups                   ││                                                                               │
    │   billing (AgentGroup)  1 ││                                                                               │
    │ ✗ front desk       failed ││                                                                               │
    │                           │╰───────────────────────────────────────────────────────────────────────────────╯
    │                           │╭ Live ─ ✉ email 00016aB14RQD0098 ─ ▣ InWorkbin ────────────────────────────────╮
    │                           ││ Charged twice  from c2@example.test                                           │
    │                           ││                                                                               │
    │                           ││ Business                                Times                                 │
    │                           ││   Priority         4                      ReceivedAt  12:02:00                │
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
     Enter open  p pull  Space mark  / filter  s sort  Tab next panel  f pin  Esc show all  : command  ? help
    """,
    Size(columns: 160, rows: 45): """
     workbin   agent1 · gws.example.test                                                                                                             ● live   12:04
    ╭ Workbins ────────────────────╮╭ email-in-progress ─ 6 of 8 · 2 marked · oldest 12y ─────────────────────────────────────────────────────────────── /example ─╮
    │ ▸ On my desk               0 ││   Received  From                        Subject                                                                Pri▾      Age │
    │ ≡ All mine                10 ││✓✉ 11:02     c007@example.test           Where is my refund?                                                       5    1h 2m │
    │                              ││✓✉ 12:02     c2@example.test             Charged twice                                                             4       2m▐│
    │  Mine                        ││ ✉ 11:58     c081@example.test           Refund for order 8812                                                     3       6m │
    │▌  email-in-progress        8▐││ ✉ 11:41     c219@example.test           退款申请                                                                  3      23m │
    │   email-drafts             2 ││ ✉ 10:47     c344@example.test           Возврат средств                                                           2   1h 17m │
    │   callbacks                0 ││ ✉ 09:12     gpj.exe@example.test⇄       שלום, החזר כספי                                                           1   2h 52m │
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
    │                              │╭ Live ─ ✉ email 00016aB14RQD0098 ─ ▣ InWorkbin ───────────────────────────────────────────────────────────────────────────────╮
    │                              ││ Charged twice  from c2@example.test                                                                                          │
    │                              ││                                                                                                                              │
    │                              ││ Business                                  Times                                     System                                   │
    │                              ││   Priority         4                        ReceivedAt  12:02:00                      _AttachmentsSize  "0"                  │
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
     Enter open  p pull  Space mark  / filter  s sort  Tab next panel  f pin  Esc show all  r read again  : command  ? help  q quit
    """,
  ]
}
