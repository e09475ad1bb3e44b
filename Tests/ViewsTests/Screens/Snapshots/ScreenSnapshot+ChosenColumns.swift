import Terminal

extension ScreenSnapshot {
  /// A list with columns of one's own.
  static let chosenColumns: [Size: String] = [
    Size(columns: 40, rows: 10): """
     workbin   agent1        ● live   12:04
    ╭ email-in-progress ─ 1–5 of 7 ────────╮
    │   Received  From      Subject    Pri›│
    │▌✉ 11:58     c081@ex…  Refund …     3▐│
    │ ✉ 11:41     c219@ex…  退款申请     3 │
    │ ✉ 11:02     c007@ex…  Where i…     5 │
    │ ✉ 10:47     c344@ex…  Возврат…     2 │
    │ ✉ 09:12     gpj.ex…⇄  שלום, ה…     1 │
    ╰──────────────────────────────────────╯
     Enter open  p pull  : command  ? help
    """,
    Size(columns: 60, rows: 20): """
     workbin   agent1 · gws.example.test         ● live   12:04
     On my desk 0  All mine 9 ▌email-in-progress 7▐ email-draf…›
    ╭ email-in-progress ─ 1–4 of 7 · oldest 12y ───────────────╮
    │   Received  From      Subject     Pri  Service…      Age │
    │▌✉ 11:58     c081@ex…  Refund f…     3  refund         6m▐│
    │ ✉ 11:41     c219@ex…  退款申请      3  refund        23m │
    │ ✉ 11:02     c007@ex…  Where is…     5  refund      1h 2m │
    │ ✉ 10:47     c344@ex…  Возврат …     2  refund     1h 17m │
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
     Enter open  p pull  Space mark  s sort  : command  ? help
    """,
    Size(columns: 80, rows: 24): """
     workbin   agent1 · gws.example.test                             ● live   12:04
     On my desk 0  All mine 9 ▌email-in-progress 7▐ email-drafts 2  callbacks 0    ›
    ╭ email-in-progress ─ 1–6 of 7 · oldest 12y ───────────────────────────────────╮
    │   Received  From              Subject             Pri  ServiceType       Age │
    │▌✉ 11:58     c081@example.te…  Refund for order…     3  refund             6m▐│
    │ ✉ 11:41     c219@example.te…  退款申请              3  refund            23m │
    │ ✉ 11:02     c007@example.te…  Where is my refu…     5  refund          1h 2m │
    │ ✉ 10:47     c344@example.te…  Возврат средств       2  refund         1h 17m │
    │ ✉ 09:12     gpj.exe@exampl…⇄  שלום, החזר כספי       1  refund         2h 52m │
    │ ❝ 21 Nov    Ada Berg          Chat left open        4                19h 44m │
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
     Enter open  p pull  Space mark  / filter  s sort  f pin  : command  ? help
    """,
    Size(columns: 110, rows: 32): """
     workbin   agent1 · gws.example.test                                                           ● live   12:04
    ╭ Workbins ─────────────────╮╭ email-in-progress ─ 7 · oldest 12y ───────────────────────────────────────────╮
    │ ▸ On my desk            0 ││   Received  From               Subject             Pri  ServiceType       Age │
    │ ≡ All mine              9 ││▌✉ 11:58     c081@example.test  Refund for order…     3  refund             6m▐│
    │                           ││ ✉ 11:41     c219@example.test  退款申请              3  refund            23m │
    │  Mine                     ││ ✉ 11:02     c007@example.test  Where is my refu…     5  refund          1h 2m │
    │▌  email-in-progress     7▐││ ✉ 10:47     c344@example.test  Возврат средств       2  refund         1h 17m │
    │   email-drafts          2 ││ ✉ 09:12     gpj.exe@example…⇄  שלום, החזר כספי       1  refund         2h 52m │
    │   callbacks             0 ││ ❝ 21 Nov    Ada Berg           Chat left open        4                19h 44m │
    │                           ││ ◆ Apr 2014  es_inx_wscp        02F0ASAK8EAFA00W         default           12y │
    │  Groups                   ││                                                                               │
    │   billing (AgentGroup)  1 ││                                                                               │
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
     Enter open  p pull  Space mark  / filter  s sort  Tab next panel  f pin  Esc back  : command  ? help  q quit
    """,
    Size(columns: 160, rows: 45): """
     workbin   agent1 · gws.example.test                                                                                                             ● live   12:04
    ╭ Workbins ────────────────────╮╭ email-in-progress ─ 7 · oldest 12y ──────────────────────────────────────────────────────────────────────────────────────────╮
    │ ▸ On my desk               0 ││   Received  From                   Subject                                                        Pri  ServiceType       Age │
    │ ≡ All mine                 9 ││▌✉ 11:58     c081@example.test      Refund for order 8812                                            3  refund             6m▐│
    │                              ││ ✉ 11:41     c219@example.test      退款申请                                                         3  refund            23m │
    │  Mine                        ││ ✉ 11:02     c007@example.test      Where is my refund?                                              5  refund          1h 2m │
    │▌  email-in-progress        7▐││ ✉ 10:47     c344@example.test      Возврат средств                                                  2  refund         1h 17m │
    │   email-drafts             2 ││ ✉ 09:12     gpj.exe@example.test⇄  שלום, החזר כספי                                                  1  refund         2h 52m │
    │   callbacks                0 ││ ❝ 21 Nov    Ada Berg               Chat left open                                                   4                19h 44m │
    │                              ││ ◆ Apr 2014  es_inx_wscp            02F0ASAK8EAFA00W                                                    default           12y │
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
     Enter open  p pull  Space mark  / filter  s sort  Tab next panel  f pin  Esc back  r read again  : command  ? help  q quit
    """,
  ]
}
