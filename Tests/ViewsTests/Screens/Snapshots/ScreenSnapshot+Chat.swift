import Terminal

extension ScreenSnapshot {
  /// A chat open for reading.
  static let chat: [Size: String] = [
    Size(columns: 40, rows: 10): """
     workbin      1 pulled   ● live   12:04
    ╭ Chat ─ ❝ 00016aB14RQD0098 ─── 100 % ─╮
    │   hi, can I still change the address │
    │   of my order?                       │
    │ 12:02  Assistant                     │
    │   An agent will be with you shortly. │
    │ 12:03  Marat                         │
    │   Good morning! Which order is it?   │
    ╰─────────────────────────── 3–8 of 8 ─╯
     PgDn page  Esc close
    """,
    Size(columns: 60, rows: 20): """
     workbin   agent1                 1 pulled   ● live   12:04
    ╭ Chat ─ ❝ 00016aB14RQD0098 ───────────────────────────────╮
    │ 12:01  Nora Quinn · ParticipantJoined                    │
    │ 12:01  Nora Quinn        hi, can I still change the      │
    │                          address of my order?            │
    │ 12:02  Assistant         An agent will be with you       │
    │                          shortly.                        │
    │ 12:03  Marat             Good morning! Which order is    │
    │                          it?                             │
    │                                                          │
    │                                                          │
    │                                                          │
    │                                                          │
    │                                                          │
    │                                                          │
    │                                                          │
    │                                                          │
    │                                                          │
    ╰──────────────────────────────────────────────────────────╯
     PgDn page  Esc close
    """,
    Size(columns: 80, rows: 24): """
     workbin   agent1 · gws.example.test                  1 pulled   ● live   12:04
    ╭ Chat ─ ❝ 00016aB14RQD0098 ───────────────────────────────────────────────────╮
    │ 12:01  Nora Quinn · ParticipantJoined                                        │
    │ 12:01  Nora Quinn        hi, can I still change the address of my order?     │
    │ 12:02  Assistant         An agent will be with you shortly.                  │
    │ 12:03  Marat             Good morning! Which order is it?                    │
    │                                                                              │
    │                                                                              │
    │                                                                              │
    │                                                                              │
    │                                                                              │
    │                                                                              │
    │                                                                              │
    │                                                                              │
    │                                                                              │
    │                                                                              │
    │                                                                              │
    │                                                                              │
    │                                                                              │
    │                                                                              │
    │                                                                              │
    │                                                                              │
    ╰──────────────────────────────────────────────────────────────────────────────╯
     PgDn page  Esc close
    """,
    Size(columns: 110, rows: 32): """
     workbin   agent1 · gws.example.test                                                1 pulled   ● live   12:04
    ╭ Chat ─ ❝ 00016aB14RQD0098 ─────────────────────────────────────────────────────────────────────────────────╮
    │ 12:01  Nora Quinn · ParticipantJoined                                                                      │
    │ 12:01  Nora Quinn        hi, can I still change the address of my order?                                   │
    │ 12:02  Assistant         An agent will be with you shortly.                                                │
    │ 12:03  Marat             Good morning! Which order is it?                                                  │
    │                                                                                                            │
    │                                                                                                            │
    │                                                                                                            │
    │                                                                                                            │
    │                                                                                                            │
    │                                                                                                            │
    │                                                                                                            │
    │                                                                                                            │
    │                                                                                                            │
    │                                                                                                            │
    │                                                                                                            │
    │                                                                                                            │
    │                                                                                                            │
    │                                                                                                            │
    │                                                                                                            │
    │                                                                                                            │
    │                                                                                                            │
    │                                                                                                            │
    │                                                                                                            │
    │                                                                                                            │
    │                                                                                                            │
    │                                                                                                            │
    │                                                                                                            │
    │                                                                                                            │
    ╰────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
     PgDn page  Esc close
    """,
    Size(columns: 160, rows: 45): """
     workbin   agent1 · gws.example.test                                                                                                  1 pulled   ● live   12:04
    ╭ Chat ─ ❝ 00016aB14RQD0098 ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╮
    │ 12:01  Nora Quinn · ParticipantJoined                                                                                                                        │
    │ 12:01  Nora Quinn        hi, can I still change the address of my order?                                                                                     │
    │ 12:02  Assistant         An agent will be with you shortly.                                                                                                  │
    │ 12:03  Marat             Good morning! Which order is it?                                                                                                    │
    │                                                                                                                                                              │
    │                                                                                                                                                              │
    │                                                                                                                                                              │
    │                                                                                                                                                              │
    │                                                                                                                                                              │
    │                                                                                                                                                              │
    │                                                                                                                                                              │
    │                                                                                                                                                              │
    │                                                                                                                                                              │
    │                                                                                                                                                              │
    │                                                                                                                                                              │
    │                                                                                                                                                              │
    │                                                                                                                                                              │
    │                                                                                                                                                              │
    │                                                                                                                                                              │
    │                                                                                                                                                              │
    │                                                                                                                                                              │
    │                                                                                                                                                              │
    │                                                                                                                                                              │
    │                                                                                                                                                              │
    │                                                                                                                                                              │
    │                                                                                                                                                              │
    │                                                                                                                                                              │
    │                                                                                                                                                              │
    │                                                                                                                                                              │
    │                                                                                                                                                              │
    │                                                                                                                                                              │
    │                                                                                                                                                              │
    │                                                                                                                                                              │
    │                                                                                                                                                              │
    │                                                                                                                                                              │
    │                                                                                                                                                              │
    │                                                                                                                                                              │
    │                                                                                                                                                              │
    │                                                                                                                                                              │
    │                                                                                                                                                              │
    │                                                                                                                                                              │
    ╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯
     PgDn page  Esc close
    """,
  ]
}
