import Core
import Testing
import WebServices

@testable import Program

@Suite("userData as a TOML file")
struct UserDataFileTests {
  private func text(_ entries: [(String, UserDataValue)], headers: [(String, String)] = [])
    -> String
  {
    UserDataFile.text(
      EditorTask(
        interaction: "E1", headers: headers.map { (name: $0.0, value: $0.1) },
        content: .userData(entries.map { UserDataChange.Entry(key: $0.0, value: $0.1) })))
  }

  @Test("every key and value comes back as it was, whatever is in it")
  func roundTrip() throws {
    let entries: [(String, UserDataValue)] = [
      ("Plain", .string("text")), ("PegAG?:2>1", .int(1)), ("a.b", .string("")),
      ("quotes \"'\\", .string("\"\"\" ''' \\ \u{1B}[2J\u{7F}\u{202E}\n\t\r#=[")),
      ("", .string("empty key")), ("Ü 退款", .string("👩‍👩‍👧 \u{2028}")), ("b", .bool(true)),
      ("big", .int(.max)), ("float", .number("1.5")),
    ]
    let read = try UserDataFile.entries(text(entries))
    #expect(
      Dictionary(uniqueKeysWithValues: read.map { ($0.key, $0.value) })
        == Dictionary(uniqueKeysWithValues: entries))
  }

  @Test("what TOML can't hold stands as a comment, and so does what is not userData")
  func comments() throws {
    let text = text(
      [
        ("no", .null), ("zero", .string("a\u{0}b")), ("z\u{0}", .int(1)), ("list", .nested("[1]")),
        ("long", .number("1.50")),
      ],
      headers: [("subject", "evil\n\"Key\" = \"injected\"\u{1B}[2J")])
    #expect(try UserDataFile.entries(text).isEmpty)
    #expect(text.contains("# no = null (null, left as it is)"))
    #expect(!text.contains("\u{1B}"))
  }

  @Test("a mistake is told with its line")
  func mistake() {
    #expect {
      try UserDataFile.entries("a = 1\nb = oops\n")
    } throws: { error in
      (error as? UserDataFileError)?.line == 2
    }
  }

  @Test("what is no value of userData is told with its line")
  func table() {
    for (text, line) in [("a = 1\n[b]\nc = 1", 2), ("d = 1979-05-27", 1), ("x = [1]", 1)] {
      #expect {
        try UserDataFile.entries(text)
      } throws: { error in
        (error as? UserDataFileError)?.line == line
      }
    }
  }

  @Test("nothing behind a NUL is taken for deleted")
  func zero() {
    #expect {
      try UserDataFile.entries("a = 1\n\u{0}b = 2\n")
    } throws: { error in
      (error as? UserDataFileError)?.line == 2
    }
  }

  @Test("depth and length have an end")
  func bounds() {
    for text in [
      String(repeating: "a.", count: 100_000) + "a = 1",
      "\"a\"" + String(repeating: ".a", count: 100_000) + " = 1",
      "a = " + String(repeating: "[", count: 100_000),
      String(repeating: "#", count: 2 << 20),
    ] {
      #expect(throws: UserDataFileError.self) { try UserDataFile.entries(text) }
    }
  }
}
