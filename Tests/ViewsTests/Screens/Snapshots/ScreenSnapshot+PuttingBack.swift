import Terminal

extension ScreenSnapshot {
  /// An act under way, told in its row.
  static let puttingBack: [Size: String] = [
    Size(columns: 40, rows: 10): """
     workbin      1 pulled   ● live   12:04
    ╭ On my desk ─ 1 · oldest 12y ─────────╮
    │       From       Subject         Age │
    │▌◆ ▸   es_inx_w…      ⇣ putting back…▐│
    │                                      │
    │                                      │
    │                                      │
    │                                      │
    ╰──────────────────────────────────────╯
     Enter open  s sort  : command  ? help
    """,
    Size(columns: 60, rows: 20): """
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
     Enter open  Space mark  / filter  : command  ? help
    """,
    Size(columns: 80, rows: 24): """
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
    │ Business                                 Times  17 Apr 2014                  │
    │   CustomerSegment   default                SubmittedAt      04:03:21         │
    ╰───────────────────────────────────────────────────────────────── 1–10 of 35 ─╯
     Enter open  Space mark  / filter  s sort  Tab next panel  : command  ? help
    """,
    Size(columns: 110, rows: 32): """
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
    │                           ││ Business                                  Times  17 Apr 2014                  │
    │                           ││   CustomerSegment   default                 SubmittedAt      04:03:21         │
    │                           ││   ServiceType       default                 ReceivedAt       04:03:21  +0s    │
    │                           ││   ServiceObjective  0                       AssignedAt       04:03:25  +4s    │
    │                           ││                                             DeliveredAt      04:03:25  +0s    │
    │                           ││ Routing                                     PlacedInQueueAt  04:03:56  +31s   │
    │                           ││   RTargetTypeSelected   "2"                 MovedToQueueAt   04:03:56  +0s    │
    ╰───────────────────────────╯╰────────────────────────────────────────────────────────────────── 1–15 of 35 ─╯
     Enter open  Space mark  / filter  s sort  Tab next panel  f follow  Esc back  : command  ? help  q quit
    """,
    Size(columns: 160, rows: 45): """
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
     Enter open  Space mark  / filter  s sort  Tab next panel  f follow  Esc back  r read again  : command  ? help  q quit
    """,
  ]
}
