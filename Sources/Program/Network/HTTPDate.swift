import Time

/// A moment as HTTP writes it: `Sat, 28 Nov 2026 10:00:00 GMT`, or in one of two older ways. (RFC
/// 9110, 5.6.7)
struct HTTPDate {
  let secondsSince1970: Int

  /// Nil for what is no date.
  init?(_ text: String) {
    guard text.utf8.count <= 40 else { return nil }
    let words = text.split { $0 == " " || $0 == "," || $0 == "-" }
    guard words.count >= 5, let time = Self.seconds(ofTime: words) else { return nil }
    // `Sat Nov 28 10:00:00 2026`, of C, has the month first.
    let isC = Self.month(words[1]) != nil
    guard let month = Self.month(words[isC ? 1 : 2]), let day = Self.number(words[isC ? 2 : 1]),
      let year = Self.year(words[isC ? 4 : 3]), (1...31).contains(day)
    else { return nil }
    let date = CivilDate(year: year, month: month, day: day)
    secondsSince1970 = date.daysSince1970 * 86_400 + time
  }

  private static func seconds(ofTime words: [Substring]) -> Int? {
    let parts = words.first { $0.contains(":") }.map { $0.split(separator: ":").map(number) }
    guard let parts, parts.count == 3, let hour = parts[0], let minute = parts[1],
      let second = parts[2], hour < 24, minute < 60, second <= 60
    else { return nil }
    return hour * 3_600 + minute * 60 + second
  }

  private static func month(_ word: Substring) -> Int? {
    let names = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    return names.firstIndex { $0 == word }.map { $0 + 1 }
  }

  /// Of two digits, as RFC 850 has it, it is one of this century.
  private static func year(_ word: Substring) -> Int? {
    number(word).map { $0 < 100 ? 2_000 + $0 : $0 }
  }

  private static func number(_ word: Substring) -> Int? {
    (1...4).contains(word.utf8.count) && word.utf8.allSatisfy { (0x30...0x39).contains($0) }
      ? Int(word) : nil
  }
}
