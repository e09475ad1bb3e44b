import Terminal

extension ScreenSnapshot {
  /// Senders whose domains are to be doubted.
  static let suspiciousSenders: [Size: String] = [
    Size(columns: 40, rows: 10): """
     workbin   agent1        ● live   12:04
    ╭ email-in-progress ─ 2–6 of 9 ────────╮
    │   From        Subject            Age │
    │▌✉ ⚠ service…  Your account        4m▐│
    │ ✉ c081@exam…  Refund for o…       6m │
    │ ✉ c219@exam…  退款申请           23m │
    │ ✉ c007@exam…  Where is my …    1h 2m │
    │ ✉ c344@exam…  Возврат сред…   1h 17m │
    ╰──────────────────────────────────────╯
     Enter open  p pull  : command  ? help
    """,
    Size(columns: 60, rows: 20): """
     workbin   agent1 · gws.example.test         ● live   12:04
     On my desk 0  All mine 11 ▌email-in-progress 9▐ email-dra…›
    ╭ email-in-progress ─ 2–5 of 9 · oldest 12y ───────────────╮
    │   Received  From            Subject                  Age │
    │▌✉ 12:00     ⚠ service@pаy…  Your account              4m▐│
    │ ✉ 11:58     c081@example.…  Refund for order 8…       6m │
    │ ✉ 11:41     c219@example.…  退款申请                 23m │
    │ ✉ 11:02     c007@example.…  Where is my refund?    1h 2m │
    ╰──────────────────────────────────────────────────────────╯
    ╭ Live ─ ✉ 00016aB14RQD0090 ─ ▣ InWorkbin ─────────────────╮
    │ Your account                                             │
    │ from ⚠ service@pаypal.test  its domain mixes scripts     │
    │                                                          │
    │ Business                                                 │
    │   Priority         1                                     │
    │   CustomerSegment  default                               │
    │   ServiceType      refund                                │
    │                                                          │
    ╰────────────────────────────────────────────── 1–8 of 14 ─╯
     Enter open  p pull  Space mark  s sort  : command  ? help
    """,
    Size(columns: 80, rows: 24): """
     workbin   agent1 · gws.example.test                             ● live   12:04
     On my desk 0  All mine 11 ▌email-in-progress 9▐ email-drafts 2  callbacks 0   ›
    ╭ email-in-progress ─ 2–7 of 9 · oldest 12y ───────────────────────────────────╮
    │   Received  From                   Subject                      Pri      Age │
    │▌✉ 12:00     ⚠ service@pаypal.test  Your account                   1       4m▐│
    │ ✉ 11:58     c081@example.test      Refund for order 8812          3       6m │
    │ ✉ 11:41     c219@example.test      退款申请                       3      23m │
    │ ✉ 11:02     c007@example.test      Where is my refund?            5    1h 2m │
    │ ✉ 10:47     c344@example.test      Возврат средств                2   1h 17m │
    │ ✉ 09:12     gpj.exe@example.test⇄  שלום, החזר כספי                1   2h 52m │
    ╰──────────────────────────────────────────────────────────────────────────────╯
    ╭ Live ─ ✉ email 00016aB14RQD0090 ─ ▣ InWorkbin ───────────────────────────────╮
    │ Your account  from ⚠ service@pаypal.test  its domain mixes scripts           │
    │                                                                              │
    │ Business                               Times                                 │
    │   Priority         1                     ReceivedAt  12:00:00                │
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
    ╭ Workbins ─────────────────╮╭ email-in-progress ─ 9 · oldest 12y ───────────────────────────────────────────╮
    │ ▸ On my desk            0 ││   Received  From                       Subject                   Pri      Age │
    │ ≡ All mine             11 ││ ✉ 12:01     ⚠ info@xn--pypal-4ve.test  Your account                1       3m │
    │                           ││▌✉ 12:00     ⚠ service@pаypal.test      Your account                1       4m▐│
    │  Mine                     ││ ✉ 11:58     c081@example.test          Refund for order 8812       3       6m │
    │▌  email-in-progress     9▐││ ✉ 11:41     c219@example.test          退款申请                    3      23m │
    │   email-drafts          2 ││ ✉ 11:02     c007@example.test          Where is my refund?         5    1h 2m │
    │   callbacks             0 ││ ✉ 10:47     c344@example.test          Возврат средств             2   1h 17m │
    │                           ││ ✉ 09:12     gpj.exe@example.test⇄      שלום, החזר כספי             1   2h 52m │
    │  Groups                   ││ ❝ 21 Nov    Ada Berg                   Chat left open              4  19h 44m │
    │   billing (AgentGroup)  1 ││ ◆ Apr 2014  es_inx_wscp                02F0ASAK8EAFA00W                   12y │
    │ ✗ front desk       failed ││                                                                               │
    │                           │╰───────────────────────────────────────────────────────────────────────────────╯
    │                           │╭ Live ─ ✉ email 00016aB14RQD0090 ─ ▣ InWorkbin ────────────────────────────────╮
    │                           ││ Your account  from ⚠ service@pаypal.test  its domain mixes scripts            │
    │                           ││                                                                               │
    │                           ││ Business                                Times                                 │
    │                           ││   Priority         1                      ReceivedAt  12:00:00                │
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
    ╭ Workbins ────────────────────╮╭ email-in-progress ─ 9 · oldest 12y ──────────────────────────────────────────────────────────────────────────────────────────╮
    │ ▸ On my desk               0 ││   Received  From                        Subject                                                                 Pri      Age │
    │ ≡ All mine                11 ││ ✉ 12:01     ⚠ info@xn--pypal-4ve.test   Your account                                                              1       3m │
    │                              ││▌✉ 12:00     ⚠ service@pаypal.test       Your account                                                              1       4m▐│
    │  Mine                        ││ ✉ 11:58     c081@example.test           Refund for order 8812                                                     3       6m │
    │▌  email-in-progress        9▐││ ✉ 11:41     c219@example.test           退款申请                                                                  3      23m │
    │   email-drafts             2 ││ ✉ 11:02     c007@example.test           Where is my refund?                                                       5    1h 2m │
    │   callbacks                0 ││ ✉ 10:47     c344@example.test           Возврат средств                                                           2   1h 17m │
    │                              ││ ✉ 09:12     gpj.exe@example.test⇄       שלום, החזר כספי                                                           1   2h 52m │
    │  Groups                      ││ ❝ 21 Nov    Ada Berg                    Chat left open                                                            4  19h 44m │
    │   billing (AgentGroup)     1 ││ ◆ Apr 2014  es_inx_wscp                 02F0ASAK8EAFA00W                                                                 12y │
    │ ✗ front desk (Place)  failed ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              ││                                                                                                                              │
    │                              │╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
    │                              │╭ Live ─ ✉ email 00016aB14RQD0090 ─ ▣ InWorkbin ───────────────────────────────────────────────────────────────────────────────╮
    │                              ││ Your account  from ⚠ service@pаypal.test  its domain mixes scripts                                                           │
    │                              ││                                                                                                                              │
    │                              ││ Business                                  Times                                     System                                   │
    │                              ││   Priority         1                        ReceivedAt  12:00:00                      _AttachmentsSize  "0"                  │
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
