import Terminal

extension ScreenSnapshot {
  /// All that is mine in one list.
  static let allMine: [Size: String] = [
    Size(columns: 40, rows: 10): """
     workbin   agent1        ● live   12:04
    ╭ All mine ─ 1–5 of 9 · oldest 12y ────╮
    │   Subject      Workbin           Age │
    │▌✉ Refund for…  email-in-pr…       6m▐│
    │ ✉ 退款申请     email-in-pr…      23m │
    │ ✉ Where is m…  email-in-pr…    1h 2m │
    │ ✉ Возврат ср…  email-in-pr…   1h 17m │
    │ ✉ Re: Your o…  email-drafts    2h 2m │
    ╰──────────────────────────────────────╯
     Enter open  p pull  : command  ? help
    """,
    Size(columns: 60, rows: 20): """
     workbin   agent1 · gws.example.test         ● live   12:04
     On my desk 0 ▌All mine 9▐ email-in-progress 7  email-draf…›
    ╭ All mine ─ 1–4 of 9 · oldest 12y ────────────────────────╮
    │   From           Subject           Workbin           Age │
    │▌✉ c081@example…  Refund for orde…  email-in-pr…       6m▐│
    │ ✉ c219@example…  退款申请          email-in-pr…      23m │
    │ ✉ c007@example…  Where is my ref…  email-in-pr…    1h 2m │
    │ ✉ c344@example…  Возврат средств   email-in-pr…   1h 17m │
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
     On my desk 0 ▌All mine 9▐ email-in-progress 7  email-drafts 2  callbacks 0    ›
    ╭ All mine ─ 1–6 of 9 · oldest 12y ────────────────────────────────────────────╮
    │   Received  From             Subject              Workbin                Age │
    │▌✉ 11:58     c081@example.t…  Refund for order 8…  email-in-progress       6m▐│
    │ ✉ 11:41     c219@example.t…  退款申请             email-in-progress      23m │
    │ ✉ 11:02     c007@example.t…  Where is my refund?  email-in-progress    1h 2m │
    │ ✉ 10:47     c344@example.t…  Возврат средств      email-in-progress   1h 17m │
    │ ✉ 10:02     agent1@example…  Re: Your order       email-drafts         2h 2m │
    │ ✉ 09:12     gpj.exe@examp…⇄  שלום, החזר כספי      email-in-progress   2h 52m │
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
    ╭ Workbins ─────────────────╮╭ All mine ─ 9 · oldest 12y ────────────────────────────────────────────────────╮
    │ ▸ On my desk            0 ││   Received  From             Subject               Workbin                Age │
    │▌≡ All mine              9▐││▌✉ 11:58     c081@example.t…  Refund for order 88…  email-in-progress       6m▐│
    │                           ││ ✉ 11:41     c219@example.t…  退款申请              email-in-progress      23m │
    │  Mine                     ││ ✉ 11:02     c007@example.t…  Where is my refund?   email-in-progress    1h 2m │
    │   email-in-progress     7 ││ ✉ 10:47     c344@example.t…  Возврат средств       email-in-progress   1h 17m │
    │   email-drafts          2 ││ ✉ 10:02     agent1@example…  Re: Your order        email-drafts         2h 2m │
    │   callbacks             0 ││ ✉ 09:12     gpj.exe@examp…⇄  שלום, החזר כספי       email-in-progress   2h 52m │
    │                           ││ ✉ 08:30     agent1@example…  Re: Delivery          email-drafts        3h 34m │
    │  Groups                   ││ ❝ 21 Nov    Ada Berg         Chat left open        email-in-progress  19h 44m │
    │   billing (AgentGroup)  1 ││ ◆ Apr 2014  es_inx_wscp      02F0ASAK8EAFA00W      email-in-progress      12y │
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
    ╭ Workbins ────────────────────╮╭ All mine ─ 9 · oldest 12y ───────────────────────────────────────────────────────────────────────────────────────────────────╮
    │ ▸ On my desk               0 ││   Received  From                        Subject                                              Workbin            Pri      Age │
    │▌≡ All mine                 9▐││▌✉ 11:58     c081@example.test           Refund for order 8812                                email-in-progress    3       6m▐│
    │                              ││ ✉ 11:41     c219@example.test           退款申请                                             email-in-progress    3      23m │
    │  Mine                        ││ ✉ 11:02     c007@example.test           Where is my refund?                                  email-in-progress    5    1h 2m │
    │   email-in-progress        7 ││ ✉ 10:47     c344@example.test           Возврат средств                                      email-in-progress    2   1h 17m │
    │   email-drafts             2 ││ ✉ 10:02     agent1@example.test         Re: Your order                                       email-drafts         1    2h 2m │
    │   callbacks                0 ││ ✉ 09:12     gpj.exe@example.test⇄       שלום, החזר כספי                                      email-in-progress    1   2h 52m │
    │                              ││ ✉ 08:30     agent1@example.test         Re: Delivery                                         email-drafts         1   3h 34m │
    │  Groups                      ││ ❝ 21 Nov    Ada Berg                    Chat left open                                       email-in-progress    4  19h 44m │
    │   billing (AgentGroup)     1 ││ ◆ Apr 2014  es_inx_wscp                 02F0ASAK8EAFA00W                                     email-in-progress           12y │
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
