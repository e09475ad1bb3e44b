import Terminal
import Testing

@Suite("A text open for reading")
struct ReadingScreenTests {
  @Test(
    "an email's HTML, its attachments and what is quoted", arguments: Sheet.sizes)
  func letter(size: Size) throws {
    expect(try Scene.readingLetter(), size.columns, size.rows, Sheet.letter[size] ?? "")
  }

  @Test("what was said in a chat", arguments: Sheet.sizes)
  func chat(size: Size) throws {
    expect(try Scene.readingChat(), size.columns, size.rows, Sheet.chat[size] ?? "")
  }

  @Test("the characters of a subject that hides something (80×24)")
  func characters() throws {
    expect(
      try Scene.readingCharacters(), 80, 24,
      """
       workbin   agent1 · gws.example.test                  1 pulled   ● live   12:04
      ╭ Characters ─ ✉ 00016aB14RQD0097 ─────────────────────────────────────────────╮
      │ Subject  ba⇄                                                                 │
      │  U+0062   LATIN SMALL LETTER B                                               │
      │  U+202E   RIGHT-TO-LEFT OVERRIDE  not shown                                  │
      │  U+0061   LATIN SMALL LETTER A                                               │
      │                                                                              │
      │ From  pаy@x.test                                                             │
      │  U+0070   LATIN SMALL LETTER P                                               │
      │  U+0430   CYRILLIC SMALL LETTER A                                            │
      │  U+0079   LATIN SMALL LETTER Y                                               │
      │  U+0040   COMMERCIAL AT                                                      │
      │  U+0078   LATIN SMALL LETTER X                                               │
      │  U+002E   FULL STOP                                                          │
      │  U+0074   LATIN SMALL LETTER T                                               │
      │  U+0065   LATIN SMALL LETTER E                                               │
      │  U+0073   LATIN SMALL LETTER S                                               │
      │  U+0074   LATIN SMALL LETTER T                                               │
      │                                                                              │
      │                                                                              │
      │                                                                              │
      │                                                                              │
      ╰──────────────────────────────────────────────────────────────────────────────╯
       PgDn page  Esc close
      """)
  }
}
