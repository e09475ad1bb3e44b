import Terminal
import Testing

@Suite("A pull")
struct PullScreenTests {
  @Test("its row and the live pane tell of it at once", arguments: ScreenSnapshot.sizes)
  func pulling(size: Size) throws {
    expectScreen(try ScreenHarness.pulling(), size, ScreenSnapshot.pulling)
  }

  @Test("pulled, it is pinned, with all that is known of it", arguments: ScreenSnapshot.sizes)
  func pulled(size: Size) throws {
    expectScreen(try ScreenHarness.pulled(), size, ScreenSnapshot.pulled)
  }

  @Test("narrow: the live pane alone (40×14)")
  func looked40x14() throws {
    expectScreen(
      try ScreenHarness.pulledInLivePanel(), 40, 14,
      """
       workbin      1 pulled   ● live   12:04
      ╭ ◆ 02F0ASAK8EAFA00W ─ ▸ Processing ───╮
      │ 12:04:29  pull sent                  │
      │           PullWorkitem →             │
      │           email-in-progress          │
      │ 12:04:29  accepted             92 ms │
      │           reference 17               │
      │ 12:04:29  Processing          301 ms │
      │           StatusChange               │
      │                                      │
      │ can: Transfer  AttachUserData        │
      │      UpdateUserData  DeleteUserData  │
      ╰───────────────────────── 1–10 of 59 ─╯
       Enter read  e edit  : command  ? help
      """)
  }

  @Test("a changed value is marked", arguments: ScreenSnapshot.sizes)
  func changed(size: Size) throws {
    expectScreen(try ScreenHarness.userDataChanged(), size, ScreenSnapshot.userDataChanged)
  }

  @Test("its row tells why it failed", arguments: ScreenSnapshot.sizes)
  func takenByAnother(size: Size) throws {
    expectScreen(try ScreenHarness.takenByAnother(), size, ScreenSnapshot.takenByAnother)
  }

  @Test("its row tells that nobody answered", arguments: ScreenSnapshot.sizes)
  func unanswered(size: Size) throws {
    expectScreen(try ScreenHarness.unanswered(), size, ScreenSnapshot.unanswered)
  }
}
