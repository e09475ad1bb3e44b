import Testing
import Text

@testable import Terminal

@Suite("What is told to the terminal itself")
struct OperatingSystemCommandTests {
  private typealias Command = OperatingSystemCommand

  @Test("a title and the two kinds of message, each ended as its terminals expect")
  func forms() {
    #expect(Command.title("workbin: 3 new").bytes(inUTF8: true) == "\u{1B}]2;workbin: 3 new\u{07}")
    #expect(Command.notify9("1 invited").bytes(inUTF8: true) == "\u{1B}]9;1 invited\u{1B}\\")
    #expect(
      Command.notify777("workbin", "1 invited").bytes(inUTF8: true)
        == "\u{1B}]777;notify;workbin;1 invited\u{1B}\\")
  }

  @Test("no text breaks out of it: controls are made visible, semicolons left out, length bounded")
  func hostile() throws {
    let hostile = SafeText("4;x\u{1B}\\\u{07}\u{9C}\n" + String(repeating: "long ", count: 100))
    for command in [Command.title(hostile), .notify9(hostile), .notify777(hostile, hostile)] {
      let bytes = try #require(command.bytes(inUTF8: true))
      let inside = bytes.dropFirst(2).dropLast(bytes.hasSuffix("\u{07}") ? 1 : 2)
      #expect(
        !inside.unicodeScalars.contains { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) })
      #expect(inside.count { $0 == ";" } == (inside.hasPrefix("777") ? 3 : 1))
      #expect(inside.count < 200)
    }
  }

  @Test("without UTF-8 nothing else than ASCII is sent")
  func ascii() throws {
    let bytes = try #require(Command.title("Größe: 3").bytes(inUTF8: false))
    #expect(bytes.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test(
    "the clipboard gets base64, whatever the bytes are",
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy"),
      ("\u{1B}]2;ü", "G10yO8O8"),
    ])
  func clipboard(text: String, coded: String) {
    #expect(
      Command.clipboard(Array(text.utf8)).bytes(inUTF8: true) == "\u{1B}]52;c;\(coded)\u{1B}\\")
  }

  @Test("what xterm would not take is not sent")
  func tooLong() {
    #expect(Command.clipboard(Array(repeating: 0, count: 56_244)).bytes(inUTF8: true) != nil)
    #expect(Command.clipboard(Array(repeating: 0, count: 56_247)).bytes(inUTF8: true) == nil)
  }
}
