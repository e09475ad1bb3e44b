import Testing

@Suite("The picture changes only with the state")
struct StableFrameTests {
  @Test("a second later, nothing has moved", arguments: [0, 3])
  func quiet(attempts: Int) throws {
    var harness =
      attempts == 0 ? try ScreenHarness.pulled() : try ScreenHarness.reconnecting(attempt: attempts)
    harness.advance(.seconds(4))
    let before = harness.render(110, 32).canvas
    harness.now += .seconds(1)
    #expect(harness.render(110, 32).canvas == before)
  }
}
