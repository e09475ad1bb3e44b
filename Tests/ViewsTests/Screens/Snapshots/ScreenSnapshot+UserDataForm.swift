import Terminal

extension ScreenSnapshot {
  /// The form of userData with changes of both sides.
  static let userDataForm: [Size: String] = [
    Size(columns: 40, rows: 10): """
     workbin      1 pulled   ● live   12:04
    ╭ userData ────────────────────────────╮
    │  of 02F0ASAK8EAFA00W                 │
    │  ! CustomerSe… text   gold the ser…  │
    │ ▌- ServiceType text   deleted      ▐ │
    │    ServiceObj… number 0              │
    │    SubmittedAt text   2014-04-17T0…  │
    │  The server has changed a key that … │
    ╰────────────────────────── 1–4 of 39 ─╯
     Enter change  a add  d delete  w send
    """,
    Size(columns: 60, rows: 20): """
     workbin   agent1                 1 pulled   ● live   12:04
    ╭ userData ────────────────────────────────────────────────╮
    │  of 02F0ASAK8EAFA00W                                     │
    │  ! CustomerSegment    text   gold the server: silver     │
    │ ▌- ServiceType        text   deleted                   ▐ │
    │    ServiceObjective   number 0                           │
    │    SubmittedAt        text   2014-04-17T04:03:21Z        │
    │    ReceivedAt         text   2014-04-17T04:03:21Z        │
    │    AssignedAt         text   2014-04-17T04:03:25Z        │
    │    DeliveredAt        text   2014-04-17T04:03:25Z        │
    │    PlacedInQueueAt    text   2014-04-17T04:03:56Z        │
    │    MovedToQueueAt     text   2014-04-17T04:03:56Z        │
    │    RTargetTypeSelect… text   "2"                         │
    │    RTargetObjectSele… text   ?:2>1                       │
    │    RTargetAgentSelec… text   MaratTest                   │
    │    RTenant            text   Environment                 │
    │    RStrategyDBID      text   "197"                       │
    │  The server has changed a key that you have changed      │
    ╰───────────────────────────────────────────── 1–14 of 39 ─╯
     Enter change  a add  d delete  w send  Esc leave
    """,
    Size(columns: 80, rows: 24): """
     workbin   agent1 · gws.example.test                  1 pulled   ● live   12:04
    ╭ userData ────────────────────────────────────────────────────────────────────╮
    │  of 02F0ASAK8EAFA00W                                                         │
    │  ! CustomerSegment          text   gold     the server: silver               │
    │ ▌- ServiceType              text   deleted                                 ▐ │
    │    ServiceObjective         number 0                                         │
    │    SubmittedAt              text   2014-04-17T04:03:21Z                      │
    │    ReceivedAt               text   2014-04-17T04:03:21Z                      │
    │    AssignedAt               text   2014-04-17T04:03:25Z                      │
    │    DeliveredAt              text   2014-04-17T04:03:25Z                      │
    │    PlacedInQueueAt          text   2014-04-17T04:03:56Z                      │
    │    MovedToQueueAt           text   2014-04-17T04:03:56Z                      │
    │    RTargetTypeSelected      text   "2"                                       │
    │    RTargetObjectSelected    text   ?:2>1                                     │
    │    RTargetAgentSelected     text   MaratTest                                 │
    │    RTenant                  text   Environment                               │
    │    RStrategyDBID            text   "197"                                     │
    │    PegAG?:2>1               number 1                                         │
    │    RTargetRequested         text   ?:2>1                                     │
    │    RTargetAgentGroup        text   ?:2>1                                     │
    │    RStrategyName            text   RouteWorkitemToAgent                      │
    │  The server has changed a key that you have changed                          │
    ╰───────────────────────────────────────────────────────────────── 1–18 of 39 ─╯
     Enter change  a add  d delete  w send  Esc leave
    """,
    Size(columns: 110, rows: 32): """
     workbin   agent1 · gws.example.test                                                1 pulled   ● live   12:04
    ╭ Workbins ─────────────────╮╭ email-in-progress ─ 6 · oldest 19h 44m ───────────────────────────────────────╮
    │ ▸ On my desk            1 ││   Received  From                   Subject                       Pri      Age │
    │ ≡ All m╭ userData ────────────────────────────────────────────────────────────────────────────────╮     6m │
    │        │  of 02F0ASAK8EAFA00W                                                                     │    23m │
    │  Mine  │  ! CustomerSegment              text   gold         the server: silver                   │  1h 2m │
    │▌  email│ ▌- ServiceType                  text   deleted                                         ▐ │ 1h 17m │
    │   email│    ServiceObjective             number 0                                                 │ 2h 52m │
    │   callb│    SubmittedAt                  text   2014-04-17T04:03:21Z                              │19h 44m▐│
    │        │    ReceivedAt                   text   2014-04-17T04:03:21Z                              │        │
    │  Groups│    AssignedAt                   text   2014-04-17T04:03:25Z                              │        │
    │   billi│    DeliveredAt                  text   2014-04-17T04:03:25Z                              │        │
    │ ✗ front│    PlacedInQueueAt              text   2014-04-17T04:03:56Z                              │        │
    │        │    MovedToQueueAt               text   2014-04-17T04:03:56Z                              │────────╯
    │        │    RTargetTypeSelected          text   "2"                                               │pinned ─╮
    │        │    RTargetObjectSelected        text   ?:2>1                                             │        │
    │        │    RTargetAgentSelected         text   MaratTest                                         │  92 ms │
    │        │    RTenant                      text   Environment                                       │ 301 ms │
    │        │    RStrategyDBID                text   "197"                                             │ 301 ms │
    │        │    PegAG?:2>1                   number 1                                                 │        │
    │        │    RTargetRequested             text   ?:2>1                                             │cus     │
    │        │    RTargetAgentGroup            text   ?:2>1                                             │        │
    │        │    RStrategyName                text   RouteWorkitemToAgent                              │        │
    │        │    RVQID                        text   ""                                                │        │
    │        │    RTargetObjSelDBID            text   ""                                                │        │
    │        │    CBR-IT-path_DBIDs            text   ""                                                │ +0s    │
    │        │    CBR-Interaction_cost         text   ""                                                │ +4s    │
    │        │  The server has changed a key that you have changed                                      │ +0s    │
    │        ╰───────────────────────────────────────────────────────────────────────────── 1–22 of 39 ─╯ +31s   │
    │                           ││   RTargetTypeSelected   "2"                 MovedToQueueAt   04:03:56  +0s    │
    ╰───────────────────────────╯╰────────────────────────────────────────────────────────────────── 1–15 of 35 ─╯
     Enter change  a add  d delete  w send  Esc leave
    """,
    Size(columns: 160, rows: 45): """
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
    │   billing (AgentGroup)     1 ││ │  ! CustomerSegment              text   gold         the server: silver                   │                                 │
    │ ✗ front desk (Place)  failed ││ │ ▌- ServiceType                  text   deleted                                         ▐ │                                 │
    │                              ││ │    ServiceObjective             number 0                                                 │                                 │
    │                              ││ │    SubmittedAt                  text   2014-04-17T04:03:21Z                              │                                 │
    │                              ││ │    ReceivedAt                   text   2014-04-17T04:03:21Z                              │                                 │
    │                              ││ │    AssignedAt                   text   2014-04-17T04:03:25Z                              │                                 │
    │                              ││ │    DeliveredAt                  text   2014-04-17T04:03:25Z                              │                                 │
    │                              ││ │    PlacedInQueueAt              text   2014-04-17T04:03:56Z                              │                                 │
    │                              │╰─│    MovedToQueueAt               text   2014-04-17T04:03:56Z                              │─────────────────────────────────╯
    │                              │╭ │    RTargetTypeSelected          text   "2"                                               │────────────────────── ◉ pinned ─╮
    │                              ││ │    RTargetObjectSelected        text   ?:2>1                                             │                                 │
    │                              ││ │    RTargetAgentSelected         text   MaratTest                                         │s                                │
    │                              ││ │    RTenant                      text   Environment                                       │s                                │
    │                              ││ │    RStrategyDBID                text   "197"                                             │s                                │
    │                              ││ │    PegAG?:2>1                   number 1                                                 │                                 │
    │                              ││ │    RTargetRequested             text   ?:2>1                                             │                                 │
    │                              ││ │    RTargetAgentGroup            text   ?:2>1                                             │                                 │
    │                              ││ │    RStrategyName                text   RouteWorkitemToAgent                              │                                 │
    │                              ││ │    RVQID                        text   ""                                                │ted         "2"                  │
    │                              ││ │    RTargetObjSelDBID            text   ""                                                │ected       ?:2>1                │
    │                              ││ │    CBR-IT-path_DBIDs            text   ""                                                │cted        MaratTest            │
    │                              ││ │    CBR-Interaction_cost         text   ""                                                │            Environment          │
    │                              ││ │  The server has changed a key that you have changed                                      │            "197"                │
    │                              ││ ╰───────────────────────────────────────────────────────────────────────────── 1–22 of 39 ─╯            1                    │
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
    """,
  ]
}
