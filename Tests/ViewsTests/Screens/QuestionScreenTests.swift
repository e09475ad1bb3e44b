import Terminal
import Testing

@Suite("The question before what can't be taken back")
struct QuestionScreenTests {
  @Test("one interaction, named, with the way into a queue (40×10)")
  func complete40x10() throws {
    expect(
      try Scene.askedToComplete(), 40, 10,
      """
       workbin      1 pulled   ● live   12:04
      ╭ ◆ 02F0ASAK8EAFA00W ─ ▸ Processing ───╮
      ╭ Complete? ───────────────────────────╮
      │ Complete this interaction?           │
      │ ◆ workitem 02F0ASAK8EAFA00W without… │
      │ y yes  t into a queue  else no       │
      ╰──────────────────────────────────────╯
      │ 12:04:29  Processing          301 ms │
      ╰────────────────────────── 1–6 of 59 ─╯
       y yes  Esc no  t into a queue
      """)
  }

  @Test("one interaction, named, with the way into a queue (60×20)")
  func complete60x20() throws {
    expect(
      try Scene.askedToComplete(), 60, 20,
      """
       workbin   agent1                 1 pulled   ● live   12:04
       On my desk 1  All mine 8 ▌email-in-progress 6▐ email-draf…›
      ╭ email-in-progress ─ 3–6 of 6 · oldest 19h 44m ───────────╮
      │   Received  From            Subject                  Age │
      │ ✉ 11:02     c007@example.…  Where is my refund?    1h 2m │
      │ ✉ 10:47     c344@example.…  Возврат средств       1h 17m │
      │ ✉ 09:12     gpj.exe@exam…⇄  שלום, החזר כספי       2h 52m │
      ╭ Complete? ───────────────────────────────────────────────╮
      │ Complete this interaction?                               │
      │ ◆ workitem 02F0ASAK8EAFA00W without a subject            │
      │                                                          │
      │ y yes  t into a queue  any other key no                  │
      ╰──────────────────────────────────────────────────────────╯
      │                                                          │
      │ can: Transfer  AttachUserData  UpdateUserData            │
      │      DeleteUserData  SetInFocus  Complete                │
      │                                                          │
      │ Business                                                 │
      ╰────────────────────────────────────────────── 1–8 of 53 ─╯
       y yes  Esc no  t into a queue
      """)
  }

  @Test("one interaction, named, with the way into a queue (80×24)")
  func complete80x24() throws {
    expect(
      try Scene.askedToComplete(), 80, 24,
      """
       workbin   agent1 · gws.example.test                  1 pulled   ● live   12:04
       On my desk 1  All mine 8 ▌email-in-progress 6▐ email-drafts 2  callbacks 0    ›
      ╭ email-in-progress ─ 6 · oldest 19h 44m ──────────────────────────────────────╮
      │   Received  From                   Subject                      Pri      Age │
      │ ✉ 11:58     c081@example.test      Refund for order 8812          3       6m │
      │ ✉ 11:41     c219@example.test      退款申请                       3      23m │
      │ ✉ 11:02     c007@example.test      Where is my refund?            5    1h 2m │
      │ ✉ 10:47     c344@example.test      Возврат средств                2   1h 17m │
      │ ✉ 09:12     gpj.exe@example.test⇄  שלום, החזר כספי                1   2h 52m │
      │▌❝ 21╭ Complete? ───────────────────────────────────────────────────────╮ 44m▐│
      ╰─────│ Complete this interaction?                                       │─────╯
      ╭ Live│ ◆ workitem 02F0ASAK8EAFA00W without a subject                    │ned ─╮
      │ 12:0│                                                                  │     │
      │ 12:0│ y yes  t into a queue  any other key no                          │2 ms │
      │ 12:0╰──────────────────────────────────────────────────────────────────╯1 ms │
      │                                                                              │
      │ can: Transfer  AttachUserData  UpdateUserData  DeleteUserData  SetInFocus    │
      │      Complete                                                                │
      │                                                                              │
      │ Business                                  Times  17 Apr 2014                 │
      │   CustomerSegment   default                 SubmittedAt      04:03:21        │
      │   ServiceType       default                 ReceivedAt       04:03:21  +0s   │
      ╰───────────────────────────────────────────────────────────────── 1–10 of 34 ─╯
       y yes  Esc no  t into a queue
      """)
  }

  @Test("one interaction, named, with the way into a queue (110×32)")
  func complete110x32() throws {
    expect(
      try Scene.askedToComplete(), 110, 32,
      """
       workbin   agent1 · gws.example.test                                                1 pulled   ● live   12:04
      ╭ Workbins ─────────────────╮╭ email-in-progress ─ 6 · oldest 19h 44m ───────────────────────────────────────╮
      │ ▸ On my desk            1 ││   Received  From                   Subject                       Pri      Age │
      │ ≡ All mine              8 ││ ✉ 11:58     c081@example.test      Refund for order 8812           3       6m │
      │                           ││ ✉ 11:41     c219@example.test      退款申请                        3      23m │
      │  Mine                     ││ ✉ 11:02     c007@example.test      Where is my refund?             5    1h 2m │
      │▌  email-in-progress     6▐││ ✉ 10:47     c344@example.test      Возврат средств                 2   1h 17m │
      │   email-drafts          2 ││ ✉ 09:12     gpj.exe@example.test⇄  שלום, החזר כספי                 1   2h 52m │
      │   callbacks             0 ││▌❝ 21 Nov    Ada Berg               Chat left open                  4  19h 44m▐│
      │                           ││                                                                               │
      │  Groups                   ││                                                                               │
      │   billing (AgentGroup)  1 ││                                                                               │
      │ ✗ front desk       failed ││                                                                               │
      │                    ╭ Complete? ───────────────────────────────────────────────────────╮────────────────────╯
      │                    │ Complete this interaction?                                       │───────── ◉ pinned ─╮
      │                    │ ◆ workitem 02F0ASAK8EAFA00W without a subject                    │-in-progress        │
      │                    │                                                                  │              92 ms │
      │                    │ y yes  t into a queue  any other key no                          │             301 ms │
      │                    ╰──────────────────────────────────────────────────────────────────╯                    │
      │                           ││ can: Transfer  AttachUserData  UpdateUserData  DeleteUserData  SetInFocus     │
      │                           ││      Complete                                                                 │
      │                           ││                                                                               │
      │                           ││ Business                                   Times  17 Apr 2014                 │
      │                           ││   CustomerSegment   default                  SubmittedAt      04:03:21        │
      │                           ││   ServiceType       default                  ReceivedAt       04:03:21  +0s   │
      │                           ││   ServiceObjective  0                        AssignedAt       04:03:25  +4s   │
      │                           ││                                              DeliveredAt      04:03:25  +0s   │
      │                           ││ Routing                                      PlacedInQueueAt  04:03:56  +31s  │
      │                           ││   RTargetTypeSelected   "2"                  MovedToQueueAt   04:03:56  +0s   │
      │                           ││   RTargetObjectSelected  ?:2>1                                                │
      ╰───────────────────────────╯╰────────────────────────────────────────────────────────────────── 1–15 of 34 ─╯
       y yes  Esc no  t into a queue
      """)
  }

  @Test("one interaction, named, with the way into a queue (160×45)")
  func complete160x45() throws {
    expect(
      try Scene.askedToComplete(), 160, 45,
      """
       workbin   agent1 · gws.example.test                                                                                                  1 pulled   ● live   12:04
      ╭ Workbins ────────────────────╮╭ email-in-progress ─ 6 · oldest 19h 44m ──────────────────────────────────────────────────────────────────────────────────────╮
      │ ▸ On my desk               1 ││   Received  From                        Subject                                                                 Pri      Age │
      │ ≡ All mine                 8 ││ ✉ 11:58     c081@example.test           Refund for order 8812                                                     3       6m │
      │                              ││ ✉ 11:41     c219@example.test           退款申请                                                                  3      23m │
      │  Mine                        ││ ✉ 11:02     c007@example.test           Where is my refund?                                                       5    1h 2m │
      │▌  email-in-progress        6▐││ ✉ 10:47     c344@example.test           Возврат средств                                                           2   1h 17m │
      │   email-drafts             2 ││ ✉ 09:12     gpj.exe@example.test⇄       שלום, החזר כספי                                                           1   2h 52m │
      │   callbacks                0 ││▌❝ 21 Nov    Ada Berg                    Chat left open                                                            4  19h 44m▐│
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
      │                              │╰─────────────╭ Complete? ───────────────────────────────────────────────────────╮─────────────────────────────────────────────╯
      │                              │╭ Live ─ ◆ wor│ Complete this interaction?                                       │────────────────────────────────── ◉ pinned ─╮
      │                              ││ 12:04:29.510│ ◆ workitem 02F0ASAK8EAFA00W without a subject                    │                                             │
      │                              ││ 12:04:29.602│                                                                  │        92 ms                                │
      │                              ││ 12:04:29.811│ y yes  t into a queue  any other key no                          │       301 ms                                │
      │                              ││             ╰──────────────────────────────────────────────────────────────────╯                                             │
      │                              ││ can: Transfer  AttachUserData  UpdateUserData  DeleteUserData  SetInFocus  Complete                                          │
      │                              ││                                                                                                                              │
      │                              ││ Business                              Times  17 Apr 2014                  Routing                                            │
      │                              ││   CustomerSegment   default             SubmittedAt      04:03:21           RTargetTypeSelected         "2"                  │
      │                              ││   ServiceType       default             ReceivedAt       04:03:21  +0s      RTargetObjectSelected       ?:2>1                │
      │                              ││   ServiceObjective  0                   AssignedAt       04:03:25  +4s      RTargetAgentSelected        MaratTest            │
      │                              ││                                         DeliveredAt      04:03:25  +0s      RTenant                     Environment          │
      │                              ││ System                                  PlacedInQueueAt  04:03:56  +31s     RStrategyDBID               "197"                │
      │                              ││   InteractionId    02F0ASAK8EAFA00W     MovedToQueueAt   04:03:56  +0s      PegAG?:2>1                  1                    │
      │                              ││   Workbin          testWorkbin                                              RTargetRequested            ?:2>1                │
      │                              ││   SubmittedBy      es_inx_wscp                                              RTargetAgentGroup           ?:2>1                │
      │                              ││   SubmitSeq        "71051572"                                               RStrategyName               RouteWorkitemToAgent │
      │                              ││   IsHeld           0                                                        RVQID                       ""                   │
      │                              ││   AssignedTo       MaratTest                                                RTargetObjSelDBID           ""                   │
      │                              ││   IsLocked         0                                                        CBR-IT-path_DBIDs           ""                   │
      │                              ││   PlaceInQueueSeq  "71051592"                                               CBR-Interaction_cost        ""                   │
      │                              ││   IsOnline         0                                                        CBR-contract_DBIDs          ""                   │
      │                              ││   WorkbinAgentId   MaratTest                                                RTargetPlaceSelected        ""                   │
      ╰──────────────────────────────╯╰───────────────────────────────────────────────────────────────────────────────────────────────────────────────── 1–22 of 27 ─╯
       y yes  Esc no  t into a queue
      """)
  }

  @Test("many, and one that can't be (40×10)")
  func move40x10() throws {
    expect(
      try Scene.askedToMoveMany(), 40, 10,
      """
       workbin   ♪ 1 invited   ● live   12:04
      ╭ Move? ───────────────────────────────╮
      │ Move these 3 interactions to         │
      │ “billing”?                           │
      │ ✉ email 00016aB14RQD0061 “Refund fo… │
      │ ✉ email 00016aB14RQD0062 “退款申请”  │
      │ ✉ email 00016aB14RQD0065 “שלום, החז… │
      │ y yes  else no                       │
      ╰──────────────────────────────────────╯
       y yes  Esc no
      """)
  }

  @Test("many, and one that can't be (60×20)")
  func move60x20() throws {
    expect(
      try Scene.askedToMoveMany(), 60, 20,
      """
       workbin   agent1              ♪ 1 invited   ● live   12:04
       On my desk ♪1 1  All mine 9 ▌email-in-progress 7▐ email-d…›
      ╭ email-in-progress ─ 1–4 of 7 · oldest 12y ───────────────╮
      │   Received  From            Subject                  Age │
      │▌✉ 11:58     c081@example.…  Refund for order 8…       6m▐│
      ╭ Move? ───────────────────────────────────────────────────╮
      │ Move these 3 interactions to “billing”?                  │
      │ ✉ email 00016aB14RQD0061 “Refund for order 8812”         │
      │ ✉ email 00016aB14RQD0062 “退款申请”                      │
      │ ✉ email 00016aB14RQD0065 “שלום, החזר כספי”               │
      │ 1 of those marked can't be, and is left                  │
      │ It is not accepted yet: A accepts, X rejects             │
      │                                                          │
      │ y yes  any other key no                                  │
      ╰──────────────────────────────────────────────────────────╯
      │                                                          │
      │                                                          │
      │                                                          │
      ╰──────────────────────────────────────────────────────────╯
       y yes  Esc no
      """)
  }

  @Test("many, and one that can't be (80×24)")
  func move80x24() throws {
    expect(
      try Scene.askedToMoveMany(), 80, 24,
      """
       workbin   agent1 · gws.example.test               ♪ 1 invited   ● live   12:04
       On my desk ♪1 1  All mine 9 ▌email-in-progress 7▐ email-drafts 2  callbacks 0 ›
      ╭ email-in-progress ─ 1–6 of 7 · oldest 12y ───────────────────────────────────╮
      │   Received  From                   Subject                      Pri      Age │
      │▌✉ 11:58     c081@example.test      Refund for order 8812          3       6m▐│
      │ ✉ 11:41     c219@example.test      退款申请                       3      23m │
      │ ✉ 11:02     c007@example.test      Where is my refund?            5    1h 2m │
      │ ✉ 10╭ Move? ───────────────────────────────────────────────────────────╮ 17m │
      │ ✉ 09│ Move these 3 interactions to “billing”?                          │ 52m │
      │ ❝ 21│ ✉ email 00016aB14RQD0061 “Refund for order 8812”                 │ 44m │
      ╰─────│ ✉ email 00016aB14RQD0062 “退款申请”                              │─────╯
      ╭ Live│ ✉ email 00016aB14RQD0065 “שלום, החזר כספי”                       │─────╮
      │ evil│ 1 of those marked can't be, and is left                          │     │
      │     │ It is not accepted yet: A accepts, X rejects                     │     │
      │ 12:0│                                                                  │     │
      │     │ y yes  any other key no                                          │     │
      │ can:╰──────────────────────────────────────────────────────────────────╯     │
      │                                                                              │
      │                                                                              │
      │                                                                              │
      │                                                                              │
      │                                                                              │
      ╰──────────────────────────────────────────────────────────────────────────────╯
       y yes  Esc no
      """)
  }

  @Test("many, and one that can't be (110×32)")
  func move110x32() throws {
    expect(
      try Scene.askedToMoveMany(), 110, 32,
      """
       workbin   agent1 · gws.example.test                                             ♪ 1 invited   ● live   12:04
      ╭ Workbins ─────────────────╮╭ email-in-progress ─ 7 · oldest 12y ───────────────────────────────────────────╮
      │ ▸ On my desk         ♪1 1 ││   Received  From                   Subject                       Pri      Age │
      │ ≡ All mine              9 ││▌✉ 11:58     c081@example.test      Refund for order 8812           3       6m▐│
      │                           ││ ✉ 11:41     c219@example.test      退款申请                        3      23m │
      │  Mine                     ││ ✉ 11:02     c007@example.test      Where is my refund?             5    1h 2m │
      │▌  email-in-progress     7▐││ ✉ 10:47     c344@example.test      Возврат средств                 2   1h 17m │
      │   email-drafts          2 ││ ✉ 09:12     gpj.exe@example.test⇄  שלום, החזר כספי                 1   2h 52m │
      │   callbacks             0 ││ ❝ 21 Nov    Ada Berg               Chat left open                  4  19h 44m │
      │                           ││ ◆ Apr 2014  es_inx_wscp            02F0ASAK8EAFA00W                       12y │
      │  Groups                   ││                                                                               │
      │   billing (AgentGro╭ Move? ───────────────────────────────────────────────────────────╮                    │
      │ ✗ front desk       │ Move these 3 interactions to “billing”?                          │                    │
      │                    │ ✉ email 00016aB14RQD0061 “Refund for order 8812”                 │────────────────────╯
      │                    │ ✉ email 00016aB14RQD0062 “退款申请”                              │────────────────────╮
      │                    │ ✉ email 00016aB14RQD0065 “שלום, החזר כספי”                       │                    │
      │                    │ 1 of those marked can't be, and is left                          │                    │
      │                    │ It is not accepted yet: A accepts, X rejects                     │                    │
      │                    │                                                                  │                    │
      │                    │ y yes  any other key no                                          │                    │
      │                    ╰──────────────────────────────────────────────────────────────────╯                    │
      │                           ││                                                                               │
      │                           ││                                                                               │
      │                           ││                                                                               │
      │                           ││                                                                               │
      │                           ││                                                                               │
      │                           ││                                                                               │
      │                           ││                                                                               │
      │                           ││                                                                               │
      │                           ││                                                                               │
      ╰───────────────────────────╯╰───────────────────────────────────────────────────────────────────────────────╯
       y yes  Esc no
      """)
  }

  @Test("many, and one that can't be (160×45)")
  func move160x45() throws {
    expect(
      try Scene.askedToMoveMany(), 160, 45,
      """
       workbin   agent1 · gws.example.test                                                                                               ♪ 1 invited   ● live   12:04
      ╭ Workbins ────────────────────╮╭ email-in-progress ─ 7 · oldest 12y ──────────────────────────────────────────────────────────────────────────────────────────╮
      │ ▸ On my desk            ♪1 1 ││   Received  From                        Subject                                                                 Pri      Age │
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
      │                              ││             ╭ Move? ───────────────────────────────────────────────────────────╮                                             │
      │                              ││             │ Move these 3 interactions to “billing”?                          │                                             │
      │                              │╰─────────────│ ✉ email 00016aB14RQD0061 “Refund for order 8812”                 │─────────────────────────────────────────────╯
      │                              │╭ Live ─ ✉ ema│ ✉ email 00016aB14RQD0062 “退款申请”                              │─────────────────────────────────────────────╮
      │                              ││ evil[2J⇄    │ ✉ email 00016aB14RQD0065 “שלום, החזר כספי”                       │                                             │
      │                              ││             │ 1 of those marked can't be, and is left                          │                                             │
      │                              ││ 12:04:29.310│ It is not accepted yet: A accepts, X rejects                     │                                             │
      │                              ││             │                                                                  │                                             │
      │                              ││ can: Accept │ y yes  any other key no                                          │                                             │
      │                              ││             ╰──────────────────────────────────────────────────────────────────╯                                             │
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
      """)
  }
}
