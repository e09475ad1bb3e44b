import Terminal
import Testing

@Suite("The form of the userData")
struct UserDataScreenTests {
  @Test("changed, deleted, and changed by the server too (40×10)")
  func form40x10() throws {
    expect(
      try Scene.editingUserData(), 40, 10,
      """
       workbin      1 pulled   ● live   12:04
      ╭ userData ────────────────────────────╮
      │  of 02F0ASAK8EAFA00W                 │
      │    RVQDBID     text   ""             │
      │    RStrategyD… text   "197"          │
      │  ! CustomerSe… text   gold the ser…  │
      │ ▌- PlaceInQue… text   deleted      ▐ │
      │  The server has changed a key that … │
      ╰──────────────────────── 25–28 of 39 ─╯
       Enter change  a add  d delete  w send
      """)
  }

  @Test("changed, deleted, and changed by the server too (60×20)")
  func form60x20() throws {
    expect(
      try Scene.editingUserData(), 60, 20,
      """
       workbin   agent1                 1 pulled   ● live   12:04
      ╭ userData ────────────────────────────────────────────────╮
      │  of 02F0ASAK8EAFA00W                                     │
      │    SubmittedBy        text   es_inx_wscp                 │
      │    SubmitSeq          text   "71051572"                  │
      │    IsHeld             number 0                           │
      │    RTargetPlaceSelec… text   ""                          │
      │    CBR-actual_volume  text   ""                          │
      │    RTenant            text   Environment                 │
      │    RRequestedSkills   null   null                        │
      │    AssignedTo         text   MaratTest                   │
      │    IsLocked           number 0                           │
      │    RRequestedSkillCo… text   ""                          │
      │    RVQDBID            text   ""                          │
      │    RStrategyDBID      text   "197"                       │
      │  ! CustomerSegment    text   gold the server: silver     │
      │ ▌- PlaceInQueueSeq    text   deleted                   ▐ │
      │  The server has changed a key that you have changed      │
      ╰──────────────────────────────────────────── 15–28 of 39 ─╯
       Enter change  a add  d delete  w send  Esc leave
      """)
  }

  @Test("changed, deleted, and changed by the server too (80×24)")
  func form80x24() throws {
    expect(
      try Scene.editingUserData(), 80, 24,
      """
       workbin   agent1 · gws.example.test                  1 pulled   ● live   12:04
      ╭ userData ────────────────────────────────────────────────────────────────────╮
      │  of 02F0ASAK8EAFA00W                                                         │
      │    CBR-Interaction_cost     text   ""                                        │
      │    CBR-contract_DBIDs       text   ""                                        │
      │    PlacedInQueueAt          text   2014-04-17T04:03:56Z                      │
      │    DeliveredAt              text   2014-04-17T04:03:25Z                      │
      │    SubmittedBy              text   es_inx_wscp                               │
      │    SubmitSeq                text   "71051572"                                │
      │    IsHeld                   number 0                                         │
      │    RTargetPlaceSelected     text   ""                                        │
      │    CBR-actual_volume        text   ""                                        │
      │    RTenant                  text   Environment                               │
      │    RRequestedSkills         null   null                                      │
      │    AssignedTo               text   MaratTest                                 │
      │    IsLocked                 number 0                                         │
      │    RRequestedSkillCombinat… text   ""                                        │
      │    RVQDBID                  text   ""                                        │
      │    RStrategyDBID            text   "197"                                     │
      │  ! CustomerSegment          text   gold     the server: silver               │
      │ ▌- PlaceInQueueSeq          text   deleted                                 ▐ │
      │  The server has changed a key that you have changed                          │
      ╰──────────────────────────────────────────────────────────────── 11–28 of 39 ─╯
       Enter change  a add  d delete  w send  Esc leave
      """)
  }

  @Test("changed, deleted, and changed by the server too (110×32)")
  func form110x32() throws {
    expect(
      try Scene.editingUserData(), 110, 32,
      """
       workbin   agent1 · gws.example.test                                                1 pulled   ● live   12:04
      ╭ Workbins ─────────────────╮╭ email-in-progress ─ 6 · oldest 19h 44m ───────────────────────────────────────╮
      │ ▸ On my desk            1 ││   Received  From                   Subject                       Pri      Age │
      │ ≡ All m╭ userData ────────────────────────────────────────────────────────────────────────────────╮     6m │
      │        │  of 02F0ASAK8EAFA00W                                                                     │    23m │
      │  Mine  │    RTargetObjSelDBID            text   ""                                                │  1h 2m │
      │▌  email│    CBR-IT-path_DBIDs            text   ""                                                │ 1h 17m │
      │   email│    Workbin                      text   testWorkbin                                       │ 2h 52m │
      │   callb│    RTargetAgentSelected         text   MaratTest                                         │19h 44m▐│
      │        │    CBR-Interaction_cost         text   ""                                                │        │
      │  Groups│    CBR-contract_DBIDs           text   ""                                                │        │
      │   billi│    PlacedInQueueAt              text   2014-04-17T04:03:56Z                              │        │
      │ ✗ front│    DeliveredAt                  text   2014-04-17T04:03:25Z                              │        │
      │        │    SubmittedBy                  text   es_inx_wscp                                       │────────╯
      │        │    SubmitSeq                    text   "71051572"                                        │pinned ─╮
      │        │    IsHeld                       number 0                                                 │        │
      │        │    RTargetPlaceSelected         text   ""                                                │  92 ms │
      │        │    CBR-actual_volume            text   ""                                                │ 301 ms │
      │        │    RTenant                      text   Environment                                       │ 301 ms │
      │        │    RRequestedSkills             null   null                                              │        │
      │        │    AssignedTo                   text   MaratTest                                         │cus     │
      │        │    IsLocked                     number 0                                                 │        │
      │        │    RRequestedSkillCombination   text   ""                                                │        │
      │        │    RVQDBID                      text   ""                                                │        │
      │        │    RStrategyDBID                text   "197"                                             │        │
      │        │  ! CustomerSegment              text   gold         the server: silver                   │  +0s   │
      │        │ ▌- PlaceInQueueSeq              text   deleted                                         ▐ │  +4s   │
      │        │  The server has changed a key that you have changed                                      │  +0s   │
      │        ╰───────────────────────────────────────────────────────────────────────────── 7–28 of 39 ─╯  +31s  │
      │                           ││   RTargetTypeSelected   "2"                  MovedToQueueAt   04:03:56  +0s   │
      ╰───────────────────────────╯╰────────────────────────────────────────────────────────────────── 1–15 of 35 ─╯
       Enter change  a add  d delete  w send  Esc leave
      """)
  }

  @Test("changed, deleted, and changed by the server too (160×45)")
  func form160x45() throws {
    expect(
      try Scene.editingUserData(), 160, 45,
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
      │                              ││ ╭ userData ────────────────────────────────────────────────────────────────────────────────╮                                 │
      │  Groups                      ││ │  of 02F0ASAK8EAFA00W                                                                     │                                 │
      │   billing (AgentGroup)     1 ││ │    RTargetObjSelDBID            text   ""                                                │                                 │
      │ ✗ front desk (Place)  failed ││ │    CBR-IT-path_DBIDs            text   ""                                                │                                 │
      │                              ││ │    Workbin                      text   testWorkbin                                       │                                 │
      │                              ││ │    RTargetAgentSelected         text   MaratTest                                         │                                 │
      │                              ││ │    CBR-Interaction_cost         text   ""                                                │                                 │
      │                              ││ │    CBR-contract_DBIDs           text   ""                                                │                                 │
      │                              ││ │    PlacedInQueueAt              text   2014-04-17T04:03:56Z                              │                                 │
      │                              ││ │    DeliveredAt                  text   2014-04-17T04:03:25Z                              │                                 │
      │                              │╰─│    SubmittedBy                  text   es_inx_wscp                                       │─────────────────────────────────╯
      │                              │╭ │    SubmitSeq                    text   "71051572"                                        │────────────────────── ◉ pinned ─╮
      │                              ││ │    IsHeld                       number 0                                                 │                                 │
      │                              ││ │    RTargetPlaceSelected         text   ""                                                │s                                │
      │                              ││ │    CBR-actual_volume            text   ""                                                │s                                │
      │                              ││ │    RTenant                      text   Environment                                       │s                                │
      │                              ││ │    RRequestedSkills             null   null                                              │                                 │
      │                              ││ │    AssignedTo                   text   MaratTest                                         │                                 │
      │                              ││ │    IsLocked                     number 0                                                 │                                 │
      │                              ││ │    RRequestedSkillCombination   text   ""                                                │                                 │
      │                              ││ │    RVQDBID                      text   ""                                                │ted         "2"                  │
      │                              ││ │    RStrategyDBID                text   "197"                                             │ected       ?:2>1                │
      │                              ││ │  ! CustomerSegment              text   gold         the server: silver                   │cted        MaratTest            │
      │                              ││ │ ▌- PlaceInQueueSeq              text   deleted                                         ▐ │            Environment          │
      │                              ││ │  The server has changed a key that you have changed                                      │            "197"                │
      │                              ││ ╰───────────────────────────────────────────────────────────────────────────── 7–28 of 39 ─╯            1                    │
      │                              ││   Workbin          testWorkbin                                              RTargetRequested            ?:2>1                │
      │                              ││   SubmittedBy      es_inx_wscp                                              RTargetAgentGroup           ?:2>1                │
      │                              ││   SubmitSeq        "71051572"                                               RStrategyName               RouteWorkitemToAgent │
      │                              ││   IsHeld           0                                                        RVQID                       ""                   │
      │                              ││   AssignedTo       MaratTest                                                RTargetObjSelDBID           ""                   │
      │                              ││   IsLocked         0                                                        CBR-IT-path_DBIDs           ""                   │
      │                              ││   PlaceInQueueSeq  "71051592"                                               CBR-Interaction_cost        ""                   │
      │                              ││   IsOnline         0                                                        CBR-contract_DBIDs          ""                   │
      ╰──────────────────────────────╯╰───────────────────────────────────────────────────────────────────────────────────────────────────────────────── 1–22 of 28 ─╯
       Enter change  a add  d delete  w send  Esc leave
      """)
  }
}
