import Terminal
import Testing

@Suite("Acting on what is mine")
struct ActScreenTests {
  @Test("the row tells what is being done (40×10)")
  func putBack40x10() throws {
    expect(
      try Scene.puttingBack(), 40, 10,
      """
       workbin      1 pulled   ● live   12:04
      ╭ On my desk ─ 1 · oldest 12y ─────────╮
      │       From       Subject         Age │
      │▌◆ ▸   es_inx_w…      ⇣ putting back…▐│
      │                                      │
      │                                      │
      │                                      │
      │                                      │
      ╰──────────────────────────────────────╯
       Enter open  : command  ? help
      """)
  }

  @Test("the row tells what is being done (60×20)")
  func putBack60x20() throws {
    expect(
      try Scene.puttingBack(), 60, 20,
      """
       workbin   agent1                 1 pulled   ● live   12:04
      ▌On my desk 1▐ All mine 8  email-in-progress 6  email-draf…›
      ╭ On my desk ─ 1 · oldest 12y ─────────────────────────────╮
      │   Received      From           Subject               Age │
      │▌◆ Apr 2014  ▸   es_inx_wscp              ⇣ putting back…▐│
      │                                                          │
      │                                                          │
      │                                                          │
      ╰──────────────────────────────────────────────────────────╯
      ╭ Live ─ ◆ 02F0ASAK8EAFA00W ─ ▸ Processing ───── ◉ pinned ─╮
      │ 12:04:29  pull sent   PullWorkitem → email-in-progress   │
      │ 12:04:29  accepted    reference 17                 92 ms │
      │ 12:04:29  Processing  StatusChange                301 ms │
      │ 12:04:29  sent        AddWorkitem → email-in-progress    │
      │                                                          │
      │ can: Transfer  AttachUserData  UpdateUserData            │
      │      DeleteUserData  SetInFocus  Complete                │
      │                                                          │
      ╰────────────────────────────────────────────── 1–8 of 54 ─╯
       Enter open  f follow  Esc back  : command  ? help
      """)
  }

  @Test("the row tells what is being done (80×24)")
  func putBack80x24() throws {
    expect(
      try Scene.puttingBack(), 80, 24,
      """
       workbin   agent1 · gws.example.test                  1 pulled   ● live   12:04
      ▌On my desk 1▐ All mine 8  email-in-progress 6  email-drafts 2  callbacks 0    ›
      ╭ On my desk ─ 1 · oldest 12y ─────────────────────────────────────────────────╮
      │   Received  State         From               Subject                     Age │
      │▌◆ Apr 2014  ▸ Processing  es_inx_wscp                        ⇣ putting back…▐│
      │                                                                              │
      │                                                                              │
      │                                                                              │
      │                                                                              │
      │                                                                              │
      ╰──────────────────────────────────────────────────────────────────────────────╯
      ╭ Live ─ ◆ workitem 02F0ASAK8EAFA00W ─ ▸ Processing ──────────────── ◉ pinned ─╮
      │ 12:04:29.510  pull sent               PullWorkitem → email-in-progress       │
      │ 12:04:29.602  accepted                reference 17                     92 ms │
      │ 12:04:29.811  InWorkbin → Processing  StatusChange                    301 ms │
      │ 12:04:29.811  sent                    AddWorkitem → email-in-progress        │
      │                                                                              │
      │ can: Transfer  AttachUserData  UpdateUserData  DeleteUserData  SetInFocus    │
      │      Complete                                                                │
      │                                                                              │
      │ Business                                  Times  17 Apr 2014                 │
      │   CustomerSegment   default                 SubmittedAt      04:03:21        │
      ╰───────────────────────────────────────────────────────────────── 1–10 of 35 ─╯
       Enter open  f follow  Esc back  r read again  Space mark  : command  ? help
      """)
  }

  @Test("the row tells what is being done (110×32)")
  func putBack110x32() throws {
    expect(
      try Scene.puttingBack(), 110, 32,
      """
       workbin   agent1 · gws.example.test                                                1 pulled   ● live   12:04
      ╭ Workbins ─────────────────╮╭ On my desk ─ 1 · oldest 12y ──────────────────────────────────────────────────╮
      │▌▸ On my desk            1▐││   Received  State         From               Subject                      Age │
      │ ≡ All mine              8 ││▌◆ Apr 2014  ▸ Processing  es_inx_wscp                         ⇣ putting back…▐│
      │                           ││                                                                               │
      │  Mine                     ││                                                                               │
      │   email-in-progress     6 ││                                                                               │
      │   email-drafts          2 ││                                                                               │
      │   callbacks             0 ││                                                                               │
      │                           ││                                                                               │
      │  Groups                   ││                                                                               │
      │   billing (AgentGroup)  1 ││                                                                               │
      │ ✗ front desk       failed ││                                                                               │
      │                           │╰───────────────────────────────────────────────────────────────────────────────╯
      │                           │╭ Live ─ ◆ workitem 02F0ASAK8EAFA00W ─ ▸ Processing ───────────────── ◉ pinned ─╮
      │                           ││ 12:04:29.510  pull sent               PullWorkitem → email-in-progress        │
      │                           ││ 12:04:29.602  accepted                reference 17                      92 ms │
      │                           ││ 12:04:29.811  InWorkbin → Processing  StatusChange                     301 ms │
      │                           ││ 12:04:29.811  sent                    AddWorkitem → email-in-progress         │
      │                           ││                                                                               │
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
      ╰───────────────────────────╯╰────────────────────────────────────────────────────────────────── 1–15 of 35 ─╯
       Enter open  f follow  Esc back  r read again  Space mark  / filter  s sort  : command  ? help
      """)
  }

  @Test("the row tells what is being done (160×45)")
  func putBack160x45() throws {
    expect(
      try Scene.puttingBack(), 160, 45,
      """
       workbin   agent1 · gws.example.test                                                                                                  1 pulled   ● live   12:04
      ╭ Workbins ────────────────────╮╭ On my desk ─ 1 · oldest 12y ─────────────────────────────────────────────────────────────────────────────────────────────────╮
      │▌▸ On my desk               1▐││   Received  State         From                        Subject                                                            Age │
      │ ≡ All mine                 8 ││▌◆ Apr 2014  ▸ Processing  es_inx_wscp                                                                        ⇣ putting back…▐│
      │                              ││                                                                                                                              │
      │  Mine                        ││                                                                                                                              │
      │   email-in-progress        6 ││                                                                                                                              │
      │   email-drafts             2 ││                                                                                                                              │
      │   callbacks                0 ││                                                                                                                              │
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
      │                              │╭ Live ─ ◆ workitem 02F0ASAK8EAFA00W ─ ▸ Processing ──────────────────────────────────────────────────────────────── ◉ pinned ─╮
      │                              ││ 12:04:29.510  pull sent               PullWorkitem → email-in-progress                                                       │
      │                              ││ 12:04:29.602  accepted                reference 17                                      92 ms                                │
      │                              ││ 12:04:29.811  InWorkbin → Processing  StatusChange                                     301 ms                                │
      │                              ││ 12:04:29.811  sent                    AddWorkitem → email-in-progress                                                        │
      │                              ││                                                                                                                              │
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
      ╰──────────────────────────────╯╰───────────────────────────────────────────────────────────────────────────────────────────────────────────────── 1–22 of 28 ─╯
       Enter open  f follow  Esc back  r read again  Space mark  / filter  s sort  Tab next panel  : command  ? help  q quit
      """)
  }

  @Test("where to, narrowed to a letter (40×10)")
  func transfer40x10() throws {
    expect(
      try Scene.transferring(), 40, 10,
      """
       workbin      1 pulled   ● live   12:04
      ╭ Transfer to ─────────────────────────╮
      │  / a▏                                │
      │                                      │
      │ ▌Jana Vogel                  agent2▐ │
      │  Sofia Lindqvist             agent3  │
      │  “a”             a queue of this n…  │
      ╰──────────────────────────────────────╯
      ╰────────────────────────── 1–6 of 59 ─╯
       Enter go  Esc leave
      """)
  }

  @Test("where to, narrowed to a letter (60×20)")
  func transfer60x20() throws {
    expect(
      try Scene.transferring(), 60, 20,
      """
       workbin   agent1                 1 pulled   ● live   12:04
       On my desk 1  All mine 8 ▌email-in-progress 6▐ email-draf…›
      ╭ email-in-progress ─ 3–6 of 6 · oldest 19h 44m ───────────╮
      │   Received  From            Subject                  Age │
      │ ✉ 11:02     c007@example.…  Where is my refund?    1h 2m │
      │ ✉ 10:47     c344@example.…  Возврат средств       1h 17m │
      ╭ Transfer to ─────────────────────────────────────────────╮
      │  / a▏                                                    │
      │                                                          │
      │ ▌Jana Vogel                                      agent2▐ │
      │  Sofia Lindqvist                                 agent3  │
      │  “a”                               a queue of this name  │
      ╰──────────────────────────────────────────────────────────╯
      │                                                          │
      │ can: Transfer  AttachUserData  UpdateUserData            │
      │      DeleteUserData  SetInFocus  Complete                │
      │                                                          │
      │ Business                                                 │
      ╰────────────────────────────────────────────── 1–8 of 53 ─╯
       Enter go  Esc leave
      """)
  }

  @Test("where to, narrowed to a letter (80×24)")
  func transfer80x24() throws {
    expect(
      try Scene.transferring(), 80, 24,
      """
       workbin   agent1 · gws.example.test                  1 pulled   ● live   12:04
       On my desk 1  All mine 8 ▌email-in-progress 6▐ email-drafts 2  callbacks 0    ›
      ╭ email-in-progress ─ 6 · oldest 19h 44m ──────────────────────────────────────╮
      │   Received  From                   Subject                      Pri      Age │
      │ ✉ 11:58     c081@example.test      Refund for order 8812          3       6m │
      │ ✉ 11:41     c219@example.test      退款申请                       3      23m │
      │ ✉ 11:02     c007@example.test      Where is my refund?            5    1h 2m │
      │ ✉ 10:47     c344@example.test      Возврат средств                2   1h 17m │
      │ ✉ 09:1╭ Transfer to ─────────────────────────────────────────────────╮2h 52m │
      │▌❝ 21 N│  / a▏                                                        │9h 44m▐│
      ╰───────│                                                              │───────╯
      ╭ Live ─│ ▌Jana Vogel                                          agent2▐ │inned ─╮
      │ 12:04:│  Sofia Lindqvist                                     agent3  │       │
      │ 12:04:│  “a”                                   a queue of this name  │ 92 ms │
      │ 12:04:╰──────────────────────────────────────────────────────────────╯301 ms │
      │                                                                              │
      │ can: Transfer  AttachUserData  UpdateUserData  DeleteUserData  SetInFocus    │
      │      Complete                                                                │
      │                                                                              │
      │ Business                                  Times  17 Apr 2014                 │
      │   CustomerSegment   default                 SubmittedAt      04:03:21        │
      │   ServiceType       default                 ReceivedAt       04:03:21  +0s   │
      ╰───────────────────────────────────────────────────────────────── 1–10 of 34 ─╯
       Enter go  Esc leave
      """)
  }

  @Test("where to, narrowed to a letter (110×32)")
  func transfer110x32() throws {
    expect(
      try Scene.transferring(), 110, 32,
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
      │ ✗ front desk       fa╭ Transfer to ─────────────────────────────────────────────────╮                      │
      │                      │  / a▏                                                        │──────────────────────╯
      │                      │                                                              │─────────── ◉ pinned ─╮
      │                      │ ▌Jana Vogel                                          agent2▐ │il-in-progress        │
      │                      │  Sofia Lindqvist                                     agent3  │                92 ms │
      │                      │  “a”                                   a queue of this name  │               301 ms │
      │                      ╰──────────────────────────────────────────────────────────────╯                      │
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
       Enter go  Esc leave
      """)
  }

  @Test("where to, narrowed to a letter (160×45)")
  func transfer160x45() throws {
    expect(
      try Scene.transferring(), 160, 45,
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
      │                              │╰───────────────╭ Transfer to ─────────────────────────────────────────────────╮───────────────────────────────────────────────╯
      │                              │╭ Live ─ ◆ worki│  / a▏                                                        │──────────────────────────────────── ◉ pinned ─╮
      │                              ││ 12:04:29.510  │                                                              │                                               │
      │                              ││ 12:04:29.602  │ ▌Jana Vogel                                          agent2▐ │          92 ms                                │
      │                              ││ 12:04:29.811  │  Sofia Lindqvist                                     agent3  │         301 ms                                │
      │                              ││               │  “a”                                   a queue of this name  │                                               │
      │                              ││ can: Transfer ╰──────────────────────────────────────────────────────────────╯plete                                          │
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
       Enter go  Esc leave
      """)
  }

  @Test("before the end (40×10)")
  func quit40x10() throws {
    expect(
      try Scene.quitting(), 40, 10,
      """
       workbin      1 pulled   ● live   12:04
      ╭ Quit? ───────────────────────────────╮
      │ Quit with an interaction on your     │
      │ desk? Kept, it stays yours:          │
      │                                      │
      │ ◆ workitem 02F0ASAK8EAFA00W without… │
      │                                      │
      │ p puts back all   k keeps   any oth… │
      ╰──────────────────────────────────────╯
       p put back all  k keep and quit
      """)
  }

  @Test("before the end (60×20)")
  func quit60x20() throws {
    expect(
      try Scene.quitting(), 60, 20,
      """
       workbin   agent1                 1 pulled   ● live   12:04
       On my desk 1  All mine 8 ▌email-in-progress 6▐ email-draf…›
      ╭ email-in-progress ─ 3–6 of 6 · oldest 19h 44m ───────────╮
      │   Received  From            Subject                  Age │
      │ ✉ 11:02     c007@example.…  Where is my refund?    1h 2m │
      │ ✉ 10:47     c344@example.…  Возврат средств       1h 17m │
      ╭ Quit? ───────────────────────────────────────────────────╮
      │ Quit with an interaction on your desk? Kept, it stays    │
      │ yours:                                                   │
      │                                                          │
      │ ◆ workitem 02F0ASAK8EAFA00W without a subject            │
      │                                                          │
      │ p puts back all   k keeps   any other key stays          │
      ╰──────────────────────────────────────────────────────────╯
      │ can: Transfer  AttachUserData  UpdateUserData            │
      │      DeleteUserData  SetInFocus  Complete                │
      │                                                          │
      │ Business                                                 │
      ╰────────────────────────────────────────────── 1–8 of 53 ─╯
       p put back all  k keep and quit  Esc stay
      """)
  }

  @Test("before the end (80×24)")
  func quit80x24() throws {
    expect(
      try Scene.quitting(), 80, 24,
      """
       workbin   agent1 · gws.example.test                  1 pulled   ● live   12:04
       On my desk 1  All mine 8 ▌email-in-progress 6▐ email-drafts 2  callbacks 0    ›
      ╭ email-in-progress ─ 6 · oldest 19h 44m ──────────────────────────────────────╮
      │   Received  From                   Subject                      Pri      Age │
      │ ✉ 11:58     c081@example.test      Refund for order 8812          3       6m │
      │ ✉ 11:41     c219@example.test      退款申请                       3      23m │
      │ ✉ 11:02     c007@example.test      Where is my refund?            5    1h 2m │
      │ ✉ 10:47     c344@example.test      Возврат средств                2   1h 17m │
      │ ✉ 09:1╭ Quit? ───────────────────────────────────────────────────────╮2h 52m │
      │▌❝ 21 N│ Quit with an interaction on your desk? Kept, it stays yours: │9h 44m▐│
      ╰───────│                                                              │───────╯
      ╭ Live ─│ ◆ workitem 02F0ASAK8EAFA00W without a subject                │inned ─╮
      │ 12:04:│                                                              │       │
      │ 12:04:│ p puts back all   k keeps   any other key stays              │ 92 ms │
      │ 12:04:╰──────────────────────────────────────────────────────────────╯301 ms │
      │                                                                              │
      │ can: Transfer  AttachUserData  UpdateUserData  DeleteUserData  SetInFocus    │
      │      Complete                                                                │
      │                                                                              │
      │ Business                                  Times  17 Apr 2014                 │
      │   CustomerSegment   default                 SubmittedAt      04:03:21        │
      │   ServiceType       default                 ReceivedAt       04:03:21  +0s   │
      ╰───────────────────────────────────────────────────────────────── 1–10 of 34 ─╯
       p put back all  k keep and quit  Esc stay
      """)
  }

  @Test("before the end (110×32)")
  func quit110x32() throws {
    expect(
      try Scene.quitting(), 110, 32,
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
      │ ✗ front desk       fa╭ Quit? ───────────────────────────────────────────────────────╮                      │
      │                      │ Quit with an interaction on your desk? Kept, it stays yours: │──────────────────────╯
      │                      │                                                              │─────────── ◉ pinned ─╮
      │                      │ ◆ workitem 02F0ASAK8EAFA00W without a subject                │il-in-progress        │
      │                      │                                                              │                92 ms │
      │                      │ p puts back all   k keeps   any other key stays              │               301 ms │
      │                      ╰──────────────────────────────────────────────────────────────╯                      │
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
       p put back all  k keep and quit  Esc stay
      """)
  }

  @Test("before the end (160×45)")
  func quit160x45() throws {
    expect(
      try Scene.quitting(), 160, 45,
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
      │                              │╰───────────────╭ Quit? ───────────────────────────────────────────────────────╮───────────────────────────────────────────────╯
      │                              │╭ Live ─ ◆ worki│ Quit with an interaction on your desk? Kept, it stays yours: │──────────────────────────────────── ◉ pinned ─╮
      │                              ││ 12:04:29.510  │                                                              │                                               │
      │                              ││ 12:04:29.602  │ ◆ workitem 02F0ASAK8EAFA00W without a subject                │          92 ms                                │
      │                              ││ 12:04:29.811  │                                                              │         301 ms                                │
      │                              ││               │ p puts back all   k keeps   any other key stays              │                                               │
      │                              ││ can: Transfer ╰──────────────────────────────────────────────────────────────╯plete                                          │
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
       p put back all  k keep and quit  Esc stay
      """)
  }
}
