import Terminal

extension ScreenSnapshot {
  /// The administrator’s keys first, by their labels.
  static let labelled: [Size: String] = [
    Size(columns: 40, rows: 10): """
     workbin      1 pulled   ● live   12:04
    ╭ ✉ 00016aB14RQD0096 ─ ▸ Processing ───╮
    │ Charged twice                        │
    │ from c081@example.test               │
    │                                      │
    │ 12:04:29  Processing                 │
    │           StatusChange               │
    │                                      │
    ╰────────────────────────── 1–6 of 30 ─╯
     Enter read  e edit  : command  ? help
    """,
    Size(columns: 60, rows: 20): """
     workbin   agent1                 1 pulled   ● live   12:04
    ▌On my desk 1▐ All mine 9  email-in-progress 7  email-draf…›
    ╭ On my desk ─ 1 · oldest 6m ──────────────────────────────╮
    │   Received      From              Subject            Age │
    │▌✉ 11:58     ▸   c081@example.te…  Charged twice       6m▐│
    │                                                          │
    │                                                          │
    │                                                          │
    ╰──────────────────────────────────────────────────────────╯
    ╭ Live ─ ✉ 00016aB14RQD0096 ─ ▸ Processing ────────────────╮
    │ Charged twice  from c081@example.test                    │
    │                                                          │
    │ 12:04:29  Processing  StatusChange                       │
    │                                                          │
    │ can: Reply  UpdateUserData  Complete                     │
    │                                                          │
    │ Case data                                                │
    │   Segment        gold                  (CustomerSegment) │
    ╰────────────────────────────────────────────── 1–8 of 25 ─╯
     Enter read  c complete  e edit  f pin  : command  ? help
    """,
    Size(columns: 80, rows: 24): """
     workbin   agent1 · gws.example.test                  1 pulled   ● live   12:04
    ▌On my desk 1▐ All mine 9  email-in-progress 7  email-drafts 2  callbacks 0    ›
    ╭ On my desk ─ 1 · oldest 6m ──────────────────────────────────────────────────╮
    │   Received  State         From               Subject                     Age │
    │▌✉ 11:58     ▸ Processing  c081@example.test  Charged twice                6m▐│
    │                                                                              │
    │                                                                              │
    │                                                                              │
    │                                                                              │
    │                                                                              │
    ╰──────────────────────────────────────────────────────────────────────────────╯
    ╭ Live ─ ✉ email 00016aB14RQD0096 ─ ▸ Processing ──────────────────────────────╮
    │ Charged twice  from c081@example.test                                        │
    │                                                                              │
    │ 12:04:29.310  Processing  StatusChange                                       │
    │                                                                              │
    │ can: Reply  UpdateUserData  Complete                                         │
    │                                                                              │
    │ Case data                                       Business                     │
    │   Segment        gold    (CustomerSegment)        OrderId   "8812"           │
    │   Service        refund  (ServiceType)                                       │
    │   Promised for   24 Nov 2026 16:00:00           Times                        │
    ╰───────────────────────────────────────────────────────────────── 1–10 of 15 ─╯
     Enter read  c complete  e edit  / search  Tab next panel  : command  ? help
    """,
    Size(columns: 110, rows: 32): """
     workbin   agent1 · gws.example.test                                                1 pulled   ● live   12:04
    ╭ Workbins ─────────────────╮╭ On my desk ─ 1 · oldest 6m ───────────────────────────────────────────────────╮
    │▌▸ On my desk            1▐││   Received  State         From               Subject                      Age │
    │ ≡ All mine              9 ││▌✉ 11:58     ▸ Processing  c081@example.test  Charged twice                 6m▐│
    │                           ││                                                                               │
    │  Mine                     ││                                                                               │
    │   email-in-progress     7 ││                                                                               │
    │   email-drafts          2 ││                                                                               │
    │   callbacks             0 ││                                                                               │
    │                           ││                                                                               │
    │  Groups                   ││                                                                               │
    │   billing (AgentGroup)  1 ││                                                                               │
    │ ✗ front desk       failed ││                                                                               │
    │                           │╰───────────────────────────────────────────────────────────────────────────────╯
    │                           │╭ Live ─ ✉ email 00016aB14RQD0096 ─ ▸ Processing ───────────────────────────────╮
    │                           ││ Charged twice  from c081@example.test                                         │
    │                           ││                                                                               │
    │                           ││ 12:04:29.310  Processing  StatusChange                                        │
    │                           ││                                                                               │
    │                           ││ can: Reply  UpdateUserData  Complete                                          │
    │                           ││                                                                               │
    │                           ││ Case data                                        Business                     │
    │                           ││   Segment        gold    (CustomerSegment)         OrderId   "8812"           │
    │                           ││   Service        refund  (ServiceType)                                        │
    │                           ││   Promised for   24 Nov 2026 16:00:00            Times                        │
    │                           ││   What happened  Nine pounds were taken twice      ReceivedAt   11:58:00      │
    │                           ││                  on the same day, by card          DeliveredAt  11:58:04  +4s │
    │                           ││                                                                               │
    │                           ││ System                                           Routing                      │
    │                           ││   IsHeld    0                                      RTenant   Environment      │
    ╰───────────────────────────╯╰───────────────────────────────────────────────────────────────────────────────╯
     Enter read  c complete  e edit  / search  Tab next panel  f pin  Esc back  r read again  : command  ? help
    """,
    Size(columns: 160, rows: 45): """
     workbin   agent1 · gws.example.test                                                                                                  1 pulled   ● live   12:04
    ╭ Workbins ────────────────────╮╭ On my desk ─ 1 · oldest 6m ──────────────────────────────────────────────────────────────────────────────────────────────────╮
    │▌▸ On my desk               1▐││   Received  State         From                        Subject                                                            Age │
    │ ≡ All mine                 9 ││▌✉ 11:58     ▸ Processing  c081@example.test           Charged twice                                                       6m▐│
    │                              ││                                                                                                                              │
    │  Mine                        ││                                                                                                                              │
    │   email-in-progress        7 ││                                                                                                                              │
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
    │                              │╭ Live ─ ✉ email 00016aB14RQD0096 ─ ▸ Processing ──────────────────────────────────────────────────────────────────────────────╮
    │                              ││ Charged twice  from c081@example.test                                                                                        │
    │                              ││                                                                                                                              │
    │                              ││ 12:04:29.310  Processing  StatusChange                                                                                       │
    │                              ││                                                                                                                              │
    │                              ││ can: Reply  UpdateUserData  Complete                                                                                         │
    │                              ││                                                                                                                              │
    │                              ││ Case data                                                             Business                  Times                        │
    │                              ││   Segment        gold                  (CustomerSegment)                OrderId   "8812"          ReceivedAt   11:58:00      │
    │                              ││   Service        refund                (ServiceType)                                              DeliveredAt  11:58:04  +4s │
    │                              ││   Promised for   24 Nov 2026 16:00:00  (PromisedAt)                   Routing                                                │
    │                              ││   What happened  Nine pounds were taken twice on the same day, by       RTenant   Environment   System                       │
    │                              ││                  card                                                                             IsHeld    0                │
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
     Enter read  c complete  e edit  / search  Tab next panel  f pin  Esc back  r read again  : command  ? help  q quit
    """,
  ]
}
