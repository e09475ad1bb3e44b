/// What a terminal answers when it is asked about itself.
enum TerminalAnswer: Hashable, Sendable {
  /// The colour of its background: `ESC ] 11 ; rgb:ffff/ffff/dddd`, ended by BEL or ST.
  case ground(Ground)
  /// What kind of terminal it is: `ESC [ ? 62 ; 22 c`. What it says does not matter, only that it does.
  case attributes

  /// Nil for any other sequence, and for an answer that makes no sense. How a string was ended is not
  /// looked at.
  init?(_ sequence: ControlSequence) {
    guard sequence.isWhole else { return nil }
    let bytes = sequence.bytes.dropFirst(sequence.escapes)
    if bytes.starts(with: "]11;".utf8) {
      guard let ground = Ground(answer: bytes.dropFirst(4)) else { return nil }
      self = .ground(ground)
    } else if bytes.starts(with: "[?".utf8), bytes.last == UInt8(ascii: "c") {
      self = .attributes
    } else {
      return nil
    }
  }
}

extension Ground {
  /// `rgb:R/G/B` or `rgba:R/G/B/A`, each of one to four hexadecimal digits. [XParseColor]
  fileprivate init?(answer: ArraySlice<UInt8>) {
    let text = answer.prefix { $0 != 0x07 && $0 != 0x1B }
    let form = text.prefix { $0 != UInt8(ascii: ":") }
    let partCount = form.elementsEqual("rgb".utf8) ? 3 : form.elementsEqual("rgba".utf8) ? 4 : 0
    let parts = text.dropFirst(form.count + 1)
      .split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .compactMap(Self.part)
    let separators = text.count { $0 == UInt8(ascii: "/") }
    guard partCount > 0, parts.count == partCount, separators == partCount - 1 else { return nil }
    self.init(red: parts[0], green: parts[1], blue: parts[2])
  }

  /// 0 to 1: `8` is as much as `88` and `8888`.
  private static func part(_ digits: ArraySlice<UInt8>) -> Double? {
    let values = digits.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
    guard (1...4).contains(digits.count), values.count == digits.count else { return nil }
    return Double(values.reduce(0) { $0 * 16 + $1 }) / Double(1 << (4 * values.count) - 1)
  }
}
