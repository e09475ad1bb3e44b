/// What begins with Esc, or with one of the control characters that stand for Esc and a letter, by
/// the grammar of ECMA-48 and of what xterm and the Linux console send beside it.
///
/// It is read to its end whatever stands in it, so that no part of it is ever a key.
struct ControlSequence {
  private enum Phase {
    /// Behind Esc, or several.
    case escape
    /// Behind Esc and 2/0…2/15: to a final byte.
    case intermediate
    /// `ESC [`: parameters to a final byte.
    case parameters
    /// `ESC O`, `ESC N`: one character, which numbers may precede.
    case singleShift
    /// A string of a terminal's answer: to its terminator.
    case string
    /// So many bytes, whatever they are.
    case bytes(Int)
    /// The rest of a character that Alt was held for, of so many bytes.
    case character(Int)
  }

  enum Progress { case incomplete, complete }

  /// All of it, with the bytes of Esc; of a long one the beginning.
  private(set) var bytes: [UInt8] = []
  /// How many times Esc stands in front.
  private(set) var escapes = 1
  private var phase = Phase.escape

  /// As many as the longest key, mouse report or extended report has, and some.
  private static let maxKept = 64

  /// Whether its Esc came within a string, which `ESC \` ends: then it is not the key.
  private let endsString: Bool

  /// Begins with Esc.
  init(endsString: Bool = false) { (bytes, self.endsString) = ([0x1B], endsString) }

  /// Begins with the control character that stands for Esc and a letter: `CSI` for `ESC [`.
  init?(control: UInt8) {
    // Those that introduce: SS2, SS3, DCS, SOS, CSI, OSC, PM, APC.
    guard [0x8E, 0x8F, 0x90, 0x98, 0x9B, 0x9D, 0x9E, 0x9F].contains(control) else { return nil }
    self.init()
    _ = consume(control - 0x40)
  }

  /// Whether all of its bytes were kept.
  var isWhole: Bool { bytes.count < Self.maxKept }

  /// Whether nothing but Esc has come: then it may be the key.
  var isEscapeAlone: Bool { if case .escape = phase { !endsString } else { false } }

  /// Takes one byte more. Esc ends what is no string's terminator; see `KeyDecoder`.
  mutating func consume(_ byte: UInt8) -> Progress {
    if bytes.count < Self.maxKept { bytes.append(byte) }
    switch phase {
    case .escape: return consumeFirst(byte)
    case .intermediate: return byte < 0x30 ? .incomplete : .complete
    case .parameters: return consumeParameter(byte)
    case .singleShift: return (0x30...0x3F).contains(byte) || byte < 0x20 ? .incomplete : .complete
    case .string: return [0x07, 0x18, 0x1A].contains(byte) ? .complete : .incomplete
    case .bytes(let count): return skip(count, Phase.bytes)
    case .character(let count):
      return (0x80...0xBF).contains(byte) ? skip(count, Phase.character) : .complete
    }
  }

  private mutating func skip(_ count: Int, _ phase: (Int) -> Phase) -> Progress {
    self.phase = phase(count - 1)
    return count > 1 ? .incomplete : .complete
  }

  private mutating func consumeFirst(_ byte: UInt8) -> Progress {
    switch byte {
    case 0x1B: escapes += 1
    case UInt8(ascii: "["): phase = .parameters
    case UInt8(ascii: "O"), UInt8(ascii: "N"): phase = .singleShift
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"),
      UInt8(ascii: "_"):
      phase = .string
    case 0x20...0x2F: phase = .intermediate
    case 0xC2...0xDF: phase = .character(1)
    case 0xE0...0xEF: phase = .character(2)
    case 0xF0...0xF4: phase = .character(3)
    default: return .complete
    }
    return .incomplete
  }

  private mutating func consumeParameter(_ byte: UInt8) -> Progress {
    let isFirst = bytes.count == escapes + 2
    switch byte {
    case 0x18, 0x1A: return .complete
    // The function keys of the Linux console: `ESC [ [ A`.
    case UInt8(ascii: "[") where isFirst: phase = .bytes(1)
    // A mouse report of the first form: three bytes.
    case UInt8(ascii: "M") where isFirst: phase = .bytes(3)
    case 0x40...0x7E: return .complete
    default: break
    }
    return .incomplete
  }

  /// Whether it is a string, which ends with `ESC \`.
  var isString: Bool { if case .string = phase { true } else { false } }

  /// Whether CAN or SUB broke it off.
  var isCancelled: Bool { bytes.last == 0x18 || bytes.last == 0x1A }

  /// Whether bytes beyond ASCII that follow may belong to it, as in mouse reports of old forms.
  var mayTrail: Bool { bytes.dropFirst(escapes).starts(with: "[M".utf8) }

  /// Where the grammar ends the sequence that stands at the beginning; nil where it does not.
  static func length(of bytes: [UInt8]) -> Int? {
    var sequence = ControlSequence()
    for (index, byte) in bytes.enumerated().dropFirst() where sequence.consume(byte) == .complete {
      return index + 1
    }
    return nil
  }
}

/// What stands in `ESC [`.
extension ControlSequence {
  /// Its last byte, its numbers, and the mark in front of them: `ESC [ < 0 ; 10 ; 5 M`. Nil where it
  /// is another sequence, a broken one, or one too long to be a key.
  var control: (mark: UInt8?, numbers: [[Int]], final: UInt8)? {
    guard escapes == 1, bytes.count < Self.maxKept, bytes.starts(with: "\u{1B}[".utf8),
      let final = bytes.last
    else { return nil }
    var body = bytes.dropFirst(2).dropLast()
    let mark = body.first.flatMap { (0x3C...0x3F).contains($0) ? $0 : nil }
    if mark != nil { body = body.dropFirst() }
    guard body.allSatisfy({ (0x30...0x3B).contains($0) }) else { return nil }
    let numbers = body.split(separator: 0x3B, omittingEmptySubsequences: false).map { field in
      field.split(separator: 0x3A, omittingEmptySubsequences: false).map { digits in
        digits.reduce(0) { min($0 * 10 + Int($1 - 0x30), 9_999_999) }
      }
    }
    return (mark, numbers, final)
  }
}
