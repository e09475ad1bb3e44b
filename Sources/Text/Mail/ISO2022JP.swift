/// ISO-2022-JP as EUC-JP, which has the same characters under the same numbers, with the eighth bit
/// set. The C library reads both, but in the former none of the signs that Windows adds, such as ①
/// and ㈱, of which letters are full.
enum ISO2022JP {
  /// Which characters the bytes stand for, until told otherwise.
  private enum Mode {
    case ascii, katakana, kanji, rareKanji
  }

  static func eucJP(_ bytes: [UInt8]) -> [UInt8] {
    var (euc, rest, mode) = ([UInt8](), bytes[...], Mode.ascii)
    while let first = rest.first {
      if let (next, length) = escape(rest) {
        (mode, rest) = (next, rest.dropFirst(length))
      } else {
        let character = rest.prefix(length(mode)).prefix { (0x21...0x7E).contains($0) }
        euc += character.isEmpty ? [first] : front(mode) + character.map { $0 | eighthBit(mode) }
        rest = rest.dropFirst(max(1, character.count))
      }
    }
    return euc
  }

  /// What an escape sequence switches to, and how long it is.
  private static func escape(_ bytes: ArraySlice<UInt8>) -> (Mode, Int)? {
    guard bytes.first == 0x1B else { return nil }
    let found = escapes.first { bytes.dropFirst().starts(with: $0.key.utf8) }
    return found.map { ($0.value, $0.key.utf8.count + 1) }
  }

  private static let escapes: [String: Mode] = [
    "(B": .ascii, "(J": .ascii, "(I": .katakana, "$@": .kanji, "$B": .kanji, "$(@": .kanji,
    "$(B": .kanji, "$(D": .rareKanji,
  ]

  private static func length(_ mode: Mode) -> Int {
    mode == .kanji || mode == .rareKanji ? 2 : 1
  }

  private static func front(_ mode: Mode) -> [UInt8] {
    switch mode {
    case .ascii, .kanji: []
    case .katakana: [0x8E]
    case .rareKanji: [0x8F]
    }
  }

  private static func eighthBit(_ mode: Mode) -> UInt8 { mode == .ascii ? 0 : 0x80 }
}
