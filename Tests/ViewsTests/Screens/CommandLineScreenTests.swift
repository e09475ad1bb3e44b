import Terminal
import Testing

@Suite("The command line on the screen")
struct CommandLineScreenTests {
  private func lastRows(
    _ text: String, _ columns: Int, _ rows: Int, tabs: Int = 0, ascii: Bool = false
  )
    throws -> [String]
  {
    var harness = try ScreenHarness.signedIn()
    harness.press(.character(":"))
    harness.type(text)
    for _ in 0..<tabs { harness.press(.tab) }
    return Array(harness.render(columns, rows, ascii ? .ascii : .plain).canvas.lines.suffix(2))
  }

  @Test(
    "at every size it has the last two rows, and what is typed is seen",
    arguments: [
      (40, 10), (60, 20), (80, 24), (110, 32), (160, 45),
    ])
  func sizes(columns: Int, rows: Int) throws {
    let shown = try self.lastRows("set", columns, rows)
    #expect(shown[1] == " :set▏")
    #expect(shown[0].hasPrefix("  set  set-in-focus"))
  }

  @Test(
    "a word is completed, and the ways to go on stand above it", arguments: ScreenSnapshot.sizes)
  func completing(size: Size) throws {
    var harness = try ScreenHarness.signedIn()
    harness.press(.character(":"))
    harness.type("re")
    harness.press(.tab)
    expectScreen(harness, size, ScreenSnapshot.commandLineCandidates)
  }

  @Test("what can't be run says what may have been meant", arguments: ScreenSnapshot.sizes)
  func refused(size: Size) throws {
    var harness = try ScreenHarness.signedIn()
    harness.press(.character(":"))
    harness.type("qiut")
    harness.press(.enter)
    expectScreen(harness, size, ScreenSnapshot.commandLineError)
  }

  @Test("without UTF-8 there is nothing but ASCII", arguments: [(40, 10), (80, 24)])
  func ascii(columns: Int, rows: Int) throws {
    for line in ["", "re", "go-to ", "qiut"] {
      for row in try self.lastRows(line, columns, rows, tabs: 1, ascii: true) {
        #expect(row.allSatisfy { $0.isASCII }, "\(row)")
      }
    }
  }
}
