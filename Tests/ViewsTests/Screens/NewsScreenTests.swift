import Testing

@Suite("What is new")
struct NewsScreenTests {
  @Test("told in one quiet line (40×10)")
  func told40x10() throws {
    expect(
      try Scene.news(), 40, 10,
      """
       workbin   agent1        ● live   12:04
      ╭ email-in-progress ─ 1–5 of 7 ────────╮
      │   From        Subject            Age │
      │▌✉ c081@exam…  Refund for o…       6m▐│
      │ ✉ c219@exam…  退款申请           23m │
      │ ✉ c007@exam…  Where is my …    1h 2m │
      │ ✉ c344@exam…  Возврат сред…   1h 17m │
      │ ✉ gpj.exe@…⇄  שלום, החזר כ…   2h 52m │
       ● 1 new in callbacks, 3 in billing
       Enter open  p pull  : command  ? help
      """)
  }

  @Test("told in one quiet line (60×20)")
  func told60x20() throws {
    expect(
      try Scene.news(), 60, 20,
      """
       workbin   agent1 · gws.example.test         ● live   12:04
       On my desk 0  All mine 10 ▌email-in-progress 7▐ email-dra…›
      ╭ email-in-progress ─ 1–4 of 7 · oldest 12y ───────────────╮
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
       ● 1 new in callbacks, 3 in billing
       Enter open  p pull  f pin  Esc back  : command  ? help
      """)
  }

  @Test("told in one quiet line (80×24)")
  func told80x24() throws {
    expect(
      try Scene.news(), 80, 24,
      """
       workbin   agent1 · gws.example.test                             ● live   12:04
       On my desk 0  All mine 10 ▌email-in-progress 7▐ email-drafts 2  ● callbacks +1›
      ╭ email-in-progress ─ 1–6 of 7 · oldest 12y ───────────────────────────────────╮
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
      │ Business                                Times                                │
      │   Priority         3                      ReceivedAt  11:58:00               │
      │   CustomerSegment  default                                                   │
      │   ServiceType      refund               System                               │
      │                                           _AttachmentsSize  "0"              │
      │                                           _AutoReplyCount   0                │
      │                                                                              │
      │                                                                              │
       ● 1 new in callbacks, 3 in billing
       Enter open  p pull  f pin  Esc back  r read again  : command  ? help
      """)
  }

  @Test("told in one quiet line (110×32)")
  func told110x32() throws {
    expect(
      try Scene.news(), 110, 32,
      """
       workbin   agent1 · gws.example.test                                                           ● live   12:04
      ╭ Workbins ─────────────────╮╭ email-in-progress ─ 7 · oldest 12y ───────────────────────────────────────────╮
      │ ▸ On my desk            0 ││   Received  From                   Subject                       Pri      Age │
      │ ≡ All mine             10 ││▌✉ 11:58     c081@example.test      Refund for order 8812           3       6m▐│
      │                           ││ ✉ 11:41     c219@example.test      退款申请                        3      23m │
      │  Mine                     ││ ✉ 11:02     c007@example.test      Where is my refund?             5    1h 2m │
      │▌  email-in-progress     7▐││ ✉ 10:47     c344@example.test      Возврат средств                 2   1h 17m │
      │   email-drafts          2 ││ ✉ 09:12     gpj.exe@example.test⇄  שלום, החזר כספי                 1   2h 52m │
      │ ● callbacks          +1 1 ││ ❝ 21 Nov    Ada Berg               Chat left open                  4  19h 44m │
      │                           ││ ◆ Apr 2014  es_inx_wscp            02F0ASAK8EAFA00W                       12y │
      │  Groups                   ││                                                                               │
      │ ● billing            +3 4 ││                                                                               │
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
       ● 1 new in callbacks, 3 in billing
       Enter open  p pull  f pin  Esc back  r read again  Space mark  / filter  s sort  : command  ? help
      """)
  }

  @Test("told in one quiet line (160×45)")
  func told160x45() throws {
    expect(
      try Scene.news(), 160, 45,
      """
       workbin   agent1 · gws.example.test                                                                                                             ● live   12:04
      ╭ Workbins ────────────────────╮╭ email-in-progress ─ 7 · oldest 12y ──────────────────────────────────────────────────────────────────────────────────────────╮
      │ ▸ On my desk               0 ││   Received  From                        Subject                                                                 Pri      Age │
      │ ≡ All mine                10 ││▌✉ 11:58     c081@example.test           Refund for order 8812                                                     3       6m▐│
      │                              ││ ✉ 11:41     c219@example.test           退款申请                                                                  3      23m │
      │  Mine                        ││ ✉ 11:02     c007@example.test           Where is my refund?                                                       5    1h 2m │
      │▌  email-in-progress        7▐││ ✉ 10:47     c344@example.test           Возврат средств                                                           2   1h 17m │
      │   email-drafts             2 ││ ✉ 09:12     gpj.exe@example.test⇄       שלום, החזר כספי                                                           1   2h 52m │
      │ ● callbacks             +1 1 ││ ❝ 21 Nov    Ada Berg                    Chat left open                                                            4  19h 44m │
      │                              ││ ◆ Apr 2014  es_inx_wscp                 02F0ASAK8EAFA00W                                                                 12y │
      │  Groups                      ││                                                                                                                              │
      │ ● billing (AgentGroup)  +3 4 ││                                                                                                                              │
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
       ● 1 new in callbacks, 3 in billing
       Enter open  p pull  f pin  Esc back  r read again  Space mark  / filter  s sort  Tab next panel  : command  ? help  q quit  ! new
      """)
  }

  @Test("listed, the latest first (40×10)")
  func listed40x10() throws {
    expect(
      try Scene.newsList(), 40, 10,
      """
       workbin   agent1        ● live   12:04
      ╭ New ─────────────────────────────────╮
      │  / ▏ type to narrow                  │
      │                                      │
      │ ▌callbacks · Call me back⇄      now▐ │
      │  billing · Charged 4 times      now  │
      │  billing · Charged 3 times      now  │
      │  billing · Charged 2 times      now  │
      ╰──────────────────────────────────────╯
       Enter go  Esc leave
      """)
  }

  @Test("listed, the latest first (60×20)")
  func listed60x20() throws {
    expect(
      try Scene.newsList(), 60, 20,
      """
       workbin   agent1 · gws.example.test         ● live   12:04
       On my desk 0  All mine 10 ▌email-in-progress 7▐ email-dra…›
      ╭ email-in-progress ─ 1–4 of 7 · oldest 12y ───────────────╮
      │   Received  From            Subject                  Age │
      │▌✉ 11:58     c081@example.…  Refund for order 8…       6m▐│
      │ ✉ 11:41     c219@example.…  退款申请                 23m │
      ╭ New ─────────────────────────────────────────────────────╮
      │  / ▏ type to narrow                                      │
      │                                                          │
      │ ▌callbacks · Call me back⇄                          now▐ │
      │  billing · Charged 4 times                          now  │
      │  billing · Charged 3 times                          now  │
      │  billing · Charged 2 times                          now  │
      ╰──────────────────────────────────────────────────────────╯
      │   CustomerSegment  default                               │
      │   ServiceType      refund                                │
      │                                                          │
      │ Times                                                    │
      ╰────────────────────────────────────────────── 1–8 of 13 ─╯
       Enter go  Esc leave
      """)
  }

  @Test("listed, the latest first (80×24)")
  func listed80x24() throws {
    expect(
      try Scene.newsList(), 80, 24,
      """
       workbin   agent1 · gws.example.test                             ● live   12:04
       On my desk 0  All mine 10 ▌email-in-progress 7▐ email-drafts 2  ● callbacks +1›
      ╭ email-in-progress ─ 1–6 of 7 · oldest 12y ───────────────────────────────────╮
      │   Received  From                   Subject                      Pri      Age │
      │▌✉ 11:58     c081@example.test      Refund for order 8812          3       6m▐│
      │ ✉ 11:41     c219@example.test      退款申请                       3      23m │
      │ ✉ 11:02     c007@example.test      Where is my refund?            5    1h 2m │
      │ ✉ 10:47     c344@example.test      Возврат средств                2   1h 17m │
      │ ✉ 09:1╭ New ─────────────────────────────────────────────────────────╮2h 52m │
      │ ❝ 21 N│  / ▏ type to narrow                                          │9h 44m │
      ╰───────│                                                              │───────╯
      ╭ Live ─│ ▌callbacks · Call me back⇄                              now▐ │───────╮
      │ Refund│  billing · Charged 4 times                              now  │       │
      │       │  billing · Charged 3 times                              now  │       │
      │ Busine│  billing · Charged 2 times                              now  │       │
      │   Prio╰──────────────────────────────────────────────────────────────╯       │
      │   CustomerSegment  default                                                   │
      │   ServiceType      refund               System                               │
      │                                           _AttachmentsSize  "0"              │
      │                                           _AutoReplyCount   0                │
      │                                                                              │
      │                                                                              │
      ╰──────────────────────────────────────────────────────────────────────────────╯
       Enter go  Esc leave
      """)
  }

  @Test("listed, the latest first (110×32)")
  func listed110x32() throws {
    expect(
      try Scene.newsList(), 110, 32,
      """
       workbin   agent1 · gws.example.test                                                           ● live   12:04
      ╭ Workbins ─────────────────╮╭ email-in-progress ─ 7 · oldest 12y ───────────────────────────────────────────╮
      │ ▸ On my desk            0 ││   Received  From                   Subject                       Pri      Age │
      │ ≡ All mine             10 ││▌✉ 11:58     c081@example.test      Refund for order 8812           3       6m▐│
      │                           ││ ✉ 11:41     c219@example.test      退款申请                        3      23m │
      │  Mine                     ││ ✉ 11:02     c007@example.test      Where is my refund?             5    1h 2m │
      │▌  email-in-progress     7▐││ ✉ 10:47     c344@example.test      Возврат средств                 2   1h 17m │
      │   email-drafts          2 ││ ✉ 09:12     gpj.exe@example.test⇄  שלום, החזר כספי                 1   2h 52m │
      │ ● callbacks          +1 1 ││ ❝ 21 Nov    Ada Berg               Chat left open                  4  19h 44m │
      │                           ││ ◆ Apr 2014  es_inx_wscp            02F0ASAK8EAFA00W                       12y │
      │  Groups                   ││                                                                               │
      │ ● billing            +3 4 ││                                                                               │
      │ ✗ front desk       fa╭ New ─────────────────────────────────────────────────────────╮                      │
      │                      │  / ▏ type to narrow                                          │──────────────────────╯
      │                      │                                                              │──────────────────────╮
      │                      │ ▌callbacks · Call me back⇄                              now▐ │                      │
      │                      │  billing · Charged 4 times                              now  │                      │
      │                      │  billing · Charged 3 times                              now  │                      │
      │                      │  billing · Charged 2 times                              now  │:58:00                │
      │                      ╰──────────────────────────────────────────────────────────────╯                      │
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
       Enter go  Esc leave
      """)
  }

  @Test("listed, the latest first (160×45)")
  func listed160x45() throws {
    expect(
      try Scene.newsList(), 160, 45,
      """
       workbin   agent1 · gws.example.test                                                                                                             ● live   12:04
      ╭ Workbins ────────────────────╮╭ email-in-progress ─ 7 · oldest 12y ──────────────────────────────────────────────────────────────────────────────────────────╮
      │ ▸ On my desk               0 ││   Received  From                        Subject                                                                 Pri      Age │
      │ ≡ All mine                10 ││▌✉ 11:58     c081@example.test           Refund for order 8812                                                     3       6m▐│
      │                              ││ ✉ 11:41     c219@example.test           退款申请                                                                  3      23m │
      │  Mine                        ││ ✉ 11:02     c007@example.test           Where is my refund?                                                       5    1h 2m │
      │▌  email-in-progress        7▐││ ✉ 10:47     c344@example.test           Возврат средств                                                           2   1h 17m │
      │   email-drafts             2 ││ ✉ 09:12     gpj.exe@example.test⇄       שלום, החזר כספי                                                           1   2h 52m │
      │ ● callbacks             +1 1 ││ ❝ 21 Nov    Ada Berg                    Chat left open                                                            4  19h 44m │
      │                              ││ ◆ Apr 2014  es_inx_wscp                 02F0ASAK8EAFA00W                                                                 12y │
      │  Groups                      ││                                                                                                                              │
      │ ● billing (AgentGroup)  +3 4 ││                                                                                                                              │
      │ ✗ front desk (Place)  failed ││                                                                                                                              │
      │                              ││                                                                                                                              │
      │                              ││                                                                                                                              │
      │                              ││                                                                                                                              │
      │                              ││                                                                                                                              │
      │                              ││                                                                                                                              │
      │                              ││               ╭ New ─────────────────────────────────────────────────────────╮                                               │
      │                              │╰───────────────│  / ▏ type to narrow                                          │───────────────────────────────────────────────╯
      │                              │╭ Live ─ ✉ email│                                                              │───────────────────────────────────────────────╮
      │                              ││ Refund for ord│ ▌callbacks · Call me back⇄                              now▐ │                                               │
      │                              ││               │  billing · Charged 4 times                              now  │                                               │
      │                              ││ Business      │  billing · Charged 3 times                              now  │      System                                   │
      │                              ││   Priority    │  billing · Charged 2 times                              now  │        _AttachmentsSize  "0"                  │
      │                              ││   CustomerSegm╰──────────────────────────────────────────────────────────────╯        _AutoReplyCount   0                    │
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
       Enter go  Esc leave
      """)
  }
}
