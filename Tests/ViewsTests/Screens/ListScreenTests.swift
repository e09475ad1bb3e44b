import Terminal
import Testing

@Suite("The lists")
struct ListScreenTests {
  @Test("one panel, two under a bar, or three", arguments: ScreenSnapshot.sizes)
  func atWork(size: Size) throws {
    expectScreen(try ScreenHarness.signedIn(), size, ScreenSnapshot.signedIn)
  }

  @Test("what came in unseen is marked and counted (40×12)")
  func bins40x12() throws {
    expectScreen(
      try ScreenHarness.withNewItem(), 40, 12,
      """
       workbin   agent1        ● live   12:04
      ╭ Workbins ────────────────────────────╮
      │ ▸ On my desk                       0 │
      │ ≡ All mine                         9 │
      │  Mine                                │
      │▌  email-in-progress                7▐│
      │   email-drafts                     2 │
      │   callbacks                        0 │
      │  Groups                              │
      │ ● billing (AgentGroup)          +1 2 │
      ╰─────────────────────────── 1–8 of 9 ─╯
       Enter open  s sort  : command  ? help
      """)
  }
}
