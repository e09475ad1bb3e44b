/// A copy of a text in which the faults that servers are known for are mended.
///
/// JSON has no way to say half a character or a number without end, and the parser rightly refuses
/// the whole text for one. But servers written in Java cut strings inside a surrogate pair and put
/// other encodings' bytes or wide numbers into attached data, and one such field must not cost an
/// agent the whole workbin. So, only after such a refusal:
///
/// * ill-formed UTF-8 becomes U+FFFD, as does a `\u` escape of a surrogate without its partner;
/// * a whole number beyond 64 bits is written as a floating-point one, which keeps its size;
/// * a number beyond a floating-point one's range becomes null: nothing true can be said of it.
///
/// All else stays as it is, and so does its fault.
func repaired(_ bytes: [UInt8]) -> [UInt8] {
  // Swift's own decoding replaces what is ill-formed.
  var text = String(decoding: bytes, as: UTF8.self)
  return text.withUTF8 { text in
    var repair = JSONRepair(text: text)
    return repair.run()
  }
}

/// A walk through a text, which copies it but for what must be replaced.
private struct JSONRepair {
  private let text: UnsafeBufferPointer<UInt8>
  private var copy: [UInt8] = []
  /// What lies before is in the copy.
  private var copiedEnd = 0
  private var position = 0

  init(text: UnsafeBufferPointer<UInt8>) {
    self.text = text
    copy.reserveCapacity(text.count + 64)
  }

  mutating func run() -> [UInt8] {
    while let byte = byte(at: position) {
      switch byte {
      case UInt8(ascii: "\""): consumeString()
      case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): consumeNumber()
      default: position += 1
      }
    }
    replace(text.count..<text.count, with: "")
    return copy
  }

  private func byte(at index: Int) -> UInt8? { index < text.count ? text[index] : nil }

  /// Copies all before the place, then the replacement, and goes on behind the place.
  private mutating func replace(_ range: Range<Int>, with replacement: String) {
    copy.append(contentsOf: text[copiedEnd..<range.lowerBound])
    copy.append(contentsOf: replacement.utf8)
    copiedEnd = range.upperBound
    position = range.upperBound
  }

  private mutating func consumeString() {
    position += 1
    while let byte = byte(at: position) {
      switch byte {
      case UInt8(ascii: "\""):
        position += 1
        return
      case UInt8(ascii: "\\"): consumeEscape()
      default: position += 1
      }
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
      replace(position..<(position + 6), with: "\\ufffd")
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

  private mutating func consumeNumber() {
    let start = position
    var isPlain = true
    while let byte = byte(at: position), isDigit(byte) || isNumberSign(byte) {
      isPlain = isPlain && !isExponent(byte)
      position += 1
    }
    // Most numbers are short and stay as they are.
    guard position - start > 18 || !isPlain else { return }
    let number = String(decoding: text[start..<position], as: UTF8.self)
    if let value = Double(number), value.isInfinite {
      replace(start..<position, with: "null")
    } else if isWideInteger(number) {
      replace(position..<position, with: ".0")
    }
  }
}

private func isDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}

private func isExponent(_ byte: UInt8) -> Bool { byte | 0x20 == UInt8(ascii: "e") }

private func isNumberSign(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: ".")
    || isExponent(byte)
}

private func isWideInteger(_ number: String) -> Bool {
  let digits = number.utf8.drop { $0 == UInt8(ascii: "-") }
  return digits.count > 18 && digits.allSatisfy(isDigit) && Int64(number) == nil
    && UInt64(number) == nil
}
