import Terminal

extension ScreenSnapshot {
  /// The form of userData with labels.
  static let labelledForm: [Size: String] = [
    Size(columns: 40, rows: 10): """
     workbin      1 pulled   ● live   12:04
    ╭ userData ────────────────────────────╮
    │  of “Charged twice”                  │
    │ ▌  Segment     text   gold         ▐ │
    │    Service     text   refund         │
    │    Promised f… text   2026-11-24T1…  │
    │    What happe… text   Nine pounds …  │
    │  nothing changed                     │
    ╰─────────────────────────── 1–4 of 9 ─╯
     Enter change  a add  d delete  w send
    """,
    Size(columns: 60, rows: 20): """
     workbin   agent1                 1 pulled   ● live   12:04
    ▌On my desk 1▐ All mine 9  email-in-progress 7  email-draf…›
    ╭ On my desk ─ 1 · oldest 6m ──────────────────────────────╮
    ╭ userData ────────────────────────────────────────────────╮
    │  of “Charged twice”                                      │
    │ ▌  Segment            text   gold                      ▐ │
    │    Service            text   refund                      │
    │    Promised for       text   2026-11-24T16:00:00Z        │
    │    What happened      text   Nine pounds were taken tw…  │
    │    OrderId            text   "8812"                      │
    │    ReceivedAt         text   2026-11-22T11:58:00Z        │
    │    DeliveredAt        text   2026-11-22T11:58:04Z        │
    │    RTenant            text   Environment                 │
    │    IsHeld             number 0                           │
    │                                                          │
    │  nothing changed                                         │
    ╰──────────────────────────────────────────────────────────╯
    │   Segment        gold                  (CustomerSegment) │
    ╰────────────────────────────────────────────── 1–8 of 25 ─╯
     Enter change  a add  d delete  w send  Esc leave
    """,
    Size(columns: 80, rows: 24): """
     workbin   agent1 · gws.example.test                  1 pulled   ● live   12:04
    ▌On my desk 1▐ All mine 9  email-in-progress 7  email-drafts 2  callbacks 0    ›
    ╭ On my desk ─ 1 · oldest 6m ──────────────────────────────────────────────────╮
    │   Received  State         From               Subject                     Age │
    │▌✉ 11:58     ▸ Processing  c081@example.test  Charged twice                6m▐│
    ╭ userData ────────────────────────────────────────────────────────────────────╮
    │  of “Charged twice”                                                          │
    │ ▌  Segment                  text   gold                                    ▐ │
    │    Service (ServiceType)    text   refund                                    │
    │    Promised for             text   2026-11-24T16:00:00Z                      │
    │    What happened            text   Nine pounds were taken twice on the sam…  │
    │    OrderId                  text   "8812"                                    │
    │    ReceivedAt               text   2026-11-22T11:58:00Z                      │
    │    DeliveredAt              text   2026-11-22T11:58:04Z                      │
    │    RTenant                  text   Environment                               │
    │    IsHeld                   number 0                                         │
    │                                                                              │
    │  nothing changed                                                             │
    ╰──────────────────────────────────────────────────────────────────────────────╯
    │   Segment        gold    (CustomerSegment)        OrderId   "8812"           │
    │   Service        refund  (ServiceType)                                       │
    │   Promised for   24 Nov 2026 16:00:00           Times                        │
    ╰───────────────────────────────────────────────────────────────── 1–10 of 15 ─╯
     Enter change  a add  d delete  w send  Esc leave
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
    │        ╭ userData ────────────────────────────────────────────────────────────────────────────────╮        │
    │  Groups│  of “Charged twice”                                                                      │        │
    │   billi│ ▌  Segment (CustomerSegment)    text   gold                                            ▐ │        │
    │ ✗ front│    Service (ServiceType)        text   refund                                            │        │
    │        │    Promised for (PromisedAt)    text   2026-11-24T16:00:00Z                              │────────╯
    │        │    What happened (Description)  text   Nine pounds were taken twice on the same day, b…  │────────╮
    │        │    OrderId                      text   "8812"                                            │        │
    │        │    ReceivedAt                   text   2026-11-22T11:58:00Z                              │        │
    │        │    DeliveredAt                  text   2026-11-22T11:58:04Z                              │        │
    │        │    RTenant                      text   Environment                                       │        │
    │        │    IsHeld                       number 0                                                 │        │
    │        │                                                                                          │        │
    │        │  nothing changed                                                                         │        │
    │        ╰──────────────────────────────────────────────────────────────────────────────────────────╯        │
    │                           ││   Service        refund  (ServiceType)                                        │
    │                           ││   Promised for   24 Nov 2026 16:00:00            Times                        │
    │                           ││   What happened  Nine pounds were taken twice      ReceivedAt   11:58:00      │
    │                           ││                  on the same day, by card          DeliveredAt  11:58:04  +4s │
    │                           ││                                                                               │
    │                           ││ System                                           Routing                      │
    │                           ││   IsHeld    0                                      RTenant   Environment      │
    ╰───────────────────────────╯╰───────────────────────────────────────────────────────────────────────────────╯
     Enter change  a add  d delete  w send  Esc leave
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
    │                              ││ ╭ userData ────────────────────────────────────────────────────────────────────────────────╮                                 │
    │                              ││ │  of “Charged twice”                                                                      │                                 │
    │                              ││ │ ▌  Segment (CustomerSegment)    text   gold                                            ▐ │                                 │
    │                              ││ │    Service (ServiceType)        text   refund                                            │                                 │
    │                              │╰─│    Promised for (PromisedAt)    text   2026-11-24T16:00:00Z                              │─────────────────────────────────╯
    │                              │╭ │    What happened (Description)  text   Nine pounds were taken twice on the same day, b…  │─────────────────────────────────╮
    │                              ││ │    OrderId                      text   "8812"                                            │                                 │
    │                              ││ │    ReceivedAt                   text   2026-11-22T11:58:00Z                              │                                 │
    │                              ││ │    DeliveredAt                  text   2026-11-22T11:58:04Z                              │                                 │
    │                              ││ │    RTenant                      text   Environment                                       │                                 │
    │                              ││ │    IsHeld                       number 0                                                 │                                 │
    │                              ││ │                                                                                          │                                 │
    │                              ││ │  nothing changed                                                                         │    Times                        │
    │                              ││ ╰──────────────────────────────────────────────────────────────────────────────────────────╯      ReceivedAt   11:58:00      │
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
     Enter change  a add  d delete  w send  Esc leave
    """,
  ]
}
