import TOMLFile
import Testing

@Suite("TOML is parsed as far as it can do no harm")
struct BoundedTOMLTests {
  private func error(_ text: String) -> BoundedTOMLError? {
    do throws(BoundedTOMLError) {
      _ = try BoundedTOML.parse(text, maxBytes: 1 << 20)
      return nil
    } catch {
      return error
    }
  }

  @Test("its length has an end")
  func length() throws {
    #expect(try BoundedTOML.parse("# 23456", maxBytes: 7).isEmpty)
    #expect(throws: BoundedTOMLError.tooLong(maxBytes: 7)) {
      try BoundedTOML.parse("# 234567", maxBytes: 7)
    }
  }

  @Test("what is no TOML is told with its line")
  func malformed() {
    guard case .malformed(line: 3, _) = error("a = 1\n\nb = oops\n") else {
      Issue.record("it was taken")
      return
    }
  }

  @Test("behind a NUL nothing is overlooked")
  func zero() {
    guard case .malformed(line: 2, _) = error("a = 1\n\u{0}b = [\n") else {
      Issue.record("it was taken")
      return
    }
  }

  static let dots = String(repeating: ".a", count: 100_000)

  @Test(
    "a key of dots is refused, wherever it stands",
    arguments: [
      ("a\(dots) = 1", 1), ("\n[a\(dots)]", 2), ("\"a\"\(dots) = 1", 1), ("'a'\(dots) = 1", 1),
      ("x = \"\"\"\n\\\"\"\"\"\"\"\na\(dots) = 1", 3), ("x = {y = \"#\", a\(dots) = 1}", 1),
      ("x = [\n'''\n''''', # \"\n{a\(dots) = 1}]", 4), ("x = \"\\\\\"\na\(dots) = 1", 2),
      ("x = '\\'\na\(dots) = 1", 2), ("x = \"\"\na\(dots) = 1", 2),
    ])
  func dotted(text: String, line: Int) { #expect(error(text) == .tooManyDots(line: line)) }

  @Test(
    "brackets within each other have an end, on one line or on many",
    arguments: [
      (String(repeating: "[", count: 100_000), 1),
      ("a = " + String(repeating: "[\n", count: 1_000), 101),
      ("a = " + String(repeating: "{a = ", count: 1_000), 1),
    ])
  func nested(text: String, line: Int) { #expect(error(text) == .tooManyBrackets(line: line)) }

  @Test("tables in tables by both count together")
  func mixed() {
    let level = "[\n{a.a.a.a.a.a.a.a.a = "
    #expect(error("x = " + String(repeating: level, count: 50)) == .tooManyBrackets(line: 11))
  }

  @Test(
    "many of them one after the other, and those in strings and comments, are as good as any",
    arguments: [
      String(repeating: "[[at]]\ntime = 1.5\n", count: 10_000),
      "a = [" + String(repeating: "{a.b = 1.5, c = [1.5]},\n", count: 10_000) + "]",
      "a = \"\(dots)\"\nb = '\(dots)'\n# \(dots)\nc = '''\n\(dots)\"'''",
      (0..<10_000).map { "k\($0).x = 1.5" }.joined(separator: "\r\n"),
    ])
  func flat(text: String) { #expect(error(text) == nil) }
}
