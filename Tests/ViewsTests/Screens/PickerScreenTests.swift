import Terminal
import Testing

@Suite("The list of places to go to")
struct PickerScreenTests {
  private func jumping(_ query: String) throws -> ScreenHarness {
    var harness = try ScreenHarness.signedIn()
    harness.press(.character("'"))
    harness.type(query)
    return harness
  }

  @Test("narrowed to a few letters (60×20)")
  func narrowed() throws {
    expectScreen(
      try jumping("em"), 60, 20,
      """
       workbin   agent1 · gws.example.test         ● live   12:04
       On my desk 0  All mine 9 ▌email-in-progress 7▐ email-draf…›
      ╭ email-in-progress ─ 1–4 of 7 · oldest 12y ───────────────╮
      │   Received  From            Subject                  Age │
      ╭ Go to ───────────────────────────────────────────────────╮
      │  / em▏                                                   │
      │                                                          │
      │ ▌email-drafts                                         2▐ │
      │  email-in-progress                                    7  │
      │  退款申请 · c219@example.test         email-in-progress  │
      │  Возврат средств · c344@example.test  email-in-progress  │
      │  Where is my refund? · c007@example…  email-in-progress  │
      │  שלום, החזר כספי · gpj.exe@example…⇄  email-in-progress  │
      │  Re: Delivery · agent1@example.test        email-drafts  │
      ╰────────────────────────────────────────────── 1–7 of 10 ─╯
      │   ServiceType      refund                                │
      │                                                          │
      │ Times                                                    │
      ╰────────────────────────────────────────────── 1–8 of 13 ─╯
       Enter go  Esc leave
      """)
  }

  @Test("nothing is called so (60×20)")
  func nothing() throws {
    expectScreen(
      try jumping("zzz"), 60, 20,
      """
       workbin   agent1 · gws.example.test         ● live   12:04
       On my desk 0  All mine 9 ▌email-in-progress 7▐ email-draf…›
      ╭ email-in-progress ─ 1–4 of 7 · oldest 12y ───────────────╮
      │   Received  From            Subject                  Age │
      ╭ Go to ───────────────────────────────────────────────────╮
      │  / zzz▏                                                  │
      │                                                          │
      │                                                          │
      │                                                          │
      │                                                          │
      │    Nothing is called so. Backspace widens the search.    │
      │                                                          │
      │                                                          │
      │                                                          │
      ╰──────────────────────────────────────────────────────────╯
      │   ServiceType      refund                                │
      │                                                          │
      │ Times                                                    │
      ╰────────────────────────────────────────────── 1–8 of 13 ─╯
       Enter go  Esc leave
      """)
  }
}
