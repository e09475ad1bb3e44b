import Testing

@testable import Terminal

@Suite("What comes faster than hands is not typed")
struct UnmarkedPasteTests {
  private func merge(_ text: String, _ paste: inout UnmarkedPaste, after: Duration = .zero) -> [Key]
  {
    paste.merge(text.unicodeScalars.map(Key.init(_:)), at: Self.start + after)
  }

  private static let start = ContinuousClock.now

  @Test(
    "lines at once are pasted, and so is much at once", arguments: ["p\nu\nq\n", "pu\n", "refund"])
  func pasted(text: String) {
    var paste = UnmarkedPaste()
    #expect(merge(text, &paste) == [.pasted(text)])
  }

  @Test(
    "a key that is held, a few keys of a slow line, and Enter are typed",
    arguments: ["p", "\n", "jjjjjjjjjjjj", "\n\n\n\n", "p\n", "jjkjp", "2*p"])
  func typed(text: String) {
    var paste = UnmarkedPaste()
    #expect(merge(text, &paste) == text.unicodeScalars.map(Key.init(_:)))
  }

  @Test("the next piece of it is no key either; what is typed later is one")
  func pieces() {
    var paste = UnmarkedPaste()
    #expect(merge("line one\nline", &paste) == [.pasted("line one\nline")])
    #expect(merge("p", &paste, after: .milliseconds(20)) == [.pasted("p")])
    #expect(merge("p", &paste, after: .milliseconds(90)) == [.character("p")])
  }

  @Test("arrows between are arrows")
  func arrows() {
    var paste = UnmarkedPaste()
    #expect(paste.merge([.up, .up, .down, .up, .down, .up, .up], at: .now).count == 7)
  }
}
