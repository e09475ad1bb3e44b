import Testing

@Suite("Without UTF-8")
struct AsciiScreenTests {
  @Test("arrows are named by words")
  func arrows() throws {
    let lines = try ScreenHarness.help().render(110, 100, .ascii).canvas.lines
    for row in ["Tab l Right ", "Shift-Tab h Left ", "j Down ", "k Up "] {
      #expect(lines.contains { $0.contains(row) })
    }
  }

  @Test("signs and borders have stand-ins, and texts are transliterated (80×24)")
  func changed80x24() throws {
    expectScreen(
      try ScreenHarness.userDataChanged(), 80, 24, appearance: .ascii,
      """
       workbin   agent1 . gws.example.test                  1 pulled   * live   12:04
       On my desk 1  All mine 8 [email-in-progress 6] email-drafts 2  callbacks 0    >
      + email-in-progress - 6 . oldest 19h 44m --------------------------------------+
      |   Received  From                   Subject                      Pri      Age |
      | @ 11:58     c081@example.test      Refund for order 8812          3       6m |
      | @ 11:41     c219@example.test      ????????                       3      23m |
      | @ 11:02     c007@example.test      Where is my refund?            5    1h 2m |
      | @ 10:47     c344@example.test      ??????? ???????                2   1h 17m |
      | @ 09:12     gpj.exe@example.test%  ????, ???? ????                1   2h 52m |
      |[c 21 Nov    Ada Berg               Chat left open                 4  19h 44m]|
      +------------------------------------------------------------------------------+
      + Live - # workitem 02F0ASAK8EAFA00W - > Processing ---------------- & pinned -+
      | 12:04:29.510  pull sent                PullWorkitem -> email-in-progress     |
      | 12:04:29.602  accepted                 reference 17                    92 ms |
      | 12:04:29.811  InWorkbin -> Processing  StatusChange                   301 ms |
      | 12:04:31.011  userData                 CustomerSegment                 1.5 s |
      |                                                                              |
      | can: Transfer  AttachUserData  UpdateUserData  DeleteUserData  SetInFocus    |
      |      Complete                                                                |
      |                                                                              |
      | Business                                 Times  17 Apr 2014                  |
      | * CustomerSegment   gold                   SubmittedAt      04:03:21         |
      +----------------------------------------------------------------- 1-10 of 35 -+
       Enter open  p pull  Space mark  / filter  s sort  f follow  : command  ? help
      """)
  }
}
