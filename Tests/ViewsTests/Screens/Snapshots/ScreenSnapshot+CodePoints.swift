import Terminal

extension ScreenSnapshot {
  /// The characters of a text, one by one.
  static let codePoints: [Size: String] = [
    Size(columns: 40, rows: 10): """
     workbin      1 pulled   ● live   12:04
    ╭ Characters ─ ✉ 00016aB14RQD0097 ─────╮
    │ Subject  ba⇄                         │
    │    U+0062   LATIN SMALL LETTER B     │
    │  ! U+202E   RIGHT-TO-LEFT OVERRIDE … │
    │    U+0061   LATIN SMALL LETTER A     │
    │                                      │
    │ From  pаy@x.test                     │
    ╰────────────────────────── 1–6 of 17 ─╯
     PgDn page  Esc close
    """,
    Size(columns: 60, rows: 20): """
     workbin   agent1                 1 pulled   ● live   12:04
    ╭ Characters ─ ✉ 00016aB14RQD0097 ────────────────── 94 % ─╮
    │ Subject  ba⇄                                             │
    │    U+0062   LATIN SMALL LETTER B                         │
    │  ! U+202E   RIGHT-TO-LEFT OVERRIDE  not shown            │
    │    U+0061   LATIN SMALL LETTER A                         │
    │                                                          │
    │ From  pаy@x.test                                         │
    │    U+0070   LATIN SMALL LETTER P                         │
    │    U+0430   CYRILLIC SMALL LETTER A                      │
    │    U+0079   LATIN SMALL LETTER Y                         │
    │    U+0040   COMMERCIAL AT                                │
    │    U+0078   LATIN SMALL LETTER X                         │
    │    U+002E   FULL STOP                                    │
    │    U+0074   LATIN SMALL LETTER T                         │
    │    U+0065   LATIN SMALL LETTER E                         │
    │    U+0073   LATIN SMALL LETTER S                         │
    │    U+0074   LATIN SMALL LETTER T                         │
    ╰───────────────────────────────────────────── 1–16 of 17 ─╯
     PgDn page  Esc close
    """,
    Size(columns: 80, rows: 24): """
     workbin   agent1 · gws.example.test                  1 pulled   ● live   12:04
    ╭ Characters ─ ✉ 00016aB14RQD0097 ─────────────────────────────────────────────╮
    │ Subject  ba⇄                                                                 │
    │    U+0062   LATIN SMALL LETTER B                                             │
    │  ! U+202E   RIGHT-TO-LEFT OVERRIDE  not shown                                │
    │    U+0061   LATIN SMALL LETTER A                                             │
    │                                                                              │
    │ From  pаy@x.test                                                             │
    │    U+0070   LATIN SMALL LETTER P                                             │
    │    U+0430   CYRILLIC SMALL LETTER A                                          │
    │    U+0079   LATIN SMALL LETTER Y                                             │
    │    U+0040   COMMERCIAL AT                                                    │
    │    U+0078   LATIN SMALL LETTER X                                             │
    │    U+002E   FULL STOP                                                        │
    │    U+0074   LATIN SMALL LETTER T                                             │
    │    U+0065   LATIN SMALL LETTER E                                             │
    │    U+0073   LATIN SMALL LETTER S                                             │
    │    U+0074   LATIN SMALL LETTER T                                             │
    │                                                                              │
    │                                                                              │
    │                                                                              │
    │                                                                              │
    ╰──────────────────────────────────────────────────────────────────────────────╯
     PgDn page  Esc close
    """,
    Size(columns: 110, rows: 32): """
     workbin   agent1 · gws.example.test                                                1 pulled   ● live   12:04
    ╭ Characters ─ ✉ 00016aB14RQD0097 ───────────────────────────────────────────────────────────────────────────╮
    │ Subject  ba⇄                                                                                               │
    │    U+0062   LATIN SMALL LETTER B                                                                           │
    │  ! U+202E   RIGHT-TO-LEFT OVERRIDE  not shown                                                              │
    │    U+0061   LATIN SMALL LETTER A                                                                           │
    │                                                                                                            │
    │ From  pаy@x.test                                                                                           │
    │    U+0070   LATIN SMALL LETTER P                                                                           │
    │    U+0430   CYRILLIC SMALL LETTER A                                                                        │
    │    U+0079   LATIN SMALL LETTER Y                                                                           │
    │    U+0040   COMMERCIAL AT                                                                                  │
    │    U+0078   LATIN SMALL LETTER X                                                                           │
    │    U+002E   FULL STOP                                                                                      │
    │    U+0074   LATIN SMALL LETTER T                                                                           │
    │    U+0065   LATIN SMALL LETTER E                                                                           │
    │    U+0073   LATIN SMALL LETTER S                                                                           │
    │    U+0074   LATIN SMALL LETTER T                                                                           │
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
    ╭ Characters ─ ✉ 00016aB14RQD0097 ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╮
    │ Subject  ba⇄                                                                                                                                                 │
    │    U+0062   LATIN SMALL LETTER B                                                                                                                             │
    │  ! U+202E   RIGHT-TO-LEFT OVERRIDE  not shown                                                                                                                │
    │    U+0061   LATIN SMALL LETTER A                                                                                                                             │
    │                                                                                                                                                              │
    │ From  pаy@x.test                                                                                                                                             │
    │    U+0070   LATIN SMALL LETTER P                                                                                                                             │
    │    U+0430   CYRILLIC SMALL LETTER A                                                                                                                          │
    │    U+0079   LATIN SMALL LETTER Y                                                                                                                             │
    │    U+0040   COMMERCIAL AT                                                                                                                                    │
    │    U+0078   LATIN SMALL LETTER X                                                                                                                             │
    │    U+002E   FULL STOP                                                                                                                                        │
    │    U+0074   LATIN SMALL LETTER T                                                                                                                             │
    │    U+0065   LATIN SMALL LETTER E                                                                                                                             │
    │    U+0073   LATIN SMALL LETTER S                                                                                                                             │
    │    U+0074   LATIN SMALL LETTER T                                                                                                                             │
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
