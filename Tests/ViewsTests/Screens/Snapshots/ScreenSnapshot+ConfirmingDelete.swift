import Terminal

extension ScreenSnapshot {
  /// A draft that is to be deleted.
  static let confirmingDelete: [Size: String] = [
    Size(columns: 40, rows: 10): """
     workbin      1 pulled   ● live   12:04
    ╭ email-in-progress ─ 1–5 of 7 ────────╮
    ╭ Delete? ─────────────────────────────╮
    │ Delete this draft for good?          │
    │ ✉ email 00016aB14RQD0094 “Re: Where… │
    │ y yes  else no                       │
    ╰──────────────────────────────────────╯
    │ ✉ gpj.exe@…⇄  שלום, החזר כ…   2h 52m │
    ╰──────────────────────────────────────╯
     y yes  Esc no
    """,
    Size(columns: 60, rows: 20): """
     workbin   agent1                 1 pulled   ● live   12:04
     On my desk 1  All mine 9 ▌email-in-progress 7▐ email-draf…›
    ╭ email-in-progress ─ 1–4 of 7 · oldest 12y ───────────────╮
    │   Received  From            Subject                  Age │
    │▌✉ 11:58     c081@example.…  Refund for order 8…       6m▐│
    │ ✉ 11:41     c219@example.…  退款申请                 23m │
    │ ✉ 11:02     c007@example.…  Where is my refund?    1h 2m │
    ╭ Delete? ─────────────────────────────────────────────────╮
    │ Delete this draft for good?                              │
    │ ✉ email 00016aB14RQD0094 “Re: Where is my refund?”       │
    │                                                          │
    │ y yes  any other key no                                  │
    ╰──────────────────────────────────────────────────────────╯
    │   Priority         3                                     │
    │   CustomerSegment  default                               │
    │   ServiceType      refund                                │
    │                                                          │
    │ Times                                                    │
    ╰────────────────────────────────────────────── 1–8 of 13 ─╯
     y yes  Esc no
    """,
    Size(columns: 80, rows: 24): """
     workbin   agent1 · gws.example.test                  1 pulled   ● live   12:04
     On my desk 1  All mine 9 ▌email-in-progress 7▐ email-drafts 2  callbacks 0    ›
    ╭ email-in-progress ─ 1–6 of 7 · oldest 12y ───────────────────────────────────╮
    │   Received  From                   Subject                      Pri      Age │
    │▌✉ 11:58     c081@example.test      Refund for order 8812          3       6m▐│
    │ ✉ 11:41     c219@example.test      退款申请                       3      23m │
    │ ✉ 11:02     c007@example.test      Where is my refund?            5    1h 2m │
    │ ✉ 10:47     c344@example.test      Возврат средств                2   1h 17m │
    │ ✉ 09:12     gpj.exe@example.test⇄  שלום, החזר כספי                1   2h 52m │
    │ ❝ 21╭ Delete? ─────────────────────────────────────────────────────────╮ 44m │
    ╰─────│ Delete this draft for good?                                      │─────╯
    ╭ Live│ ✉ email 00016aB14RQD0094 “Re: Where is my refund?”               │─────╮
    │ Refu│                                                                  │     │
    │     │ y yes  any other key no                                          │     │
    │ Busi╰──────────────────────────────────────────────────────────────────╯     │
    │   Priority         3                     ReceivedAt  11:58:00                │
    │   CustomerSegment  default                                                   │
    │   ServiceType      refund              System                                │
    │                                          _AttachmentsSize  "0"               │
    │                                          _AutoReplyCount   0                 │
    │                                                                              │
    │                                                                              │
    ╰──────────────────────────────────────────────────────────────────────────────╯
     y yes  Esc no
    """,
    Size(columns: 110, rows: 32): """
     workbin   agent1 · gws.example.test                                                1 pulled   ● live   12:04
    ╭ Workbins ─────────────────╮╭ email-in-progress ─ 7 · oldest 12y ───────────────────────────────────────────╮
    │ ▸ On my desk            1 ││   Received  From                   Subject                       Pri      Age │
    │ ≡ All mine              9 ││▌✉ 11:58     c081@example.test      Refund for order 8812           3       6m▐│
    │                           ││ ✉ 11:41     c219@example.test      退款申请                        3      23m │
    │  Mine                     ││ ✉ 11:02     c007@example.test      Where is my refund?             5    1h 2m │
    │▌  email-in-progress     7▐││ ✉ 10:47     c344@example.test      Возврат средств                 2   1h 17m │
    │   email-drafts          2 ││ ✉ 09:12     gpj.exe@example.test⇄  שלום, החזר כספי                 1   2h 52m │
    │   callbacks             0 ││ ❝ 21 Nov    Ada Berg               Chat left open                  4  19h 44m │
    │                           ││ ◆ Apr 2014  es_inx_wscp            02F0ASAK8EAFA00W                       12y │
    │  Groups                   ││                                                                               │
    │   billing (AgentGroup)  1 ││                                                                               │
    │ ✗ front desk       failed ││                                                                               │
    │                    ╭ Delete? ─────────────────────────────────────────────────────────╮────────────────────╯
    │                    │ Delete this draft for good?                                      │────────────────────╮
    │                    │ ✉ email 00016aB14RQD0094 “Re: Where is my refund?”               │                    │
    │                    │                                                                  │                    │
    │                    │ y yes  any other key no                                          │                    │
    │                    ╰──────────────────────────────────────────────────────────────────╯8:00                │
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
     y yes  Esc no
    """,
    Size(columns: 160, rows: 45): """
     workbin   agent1 · gws.example.test                                                                                                  1 pulled   ● live   12:04
    ╭ Workbins ────────────────────╮╭ email-in-progress ─ 7 · oldest 12y ──────────────────────────────────────────────────────────────────────────────────────────╮
    │ ▸ On my desk               1 ││   Received  From                        Subject                                                                 Pri      Age │
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
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              │╰─────────────╭ Delete? ─────────────────────────────────────────────────────────╮─────────────────────────────────────────────╯
    │                              │╭ Live ─ ✉ ema│ Delete this draft for good?                                      │─────────────────────────────────────────────╮
    │                              ││ Refund for o│ ✉ email 00016aB14RQD0094 “Re: Where is my refund?”               │                                             │
    │                              ││             │                                                                  │                                             │
    │                              ││ Business    │ y yes  any other key no                                          │    System                                   │
    │                              ││   Priority  ╰──────────────────────────────────────────────────────────────────╯      _AttachmentsSize  "0"                  │
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
     y yes  Esc no
    """,
  ]
}
