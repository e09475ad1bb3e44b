/// A walk through a text, which copies it but for what must be replaced: see `RepairedText`.
struct JSONRepair {
  let text: UnsafeBufferPointer<UInt8>
  let limits: Limits
  var copy: RepairedText
  /// What lies before is in the copy.
  var copiedEnd = 0
  var position = 0
  /// The arrays and objects that are open here.
  var open = OpenContainers()

  init(text: UnsafeBufferPointer<UInt8>, limits: Limits) {
    (self.text, self.limits) = (text, limits)
    copy = RepairedText(capacity: text.count + 64)
  }

  mutating func run() -> RepairedText {
    while let byte = byte(at: position) {
      switch byte {
      case UInt8(ascii: "\""): consumeString()
      case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): consumeNumber()
      case UInt8(ascii: "["), UInt8(ascii: "{"): consumeOpening()
      case UInt8(ascii: "]"), UInt8(ascii: "}"): consumeClosing()
      default: position += 1
      }
    }
    copy.bytes.append(contentsOf: text[copiedEnd...])
    return copy
  }

  func byte(at index: Int) -> UInt8? { index < text.count ? text[index] : nil }

  /// Copies all before the place, then the replacement, and goes on behind the place.
  mutating func replace(_ range: Range<Int>, with replacement: some Collection<UInt8>) {
    copy.bytes.append(contentsOf: text[copiedEnd..<range.lowerBound])
    copy.bytes.append(contentsOf: replacement)
    copiedEnd = range.upperBound
    position = range.upperBound
  }
}

/// Strings.
extension JSONRepair {
  private mutating func consumeString() {
    let (start, end) = (checkpoint, endOfString(at: position))
    position += 1
    if text[position..<end].starts(with: digitsMark) {
      replace(position..<(position + digitsMark.count), with: "\u{fffd}".utf8)
    }
    while position < end {
      if text[position] == UInt8(ascii: "\\") { consumeEscape() } else { position += 1 }
    }
    position = end
    if isTooLong(since: start), byte(at: endOfBlanks(at: end)) != UInt8(ascii: ":") {
      replace(since: start, upTo: end, by: tooLongNotice(end - start.position))
    }
  }

  private mutating func consumeEscape() {
    guard let unit = escapedUnit(at: position) else {
      position += 2
      return
    }
    if UTF16.isLeadSurrogate(unit), let next = escapedUnit(at: position + 6),
      UTF16.isTrailSurrogate(next)
    {
      position += 12
    } else if UTF16.isSurrogate(unit) {
      let standIn = String(UnpairedSurrogate.standIn(for: unit))
      replace(position..<(position + 6), with: standIn.utf8)
    } else {
      position += 6
    }
  }

  /// The UTF-16 code unit that `\uXXXX` at a place stands for.
  private func escapedUnit(at index: Int) -> UInt16? {
    guard byte(at: index) == UInt8(ascii: "\\"), byte(at: index + 1) == UInt8(ascii: "u"),
      index + 6 <= text.count
    else { return nil }
    let digits = text[(index + 2)..<(index + 6)]
    guard digits.first != UInt8(ascii: "+") else { return nil }
    return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}

/// Numbers.
extension JSONRepair {
  private mutating func consumeNumber() {
    let start = position
    while let byte = byte(at: position), isDigit(byte) || isNumberSign(byte) { position += 1 }
    let number = NumberText(text[start..<position])
    guard number.isWellFormed, number.losesDigits else { return }
    let quote = [UInt8(ascii: "\"")]
    replace(start..<position, with: quote + digitsMark + text[start..<position] + quote)
    copy.keepsDigits = true
  }
}

/// What the parser knows such a number by: a noncharacter, U+FFFFE.
private let digitsMark = Array("\u{ffffe}".utf8)

func isDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}

private func isNumberSign(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: ".")
    || byte | 0x20 == UInt8(ascii: "e")
}
