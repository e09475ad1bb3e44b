import Terminal

extension ScreenSnapshot {
  /// The link is down.
  static let reconnecting: [Size: String] = [
    Size(columns: 40, rows: 10): """
     workbin  ○ offline since 12:01   12:04
    ╭ email-in-progress ─ 1–5 of 7 ────────╮
    │   From        Subject            Age │
    │▌✉ c081@exam…  Refund for o…       6m▐│
    │ ✉ c219@exam…  退款申请           23m │
    │ ✉ c007@exam…  Where is my …    1h 2m │
    │ ✉ c344@exam…  Возврат сред…   1h 17m │
    │ ✉ gpj.exe@…⇄  שלום, החזר כ…   2h 52m │
    ╰────────────────── stale since 12:01 ─╯
     r read again  f pin  : command  ? help
    """,
    Size(columns: 60, rows: 20): """
     workbin  ○ offline since 12:01: connection refused   12:04
     On my desk 0  All mine 9 ▌email-in-progress ~7▐ email-dra…›
    ╭ email-in-progress ─ 1–4 of 7 ──────── stale since 12:01 ─╮
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
     r read again  Enter open  p pull  f pin  : command  ? help
    """,
    Size(columns: 80, rows: 24): """
     workbin   agent1          ○ offline since 12:01 (try 3, next 12:04:37)   12:04
     On my desk 0  All mine 9 ▌email-in-progress ~7▐ email-drafts ~2  callbacks ~0 ›
    ╭ email-in-progress ─ 1–6 of 7 · oldest 12y ─────────────── stale since 12:01 ─╮
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
     r read again  Enter open  p pull  Space mark  / filter  : command  ? help
    """,
    Size(columns: 110, rows: 32): """
     workbin   agent1 · gws.example.test                     ○ offline since 12:01 (try 3, next 12:04:37)   12:04
    ╭ Workbins ─────────────────╮╭ email-in-progress ─ 7 · oldest 12y ─────────────────────── stale since 12:01 ─╮
    │ ▸ On my desk            0 ││   Received  From                   Subject                       Pri      Age │
    │ ≡ All mine              9 ││▌✉ 11:58     c081@example.test      Refund for order 8812           3       6m▐│
    │                           ││ ✉ 11:41     c219@example.test      退款申请                        3      23m │
    │  Mine                     ││ ✉ 11:02     c007@example.test      Where is my refund?             5    1h 2m │
    │▌  email-in-progress    ~7▐││ ✉ 10:47     c344@example.test      Возврат средств                 2   1h 17m │
    │   email-drafts         ~2 ││ ✉ 09:12     gpj.exe@example.test⇄  שלום, החזר כספי                 1   2h 52m │
    │   callbacks            ~0 ││ ❝ 21 Nov    Ada Berg               Chat left open                  4  19h 44m │
    │                           ││ ◆ Apr 2014  es_inx_wscp            02F0ASAK8EAFA00W                       12y │
    │  Groups                   ││                                                                               │
    │   billing (AgentGroup) ~1 ││                                                                               │
    │ ✗ front desk       failed ││                                                                               │
    │                           │╰───────────────────────────────────────────────────────────────────────────────╯
    │                           │╭ Live ─ ✉ email 00016aB14RQD0061 ─ ▣ InWorkbin ────────────────────────────────╮
    │                           ││ Refund for order 8812  from c081@example.test                                 │
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
    │                           ││                                                                               │
    │                           ││                                                                               │
    │                           ││                                                                               │
    │                           ││                                                                               │
    ╰───────────────────────────╯╰───────────────────────────────────────────────────────────────────────────────╯
     r read again  Enter open  p pull  Space mark  / filter  s sort  Tab next panel  f pin  : command  ? help
    """,
    Size(columns: 160, rows: 45): """
     workbin   agent1 · gws.example.test                                                   ○ offline since 12:01 (try 3, next 12:04:37): connection refused   12:04
    ╭ Workbins ────────────────────╮╭ email-in-progress ─ 7 · oldest 12y ────────────────────────────────────────────────────────────────────── stale since 12:01 ─╮
    │ ▸ On my desk               0 ││   Received  From                        Subject                                                                 Pri      Age │
    │ ≡ All mine                 9 ││▌✉ 11:58     c081@example.test           Refund for order 8812                                                     3       6m▐│
    │                              ││ ✉ 11:41     c219@example.test           退款申请                                                                  3      23m │
    │  Mine                        ││ ✉ 11:02     c007@example.test           Where is my refund?                                                       5    1h 2m │
    │▌  email-in-progress       ~7▐││ ✉ 10:47     c344@example.test           Возврат средств                                                           2   1h 17m │
    │   email-drafts            ~2 ││ ✉ 09:12     gpj.exe@example.test⇄       שלום, החזר כספי                                                           1   2h 52m │
    │   callbacks               ~0 ││ ❝ 21 Nov    Ada Berg                    Chat left open                                                            4  19h 44m │
    │                              ││ ◆ Apr 2014  es_inx_wscp                 02F0ASAK8EAFA00W                                                                 12y │
    │  Groups                      ││                                                                                                                              │
    │   billing (AgentGroup)    ~1 ││                                                                                                                              │
    │ ✗ front desk (Place)  failed ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              │╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
    │                              │╭ Live ─ ✉ email 00016aB14RQD0061 ─ ▣ InWorkbin ───────────────────────────────────────────────────────────────────────────────╮
    │                              ││ Refund for order 8812  from c081@example.test                                                                                │
    │                              ││                                                                                                                              │
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
     r read again  Enter open  p pull  Space mark  / filter  s sort  Tab next panel  f pin  Esc back  : command  ? help  q quit
    """,
  ]
}
