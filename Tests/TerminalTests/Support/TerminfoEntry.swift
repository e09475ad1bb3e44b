import Foundation

@testable import Terminal

/// An entry of the terminfo database, as `infocmp` prints it.
struct TerminfoEntry {
  /// The types that agents use most: of terminals, of what stands between, and of the oldest.
  static let types = [
    "xterm-256color", "xterm", "tmux-256color", "screen", "screen-256color", "linux", "vt100",
    "vt220", "rxvt", "rxvt-unicode-256color", "putty-256color",
  ]

  private let strings: [String: [UInt8]]

  init(_ type: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/infocmp")
    process.arguments = ["-1", "-x", type]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    let fields = text.split(separator: "\n").compactMap { line -> (String, [UInt8])? in
      let line = line.drop { $0 == "\t" }.dropLast()
      guard let sign = line.firstIndex(of: "=") else { return nil }
      return (String(line[..<sign]), Self.bytes(line[line.index(after: sign)...]))
    }
    strings = Dictionary(fields, uniquingKeysWith: { first, _ in first })
  }

  var table: KeyTable { KeyTable { strings[$0] } }

  /// `\E` is Esc, `^H` a control character; other escapes stand in no key that matters here.
  private static func bytes(_ text: Substring) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "\\"):
        let next = rest.popFirst() ?? byte
        bytes.append(next == UInt8(ascii: "E") ? 0x1B : next)
      case UInt8(ascii: "^"): bytes.append((rest.popFirst() ?? 0x3F) ^ 0x40)
      default: bytes.append(byte)
      }
    }
    return bytes
  }
}
