import CNcurses
import Glibc

/// What the terminal sends for its keys, byte by byte, as its entry in the terminfo database says.
struct KeyTable: Sendable {
  private var keys: [[UInt8]: Key] = [:]
  /// Those that end where the grammar of control sequences would read on, as rxvt's `ESC [ 5 $`.
  private var irregular: Set<[UInt8]> = []

  /// `capability`: what the entry says for a key by its name there, `kcuu1`; nil where nothing.
  init(capability: (String) -> [UInt8]?) {
    // Those with Shift and Ctrl: no keys of ours, but some end as no others do.
    for name in ["kDC", "kEND", "kHOM", "kIC", "kLFT", "kNXT", "kPRV", "kRIT", "kind", "kri"] {
      add(capability(name), .unknown)
    }
    for number in 1...63 { add(capability("kf\(number)"), .function(number)) }
    for (name, key) in Self.named { add(capability(name), key) }
  }

  /// The table of the terminal that has been set up.
  static func ofTerminal() -> KeyTable {
    KeyTable { name in
      ncurses_string(name).map { text in
        UnsafeBufferPointer(start: text, count: strlen(text)).map { UInt8(bitPattern: $0) }
      }
    }
  }

  private static let named: [(String, Key)] = [
    ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home),
    ("kend", .end), ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert), ("kdch1", .delete),
    ("kent", .enter), ("kcbt", .backTab), ("kbs", .backspace),
  ]

  private mutating func add(_ capability: [UInt8]?, _ key: Key) {
    guard let bytes = capability.map(Self.inSevenBits), let first = bytes.first else { return }
    // A letter is itself, and ^H, Tab, Enter and Esc mean the same on every terminal.
    guard bytes.count > 1 || (first < 0x20 && ![8, 9, 10, 13, 27].contains(first)) else { return }
    keys[bytes] = key
    if first == 0x1B, ControlSequence.length(of: bytes) != bytes.count { irregular.insert(bytes) }
  }

  /// `ESC [` for the one control character that stands for it.
  private static func inSevenBits(_ bytes: [UInt8]) -> [UInt8] {
    guard let first = bytes.first, (0x80...0x9F).contains(first) else { return bytes }
    return [0x1B, first - 0x40] + bytes.dropFirst()
  }

  /// The key that is sent as these bytes; nil for any others.
  subscript(bytes: [UInt8]) -> Key? { keys[bytes] }

  /// Whether they are a key whatever follows.
  func endsIrregularly(_ bytes: [UInt8]) -> Bool { irregular.contains(bytes) }
}
