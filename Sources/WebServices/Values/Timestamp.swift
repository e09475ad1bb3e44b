import Time

/// A moment of the world's clock: milliseconds since 1970-01-01T00:00:00Z.
package struct Timestamp: Sendable, Hashable, Comparable {
  package let milliseconds: Int64

  package init(milliseconds: Int64) { self.milliseconds = milliseconds }

  /// From either form that the server writes: `2014-04-17T04:03:21Z` in userData [S] and
  /// `2014-03-26 16:02:22.000+0200` as receivedDate [D:WorkitemResource]. Blanks inside, as the
  /// pages print them, are passed over. Nil for anything else, so that the text can be shown as it
  /// is.
  package init?(_ text: String) {
    var scanner = TimestampScanner(text)
    guard let year = scanner.number(4), scanner.skip("-"), let month = scanner.number(2),
      scanner.skip("-"), let day = scanner.number(2), scanner.skip("T") || scanner.skippedBlank,
      let hour = scanner.number(2), scanner.skip(":"), let minute = scanner.number(2),
      (1...12).contains(month), (1...31).contains(day), hour < 24, minute < 60
    else { return nil }
    let second = scanner.skip(":") ? scanner.number(2) ?? 0 : 0
    let fraction = scanner.skip(".") ? scanner.fractionInMilliseconds() : 0
    guard second <= 60, let offset = scanner.offsetInMinutes() else { return nil }
    let minutes =
      Int64(CivilDate(year: year, month: month, day: day).daysSince1970 * 24 + hour) * 60
      + Int64(minute - offset)
    milliseconds = (minutes * 60 + Int64(second)) * 1000 + Int64(fraction)
  }

  package static func < (left: Timestamp, right: Timestamp) -> Bool {
    left.milliseconds < right.milliseconds
  }
}

/// Reads the parts of a timestamp from left to right.
private struct TimestampScanner {
  private var rest: Substring.UTF8View
  private(set) var skippedBlank = false

  init(_ text: String) { rest = text.prefix(64)[...].utf8 }

  mutating func skip(_ character: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard rest.first == UInt8(ascii: character) else { return false }
    rest.removeFirst()
    return true
  }

  mutating func number(_ digits: Int) -> Int? {
    skipBlanks()
    var value = 0
    for _ in 0..<digits {
      guard let digit = nextDigit() else { return nil }
      value = value * 10 + digit
    }
    return value
  }

  mutating func fractionInMilliseconds() -> Int {
    var (value, scale) = (0, 100)
    while let digit = nextDigit() {
      value += digit * scale
      scale /= 10
    }
    return value
  }

  /// Minutes east of Greenwich: `Z`, `+0200`, `+02:00`; nothing at all counts as `Z`.
  mutating func offsetInMinutes() -> Int? {
    if skip("Z") { return 0 }
    let sign = skip("-") ? -1 : skip("+") ? 1 : 0
    guard sign != 0 else { return rest.isEmpty ? 0 : nil }
    guard let hours = number(2) else { return nil }
    _ = skip(":")
    return sign * (hours * 60 + (number(2) ?? 0))
  }

  private mutating func nextDigit() -> Int? {
    guard let byte = rest.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else {
      return nil
    }
    rest.removeFirst()
    return Int(byte - UInt8(ascii: "0"))
  }

  private mutating func skipBlanks() {
    while rest.first == UInt8(ascii: " ") {
      rest.removeFirst()
      skippedBlank = true
    }
  }
}
