import Terminal

extension ScreenSnapshot {
  /// An email open for reading.
  static let email: [Size: String] = [
    Size(columns: 40, rows: 10): """
     workbin      1 pulled   ● live   12:04
    ╭ HTML as text ─ ✉ 00016aB14RQD0099 ───╮
    │ Subject   Charged twice              │
    │ From      c081@example.test          │
    │ To        info@example.test          │
    │ Received  22 Nov 2026 11:58          │
    │ Attached  invoice 8812.pdf 48 kB     │
    │                                      │
    ╰────────────────────────── 1–6 of 16 ─╯
     PgDn page  Esc close
    """,
    Size(columns: 60, rows: 20): """
     workbin   agent1                 1 pulled   ● live   12:04
    ╭ HTML as text ─ ✉ 00016aB14RQD0099 ───────────────────────╮
    │ Subject   Charged twice                                  │
    │ From      c081@example.test                              │
    │ To        info@example.test                              │
    │ Received  22 Nov 2026 11:58                              │
    │ Attached  invoice 8812.pdf 48 kB application/pdf         │
    │                                                          │
    │ Good morning,                                            │
    │                                                          │
    │ you have taken £9 twice, see www.bank.test ⟨in truth     │
    │ http://evil.test/x⟩:                                     │
    │                                                          │
    │ • order 8812                                             │
    │ • order 8813                                             │
    │                                                          │
    │ > We took it once.                                       │
    │                                                          │
    ╰──────────────────────────────────────────────────────────╯
     PgDn page  Esc close
    """,
    Size(columns: 80, rows: 24): """
     workbin   agent1 · gws.example.test                  1 pulled   ● live   12:04
    ╭ HTML as text ─ ✉ 00016aB14RQD0099 ───────────────────────────────────────────╮
    │ Subject   Charged twice                                                      │
    │ From      c081@example.test                                                  │
    │ To        info@example.test                                                  │
    │ Received  22 Nov 2026 11:58                                                  │
    │ Attached  invoice 8812.pdf 48 kB application/pdf                             │
    │                                                                              │
    │ Good morning,                                                                │
    │                                                                              │
    │ you have taken £9 twice, see www.bank.test ⟨in truth http://evil.test/x⟩:    │
    │                                                                              │
    │ • order 8812                                                                 │
    │ • order 8813                                                                 │
    │                                                                              │
    │ > We took it once.                                                           │
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
    ╭ HTML as text ─ ✉ 00016aB14RQD0099 ─────────────────────────────────────────────────────────────────────────╮
    │ Subject   Charged twice                                                                                    │
    │ From      c081@example.test                                                                                │
    │ To        info@example.test                                                                                │
    │ Received  22 Nov 2026 11:58                                                                                │
    │ Attached  invoice 8812.pdf 48 kB application/pdf                                                           │
    │                                                                                                            │
    │ Good morning,                                                                                              │
    │                                                                                                            │
    │ you have taken £9 twice, see www.bank.test ⟨in truth http://evil.test/x⟩:                                  │
    │                                                                                                            │
    │ • order 8812                                                                                               │
    │ • order 8813                                                                                               │
    │                                                                                                            │
    │ > We took it once.                                                                                         │
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
    ╭ HTML as text ─ ✉ 00016aB14RQD0099 ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╮
    │ Subject   Charged twice                                                                                                                                      │
    │ From      c081@example.test                                                                                                                                  │
    │ To        info@example.test                                                                                                                                  │
    │ Received  22 Nov 2026 11:58                                                                                                                                  │
    │ Attached  invoice 8812.pdf 48 kB application/pdf                                                                                                             │
    │                                                                                                                                                              │
    │ Good morning,                                                                                                                                                │
    │                                                                                                                                                              │
    │ you have taken £9 twice, see www.bank.test ⟨in truth http://evil.test/x⟩:                                                                                    │
    │                                                                                                                                                              │
    │ • order 8812                                                                                                                                                 │
    │ • order 8813                                                                                                                                                 │
    │                                                                                                                                                              │
    │ > We took it once.                                                                                                                                           │
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
