import Terminal
import Testing

@Suite("A pull")
struct PullScreenTests {
  @Test("its row and the live pane tell of it at once", arguments: Sheet.sizes)
  func pulling(size: Size) throws {
    expect(try Scene.pulling(), size, Sheet.pulling)
  }

  @Test("pulled, it is pinned, with all that is known of it", arguments: Sheet.sizes)
  func pulled(size: Size) throws {
    expect(try Scene.pulled(), size, Sheet.pulled)
  }

  @Test("narrow: the live pane alone (40×14)")
  func looked40x14() throws {
    expect(
      try Scene.pulledAndLookedAt(), 40, 14,
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

  @Test("a changed value is marked", arguments: Sheet.sizes)
  func changed(size: Size) throws {
    expect(try Scene.changed(), size, Sheet.changed)
  }

  @Test("its row tells why it failed", arguments: Sheet.sizes)
  func takenByAnother(size: Size) throws {
    expect(try Scene.takenByAnother(), size, Sheet.takenByAnother)
  }

  @Test("its row tells that nobody answered", arguments: Sheet.sizes)
  func unanswered(size: Size) throws {
    expect(try Scene.unanswered(), size, Sheet.unanswered)
  }
}
