import Terminal

extension ScreenSnapshot {
  /// A pull that has come through.
  static let pulled: [Size: String] = [
    Size(columns: 40, rows: 10): """
     workbin      1 pulled   ● live   12:04
    ╭ email-in-progress ─ 2–6 of 6 ────────╮
    │   From        Subject            Age │
    │ ✉ c219@exam…  退款申请           23m │
    │ ✉ c007@exam…  Where is my …    1h 2m │
    │ ✉ c344@exam…  Возврат сред…   1h 17m │
    │ ✉ gpj.exe@…⇄  שלום, החזר כ…   2h 52m │
    │▌❝ Ada Berg    Chat left op…  19h 44m▐│
    ╰──────────────────────────────────────╯
     Enter open  p pull  : command  ? help
    """,
    Size(columns: 60, rows: 20): """
     workbin   agent1                 1 pulled   ● live   12:04
     On my desk 1  All mine 8 ▌email-in-progress 6▐ email-draf…›
    ╭ email-in-progress ─ 3–6 of 6 · oldest 19h 44m ───────────╮
    │   Received  From            Subject                  Age │
    │ ✉ 11:02     c007@example.…  Where is my refund?    1h 2m │
    │ ✉ 10:47     c344@example.…  Возврат средств       1h 17m │
    │ ✉ 09:12     gpj.exe@exam…⇄  שלום, החזר כספי       2h 52m │
    │▌❝ 21 Nov    Ada Berg        Chat left open       19h 44m▐│
    ╰──────────────────────────────────────────────────────────╯
    ╭ Live ─ ◆ 02F0ASAK8EAFA00W ─ ▸ Processing ───── ◉ pinned ─╮
    │ 12:04:29  pull sent   PullWorkitem → email-in-progress   │
    │ 12:04:29  accepted    reference 17                 92 ms │
    │ 12:04:29  Processing  StatusChange                301 ms │
    │                                                          │
    │ can: Transfer  AttachUserData  UpdateUserData            │
    │      DeleteUserData  SetInFocus  Complete                │
    │                                                          │
    │ Business                                                 │
    ╰────────────────────────────────────────────── 1–8 of 53 ─╯
     Enter open  p pull  Space mark  s sort  : command  ? help
    """,
    Size(columns: 80, rows: 24): """
     workbin   agent1 · gws.example.test                  1 pulled   ● live   12:04
     On my desk 1  All mine 8 ▌email-in-progress 6▐ email-drafts 2  callbacks 0    ›
    ╭ email-in-progress ─ 6 · oldest 19h 44m ──────────────────────────────────────╮
    │   Received  From                   Subject                      Pri      Age │
    │ ✉ 11:58     c081@example.test      Refund for order 8812          3       6m │
    │ ✉ 11:41     c219@example.test      退款申请                       3      23m │
    │ ✉ 11:02     c007@example.test      Where is my refund?            5    1h 2m │
    │ ✉ 10:47     c344@example.test      Возврат средств                2   1h 17m │
    │ ✉ 09:12     gpj.exe@example.test⇄  שלום, החזר כספי                1   2h 52m │
    │▌❝ 21 Nov    Ada Berg               Chat left open                 4  19h 44m▐│
    ╰──────────────────────────────────────────────────────────────────────────────╯
    ╭ Live ─ ◆ workitem 02F0ASAK8EAFA00W ─ ▸ Processing ──────────────── ◉ pinned ─╮
    │ 12:04:29.510  pull sent               PullWorkitem → email-in-progress       │
    │ 12:04:29.602  accepted                reference 17                     92 ms │
    │ 12:04:29.811  InWorkbin → Processing  StatusChange                    301 ms │
    │                                                                              │
    │ can: Transfer  AttachUserData  UpdateUserData  DeleteUserData  SetInFocus    │
    │      Complete                                                                │
    │                                                                              │
    │ Business                                 Times  17 Apr 2014                  │
    │   CustomerSegment   default                SubmittedAt      04:03:21         │
    │   ServiceType       default                ReceivedAt       04:03:21  +0s    │
    ╰───────────────────────────────────────────────────────────────── 1–10 of 34 ─╯
     Enter open  p pull  Space mark  / filter  s sort  f follow  : command  ? help
    """,
    Size(columns: 110, rows: 32): """
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
    │                           │╰───────────────────────────────────────────────────────────────────────────────╯
    │                           │╭ Live ─ ◆ workitem 02F0ASAK8EAFA00W ─ ▸ Processing ───────────────── ◉ pinned ─╮
    │                           ││ 12:04:29.510  pull sent               PullWorkitem → email-in-progress        │
    │                           ││ 12:04:29.602  accepted                reference 17                      92 ms │
    │                           ││ 12:04:29.811  InWorkbin → Processing  StatusChange                     301 ms │
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
    │                           ││   RTargetObjectSelected  ?:2>1                                                │
    ╰───────────────────────────╯╰────────────────────────────────────────────────────────────────── 1–15 of 34 ─╯
     Enter open  p pull  Space mark  / filter  s sort  Tab next panel  f follow  Esc back  : command  ? help
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
    │                              ││   WorkbinAgentId   MaratTest                                                RTargetPlaceSelected        ""                   │
    ╰──────────────────────────────╯╰───────────────────────────────────────────────────────────────────────────────────────────────────────────────── 1–22 of 27 ─╯
     Enter open  p pull  Space mark  / filter  s sort  Tab next panel  f follow  Esc back  r read again  : command  ? help  q quit
    """,
  ]
}
