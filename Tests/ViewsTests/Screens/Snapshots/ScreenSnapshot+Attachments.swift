import Terminal

extension ScreenSnapshot {
  /// A doubtful sender, and attachments with names of all kinds.
  static let attachments: [Size: String] = [
    Size(columns: 40, rows: 10): """
     workbin      1 pulled   ● live   12:04
    ╭ Text ─ ✉ 00016aB14RQD0097 ──── 50 % ─╮
    │ Subject   Your account               │
    │ From      ⚠ service@pаypal.test      │
    │           its domain mixes scripts   │
    │ To        info@example.test          │
    │ Attached  form.pdf 812 bytes         │
    │ Attached  harmless fdp.exe⇄ 3.1 MB   │
    ╰────────────────────────── 1–6 of 12 ─╯
     PgDn page  Esc close
    """,
    Size(columns: 60, rows: 20): """
     workbin   agent1                 1 pulled   ● live   12:04
    ╭ Text ─ ✉ 00016aB14RQD0097 ───────────────────────────────╮
    │ Subject   Your account                                   │
    │ From      ⚠ service@pаypal.test                          │
    │           its domain mixes scripts                       │
    │ To        info@example.test                              │
    │ Attached  form.pdf 812 bytes application/pdf             │
    │ Attached  harmless fdp.exe⇄ 3.1 MB                       │
    │ Attached  a name that is so long that no line of a usual │
    │           screen holds it in full.docx 48 kB             │
    │                                                          │
    │ Please confirm your account.                             │
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
    ╭ Text ─ ✉ 00016aB14RQD0097 ───────────────────────────────────────────────────╮
    │ Subject   Your account                                                       │
    │ From      ⚠ service@pаypal.test                                              │
    │           its domain mixes scripts                                           │
    │ To        info@example.test                                                  │
    │ Attached  form.pdf 812 bytes application/pdf                                 │
    │ Attached  harmless fdp.exe⇄ 3.1 MB                                           │
    │ Attached  a name that is so long that no line of a usual screen holds it in  │
    │           full.docx 48 kB application/msword                                 │
    │                                                                              │
    │ Please confirm your account.                                                 │
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
    ╭ Text ─ ✉ 00016aB14RQD0097 ─────────────────────────────────────────────────────────────────────────────────╮
    │ Subject   Your account                                                                                     │
    │ From      ⚠ service@pаypal.test                                                                            │
    │           its domain mixes scripts                                                                         │
    │ To        info@example.test                                                                                │
    │ Attached  form.pdf 812 bytes application/pdf                                                               │
    │ Attached  harmless fdp.exe⇄ 3.1 MB                                                                         │
    │ Attached  a name that is so long that no line of a usual screen holds it in full.docx 48 kB                │
    │                                                                                                            │
    │ Please confirm your account.                                                                               │
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
    ╭ Text ─ ✉ 00016aB14RQD0097 ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╮
    │ Subject   Your account                                                                                                                                       │
    │ From      ⚠ service@pаypal.test                                                                                                                              │
    │           its domain mixes scripts                                                                                                                           │
    │ To        info@example.test                                                                                                                                  │
    │ Attached  form.pdf 812 bytes application/pdf                                                                                                                 │
    │ Attached  harmless fdp.exe⇄ 3.1 MB                                                                                                                           │
    │ Attached  a name that is so long that no line of a usual screen holds it in full.docx 48 kB                                                                  │
    │                                                                                                                                                              │
    │ Please confirm your account.                                                                                                                                 │
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
