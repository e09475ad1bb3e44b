/// A character that is written as an escape: what JSON demands, and what a terminal or a reader
/// could be misled by, which is the same value in either spelling.
struct EscapedCharacter {
  /// All of them are in the basic plane, or half a pair of surrogates: one `\u` holds one.
  let codePoint: UInt16
  /// In bytes.
  let length: Int

  /// The character that begins at this place of a valid UTF-8 text; nil when it needs no escape,
  /// and in the middle of one.
  @inline(__always)
  init?(in text: UnsafeRawBufferPointer, at index: Int) {
    switch text[index] {
    case 0x00...0x1f, 0x22, 0x5c, 0x7f: self.init(codePoint: UInt16(text[index]), length: 1)
    // The first bytes of all that `isHidden` knows.
    case 0xc2, 0xd8, 0xe2, 0xef: self.init(hiddenIn: text, at: index)
    case 0xf4: self.init(surrogateIn: text, at: index)
    default: return nil
    }
  }

  private init(codePoint: UInt16, length: Int) {
    (self.codePoint, self.length) = (codePoint, length)
  }

  private init?(hiddenIn text: UnsafeRawBufferPointer, at index: Int) {
    let length = text[index] < 0xe0 ? 2 : 3
    guard index + length <= text.count else { return nil }
    var codePoint = UInt16(text[index] & (length == 2 ? 0x1f : 0x0f))
    for byte in text[(index + 1)..<(index + length)] {
      codePoint = codePoint << 6 | UInt16(byte & 0x3f)
    }
    guard Self.isHidden(codePoint) else { return nil }
    self.init(codePoint: codePoint, length: length)
  }

  /// What stands for half a pair of surrogates: U+10F000 to U+10F7FF.
  private init?(surrogateIn text: UnsafeRawBufferPointer, at index: Int) {
    guard index + 4 <= text.count, text[index + 1] == 0x8f, text[index + 2] < 0xa0 else {
      return nil
    }
    let low = UInt16(text[index + 2] & 0x1f) << 6 | UInt16(text[index + 3] & 0x3f)
    self.init(codePoint: 0xd800 | low, length: 4)
  }

  /// Control characters of the upper half, line separators, and what joins, hides or reorders text.
  /// Module Text hides these and some more; `HiddenCharacterTests` hold the two tables together.
  private static func isHidden(_ codePoint: UInt16) -> Bool {
    switch codePoint {
    case 0x80...0x9f, 0x061c, 0x200b...0x200f, 0x2028...0x202e, 0x2060...0x206f, 0xfeff: true
    default: false
    }
  }
}
