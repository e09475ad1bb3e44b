import Terminal

extension ScreenSnapshot {
  /// A pull that is under way.
  static let pulling: [Size: String] = [
    Size(columns: 40, rows: 10): """
     workbin   agent1        ● live   12:04
    ╭ email-in-progress ─ 3–7 of 7 ────────╮
    │   From        Subject            Age │
    │ ✉ c007@exam…  Where is my …    1h 2m │
    │ ✉ c344@exam…  Возврат сред…   1h 17m │
    │ ✉ gpj.exe@…⇄  שלום, החזר כ…   2h 52m │
    │ ❝ Ada Berg    Chat left op…  19h 44m │
    │▌◆ es_inx_ws…              ⇣ pulling…▐│
    ╰──────────────────────────────────────╯
     Enter open  s sort  : command  ? help
    """,
    Size(columns: 60, rows: 20): """
     workbin   agent1 · gws.example.test         ● live   12:04
     On my desk 0  All mine 9 ▌email-in-progress 7▐ email-draf…›
    ╭ email-in-progress ─ 4–7 of 7 · oldest 12y ───────────────╮
    │   Received  From             Subject                 Age │
    │ ✉ 10:47     c344@example.t…  Возврат средств      1h 17m │
    │ ✉ 09:12     gpj.exe@examp…⇄  שלום, החזר כספי      2h 52m │
    │ ❝ 21 Nov    Ada Berg         Chat left open      19h 44m │
    │▌◆ Apr 2014  es_inx_wscp                       ⇣ pulling…▐│
    ╰──────────────────────────────────────────────────────────╯
    ╭ Live ─ ◆ 02F0ASAK8EAFA00W ─ ▣ InWorkbin ────── ◉ pinned ─╮
    │ 12:04:29  pull sent  PullWorkitem → email-in-progress    │
    │                                                          │
    │ Business                                                 │
    │   CustomerSegment   default                              │
    │   ServiceType       default                              │
    │   ServiceObjective  0                                    │
    │                                                          │
    │ Times  17 Apr 2014                                       │
    ╰────────────────────────────────────────────── 1–8 of 48 ─╯
     Enter open  Space mark  / filter  : command  ? help
    """,
    Size(columns: 80, rows: 24): """
     workbin   agent1 · gws.example.test                             ● live   12:04
     On my desk 0  All mine 9 ▌email-in-progress 7▐ email-drafts 2  callbacks 0    ›
    ╭ email-in-progress ─ 2–7 of 7 · oldest 12y ───────────────────────────────────╮
    │   Received  From                   Subject                      Pri      Age │
    │ ✉ 11:41     c219@example.test      退款申请                       3      23m │
    │ ✉ 11:02     c007@example.test      Where is my refund?            5    1h 2m │
    │ ✉ 10:47     c344@example.test      Возврат средств                2   1h 17m │
    │ ✉ 09:12     gpj.exe@example.test⇄  שלום, החזר כספי                1   2h 52m │
    │ ❝ 21 Nov    Ada Berg               Chat left open                 4  19h 44m │
    │▌◆ Apr 2014  es_inx_wscp                                           ⇣ pulling…▐│
    ╰──────────────────────────────────────────────────────────────────────────────╯
    ╭ Live ─ ◆ workitem 02F0ASAK8EAFA00W ─ ▣ InWorkbin ───────────────── ◉ pinned ─╮
    │ 12:04:29.510  pull sent  PullWorkitem → email-in-progress                    │
    │                                                                              │
    │ Business                                 Times  17 Apr 2014                  │
    │   CustomerSegment   default                SubmittedAt      04:03:21         │
    │   ServiceType       default                ReceivedAt       04:03:21  +0s    │
    │   ServiceObjective  0                      AssignedAt       04:03:25  +4s    │
    │                                            DeliveredAt      04:03:25  +0s    │
    │ Routing                                    PlacedInQueueAt  04:03:56  +31s   │
    │   RTargetTypeSelected  "2"                 MovedToQueueAt   04:03:56  +0s    │
    │   RTargetObjectSelected  ?:2>1                                               │
    ╰───────────────────────────────────────────────────────────────── 1–10 of 29 ─╯
     Enter open  Space mark  / filter  s sort  u put back  : command  ? help
    """,
    Size(columns: 110, rows: 32): """
     workbin   agent1 · gws.example.test                                                           ● live   12:04
    ╭ Workbins ─────────────────╮╭ email-in-progress ─ 7 · oldest 12y ───────────────────────────────────────────╮
    │ ▸ On my desk            0 ││   Received  From                   Subject                       Pri      Age │
    │ ≡ All mine              9 ││ ✉ 11:58     c081@example.test      Refund for order 8812           3       6m │
    │                           ││ ✉ 11:41     c219@example.test      退款申请                        3      23m │
    │  Mine                     ││ ✉ 11:02     c007@example.test      Where is my refund?             5    1h 2m │
    │▌  email-in-progress     7▐││ ✉ 10:47     c344@example.test      Возврат средств                 2   1h 17m │
    │   email-drafts          2 ││ ✉ 09:12     gpj.exe@example.test⇄  שלום, החזר כספי                 1   2h 52m │
    │   callbacks             0 ││ ❝ 21 Nov    Ada Berg               Chat left open                  4  19h 44m │
    │                           ││▌◆ Apr 2014  es_inx_wscp                                            ⇣ pulling…▐│
    │  Groups                   ││                                                                               │
    │   billing (AgentGroup)  1 ││                                                                               │
    │ ✗ front desk       failed ││                                                                               │
    │                           │╰───────────────────────────────────────────────────────────────────────────────╯
    │                           │╭ Live ─ ◆ workitem 02F0ASAK8EAFA00W ─ ▣ InWorkbin ────────────────── ◉ pinned ─╮
    │                           ││ 12:04:29.510  pull sent  PullWorkitem → email-in-progress                     │
    │                           ││                                                                               │
    │                           ││ Business                                  Times  17 Apr 2014                  │
    │                           ││   CustomerSegment   default                 SubmittedAt      04:03:21         │
    │                           ││   ServiceType       default                 ReceivedAt       04:03:21  +0s    │
    │                           ││   ServiceObjective  0                       AssignedAt       04:03:25  +4s    │
    │                           ││                                             DeliveredAt      04:03:25  +0s    │
    │                           ││ Routing                                     PlacedInQueueAt  04:03:56  +31s   │
    │                           ││   RTargetTypeSelected   "2"                 MovedToQueueAt   04:03:56  +0s    │
    │                           ││   RTargetObjectSelected  ?:2>1                                                │
    │                           ││   RTargetAgentSelected  MaratTest         System                              │
    │                           ││   RTenant               Environment         InteractionId    02F0ASAK8EAFA00W │
    │                           ││   RStrategyDBID         "197"               Workbin          testWorkbin      │
    │                           ││   PegAG?:2>1            1                   SubmittedBy      es_inx_wscp      │
    │                           ││   RTargetRequested      ?:2>1               SubmitSeq        "71051572"       │
    ╰───────────────────────────╯╰────────────────────────────────────────────────────────────────── 1–15 of 29 ─╯
     Enter open  Space mark  / filter  s sort  u put back  Tab next panel  f follow  Esc back  : command  ? help
    """,
    Size(columns: 160, rows: 45): """
     workbin   agent1 · gws.example.test                                                                                                             ● live   12:04
    ╭ Workbins ────────────────────╮╭ email-in-progress ─ 7 · oldest 12y ──────────────────────────────────────────────────────────────────────────────────────────╮
    │ ▸ On my desk               0 ││   Received  From                        Subject                                                                 Pri      Age │
    │ ≡ All mine                 9 ││ ✉ 11:58     c081@example.test           Refund for order 8812                                                     3       6m │
    │                              ││ ✉ 11:41     c219@example.test           退款申请                                                                  3      23m │
    │  Mine                        ││ ✉ 11:02     c007@example.test           Where is my refund?                                                       5    1h 2m │
    │▌  email-in-progress        7▐││ ✉ 10:47     c344@example.test           Возврат средств                                                           2   1h 17m │
    │   email-drafts             2 ││ ✉ 09:12     gpj.exe@example.test⇄       שלום, החזר כספי                                                           1   2h 52m │
    │   callbacks                0 ││ ❝ 21 Nov    Ada Berg                    Chat left open                                                            4  19h 44m │
    │                              ││▌◆ Apr 2014  es_inx_wscp                                                                                           ⇣ pulling…▐│
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
    │                              │╭ Live ─ ◆ workitem 02F0ASAK8EAFA00W ─ ▣ InWorkbin ───────────────────────────────────────────────────────────────── ◉ pinned ─╮
    │                              ││ 12:04:29.510  pull sent  PullWorkitem → email-in-progress                                                                    │
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
    │                              ││                                                                             CBR-actual_volume           ""                   │
    │                              ││                                                                             RRequestedSkills            null                 │
    │                              ││                                                                             RRequestedSkillCombination  ""                   │
    │                              ││                                                                             RVQDBID                     ""                   │
    ╰──────────────────────────────╯╰───────────────────────────────────────────────────────────────────────────────────────────────────────────────── 1–22 of 23 ─╯
     Enter open  Space mark  / filter  s sort  u put back  Tab next panel  f follow  Esc back  r read again  : command  ? help  q quit
    """,
  ]
}
