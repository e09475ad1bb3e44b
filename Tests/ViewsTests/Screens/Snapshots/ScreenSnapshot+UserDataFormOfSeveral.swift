import Terminal

extension ScreenSnapshot {
  /// The form of the userData of several at once.
  static let userDataFormOfSeveral: [Size: String] = [
    Size(columns: 40, rows: 10): """
     workbin      2 pulled   ● live   12:04
    ╭ userData ────────────────────────────╮
    │  of 2 interactions                   │
    │    CustomerSe… text   differs        │
    │ ▌• ServiceType text   complaint    ▐ │
    │    IsHeld      number 0              │
    │                                      │
    │  1 key changed                       │
    ╰──────────────────────────────────────╯
     Enter change  a add  d delete  w send
    """,
    Size(columns: 60, rows: 20): """
     workbin   agent1                 2 pulled   ● live   12:04
    ▌On my desk 2▐ All mine 9  email-in-progress 7  email-draf…›
    ╭ On my desk ─ 2 · 2 marked ───────────────────────────────╮
    │   Received      From              Subject            Age │
    │✓✉           ▸   c081@example.te…  Charged twice          │
    │✓✉           ▸   c081@example.te…  Charged twice         ▐│
    ╭ userData ────────────────────────────────────────────────╮
    │  of 2 interactions                                       │
    │    CustomerSegment    text   differs                     │
    │ ▌• ServiceType        text   complaint                 ▐ │
    │    IsHeld             number 0                           │
    │                                                          │
    │  1 key changed                                           │
    ╰──────────────────────────────────────────────────────────╯
    │   CustomerSegment  default                               │
    │   ServiceType      refund                                │
    │                                                          │
    │ Times                                                    │
    ╰────────────────────────────────────────────── 1–8 of 13 ─╯
     Enter change  a add  d delete  w send  Esc leave
    """,
    Size(columns: 80, rows: 24): """
     workbin   agent1 · gws.example.test                  2 pulled   ● live   12:04
    ▌On my desk 2▐ All mine 9  email-in-progress 7  email-drafts 2  callbacks 0    ›
    ╭ On my desk ─ 2 · 2 marked ───────────────────────────────────────────────────╮
    │   Received  State         From               Subject                     Age │
    │✓✉           ▸ Processing  c081@example.test  Charged twice                   │
    │✓✉           ▸ Processing  c081@example.test  Charged twice                  ▐│
    │                                                                              │
    │                                                                              │
    ╭ userData ────────────────────────────────────────────────────────────────────╮
    │  of 2 interactions                                                           │
    │    CustomerSegment          text   differs                                   │
    │ ▌• ServiceType              text   complaint                               ▐ │
    │    IsHeld                   number 0                                         │
    │                                                                              │
    │  1 key changed                                                               │
    ╰──────────────────────────────────────────────────────────────────────────────╯
    │   CustomerSegment  default                                                   │
    │   ServiceType      refund              System                                │
    │                                          _AttachmentsSize  "0"               │
    │                                          _AutoReplyCount   0                 │
    │                                                                              │
    │                                                                              │
    ╰──────────────────────────────────────────────────────────────────────────────╯
     Enter change  a add  d delete  w send  Esc leave
    """,
    Size(columns: 110, rows: 32): """
     workbin   agent1 · gws.example.test                                                2 pulled   ● live   12:04
    ╭ Workbins ─────────────────╮╭ On my desk ─ 2 · 2 marked ────────────────────────────────────────────────────╮
    │▌▸ On my desk            2▐││   Received  State         From               Subject                      Age │
    │ ≡ All mine              9 ││✓✉           ▸ Processing  c081@example.test  Charged twice                    │
    │                           ││✓✉           ▸ Processing  c081@example.test  Charged twice                   ▐│
    │  Mine                     ││                                                                               │
    │   email-in-progress     7 ││                                                                               │
    │   email-drafts          2 ││                                                                               │
    │   callbacks             0 ││                                                                               │
    │                           ││                                                                               │
    │  Groups                   ││                                                                               │
    │   billing (AgentGroup)  1 ││                                                                               │
    │ ✗ front╭ userData ────────────────────────────────────────────────────────────────────────────────╮        │
    │        │  of 2 interactions                                                                       │────────╯
    │        │    CustomerSegment              text   differs                                           │────────╮
    │        │ ▌• ServiceType                  text   complaint                                       ▐ │        │
    │        │    IsHeld                       number 0                                                 │        │
    │        │                                                                                          │        │
    │        │  1 key changed                                                                           │        │
    │        ╰──────────────────────────────────────────────────────────────────────────────────────────╯        │
    │                           ││   ServiceType      refund               System                                │
    │                           ││                                           _AttachmentsSize  "0"               │
    │                           ││                                           _AutoReplyCount   0                 │
    │                           ││                                                                               │
    │                           ││                                                                               │
    │                           ││                                                                               │
    │                           ││                                                                               │
    │                           ││                                                                               │
    │                           ││                                                                               │
    │                           ││                                                                               │
    ╰───────────────────────────╯╰───────────────────────────────────────────────────────────────────────────────╯
     Enter change  a add  d delete  w send  Esc leave
    """,
    Size(columns: 160, rows: 45): """
     workbin   agent1 · gws.example.test                                                                                                  2 pulled   ● live   12:04
    ╭ Workbins ────────────────────╮╭ On my desk ─ 2 · 2 marked ───────────────────────────────────────────────────────────────────────────────────────────────────╮
    │▌▸ On my desk               2▐││   Received  State         From                        Subject                                                            Age │
    │ ≡ All mine                 9 ││✓✉           ▸ Processing  c081@example.test           Charged twice                                                          │
    │                              ││✓✉           ▸ Processing  c081@example.test           Charged twice                                                         ▐│
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
    │                              ││ ╭ userData ────────────────────────────────────────────────────────────────────────────────╮                                 │
    │                              │╰─│  of 2 interactions                                                                       │─────────────────────────────────╯
    │                              │╭ │    CustomerSegment              text   differs                                           │─────────────────────────────────╮
    │                              ││ │ ▌• ServiceType                  text   complaint                                       ▐ │                                 │
    │                              ││ │    IsHeld                       number 0                                                 │                                 │
    │                              ││ │                                                                                          │                                 │
    │                              ││ │  1 key changed                                                                           │hmentsSize  "0"                  │
    │                              ││ ╰──────────────────────────────────────────────────────────────────────────────────────────╯eplyCount   0                    │
    │                              ││   ServiceType      refund                                                                                                    │
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
     Enter change  a add  d delete  w send  Esc leave
    """,
  ]
}
