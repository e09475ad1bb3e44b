import Glibc
import Testing

@testable import Views

@Suite("The README")
struct ReadmeTests {
  @Test("its table of keys is the program's own")
  func keys() throws {
    let text = try #require(Self.text(of: "README.md"))
    let block = try #require(text.block(after: "as <code>workbin help keys</code> prints them"))
    let own = KeyTable.text
    #expect(
      block.trimmedEnd == own.trimmedEnd,
      """
      README.md has another table of keys than the program. Put this between ```text and ```, as
      `workbin help keys` prints it:

      \(own)
      """)
  }

  @Test("what it says of keys in a sentence is so")
  func sentence() throws {
    let text = try #require(Self.text(of: "README.md"))
    for (key, command) in [
      ("`p` pulls", "Pull"), ("`u` puts back", "Put back"), ("`/` filters", "Filter"),
      ("`:` takes any command by its word", "Command"), ("`?` lists every key", "Help"),
      ("`q` quits", "Quit"),
    ] {
      #expect(text.split(separator: "\n").joined(separator: " ").contains(key))
      let character = try #require(key.dropFirst().first)
      #expect(
        Command.all.contains { $0.name == command && $0.keys.contains(.character(character)) })
    }
  }

  /// A file of the repository.
  private static func text(of name: String) -> String? {
    let folder = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    guard let file = fopen("/\(folder)/\(name)", "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = fgetc(file), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension String {
  /// The text between the first fences after a sentence.
  fileprivate func block(after sentence: String) -> String? {
    let lines = split(separator: "\n", omittingEmptySubsequences: false)
    guard let start = lines.firstIndex(where: { $0.contains(sentence) }),
      let open = lines[start...].firstIndex(of: "```text"),
      let close = lines[(open + 1)...].firstIndex(of: "```")
    else { return nil }
    return lines[(open + 1)..<close].joined(separator: "\n")
  }

  fileprivate var trimmedEnd: Substring {
    self[..<(lastIndex { !$0.isNewline }.map(index(after:)) ?? startIndex)]
  }
}
