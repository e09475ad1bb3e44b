/// A text as it is looked through: in small letters, no longer than anyone looks.
struct FuzzyText {
  let scalars: [UInt32]

  init(_ text: String) {
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      scalars = text.utf8.prefix(Self.maxLength).map {
        UInt32((0x41...0x5A).contains($0) ? $0 + 0x20 : $0)
      }
    } else {
      let part = String(String.UnicodeScalarView(text.unicodeScalars.prefix(Self.maxLength)))
      scalars = part.lowercased().unicodeScalars.map(\.value)
    }
  }

  private static let maxLength = 200
}

extension FuzzyText {
  enum Score {
    static let (beginning, wordBeginning, initials, part, gaps) = (1_000, 900, 800, 600, 100)
    /// What letters with gaps gain, at most, where they begin words or stand in a row.
    static let order = 300
  }

  func score(of word: [UInt32]) -> Int? {
    let row = substringScore(word)
    if let row, row >= Score.wordBeginning { return row }
    if isInitials(word) { return Score.initials }
    return row ?? subsequenceScore(word)
  }

  /// All its letters in a row.
  func substringScore(_ word: [UInt32]) -> Int? {
    guard let first = word.first, word.count <= scalars.count else { return nil }
    var best: Int?
    for index in 0...(scalars.count - word.count) where scalars[index] == first {
      guard scalars[index..<(index + word.count)].elementsEqual(word) else { continue }
      if index == 0 { return Score.beginning }
      if beginsWord(index) { return Score.wordBeginning }
      best = Score.part
    }
    return best
  }

  /// Each letter begins a word, or stands next to the one before it.
  private func isInitials(_ word: [UInt32]) -> Bool {
    var (sought, last) = (0, -2)
    for index in scalars.indices where sought < word.count {
      if scalars[index] == word[sought], beginsWord(index) || last == index - 1 {
        (sought, last) = (sought + 1, index)
      }
    }
    return sought == word.count
  }

  private func subsequenceScore(_ word: [UInt32]) -> Int? {
    var (sought, last, ordered) = (0, -2, 0)
    for index in scalars.indices where sought < word.count && scalars[index] == word[sought] {
      if last == index - 1 || beginsWord(index) { ordered += 1 }
      (sought, last) = (sought + 1, index)
    }
    guard sought == word.count else { return nil }
    return Score.gaps + Score.order * ordered / max(1, word.count)
  }

  private func beginsWord(_ index: Int) -> Bool {
    index == 0 || !Self.isOfWord(scalars[index - 1])
  }

  /// Letters and digits; beyond ASCII all are taken for scalars.
  private static func isOfWord(_ letter: UInt32) -> Bool {
    switch letter {
    case 0x30...0x39, 0x61...0x7A, 0x80...: letter != 0xB7
    default: false
    }
  }
}
