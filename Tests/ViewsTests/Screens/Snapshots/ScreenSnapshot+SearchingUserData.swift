import Terminal

extension ScreenSnapshot {
  /// UserData narrowed to what is typed.
  static let searchingUserData: [Size: String] = [
    Size(columns: 40, rows: 10): """
     workbin      1 pulled   ● live   12:04
    ╭ ✉ 00016aB14RQD0096 ─ ▸ Processing ───╮
    │ / s▏                                 │
    │ Case data                            │
    │   Segment       gold                 │
    │   Service       refund               │
    │   Promised for  24 Nov 2026 16:00:00 │
    │   Description   Nine pounds were     │
    ╰────────────────────────── 1–6 of 11 ─╯
     Enter keep  Esc clear
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
    │ / s▏                                                     │
    │ Case data                                                │
    │   Segment       gold                  (CustomerSegment)  │
    │   Service       refund                (ServiceType)      │
    │   Promised for  24 Nov 2026 16:00:00  (PromisedAt)       │
    │   Description   Nine pounds were taken twice on the same │
    │                 day, by card                             │
    │                                                          │
    ╰────────────────────────────────────────────── 1–8 of 10 ─╯
     Enter keep  Esc clear
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
    │ / s▏                                                                         │
    │ Case data                                                      System        │
    │   Segment       gold                  (CustomerSegment)          IsHeld    0 │
    │   Service       refund                (ServiceType)                          │
    │   Promised for  24 Nov 2026 16:00:00  (PromisedAt)                           │
    │   Description   Nine pounds were taken twice on the same                     │
    │                 day, by card                                                 │
    │                                                                              │
    │                                                                              │
    │                                                                              │
    ╰──────────────────────────────────────────────────────────────────────────────╯
     Enter keep  Esc clear
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
    │                           ││ / s▏                                                                          │
    │                           ││ Case data                                                       System        │
    │                           ││   Segment       gold                  (CustomerSegment)           IsHeld    0 │
    │                           ││   Service       refund                (ServiceType)                           │
    │                           ││   Promised for  24 Nov 2026 16:00:00  (PromisedAt)                            │
    │                           ││   Description   Nine pounds were taken twice on the same day,                 │
    │                           ││                 by card                                                       │
    │                           ││                                                                               │
    │                           ││                                                                               │
    │                           ││                                                                               │
    │                           ││                                                                               │
    │                           ││                                                                               │
    │                           ││                                                                               │
    │                           ││                                                                               │
    │                           ││                                                                               │
    ╰───────────────────────────╯╰───────────────────────────────────────────────────────────────────────────────╯
     Enter keep  Esc clear
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
    │                              ││ / s▏                                                                                                                         │
    │                              ││ Case data                                                                                  System                            │
    │                              ││   Segment       gold                                                   (CustomerSegment)     IsHeld    0                     │
    │                              ││   Service       refund                                                 (ServiceType)                                         │
    │                              ││   Promised for  24 Nov 2026 16:00:00                                   (PromisedAt)                                          │
    │                              ││   Description   Nine pounds were taken twice on the same day, by card  (What happened)                                       │
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
     Enter keep  Esc clear
    """,
  ]
}
