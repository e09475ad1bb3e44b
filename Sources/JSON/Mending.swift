/// A copy of a text in which the faults that servers are known for are mended.
///
/// JSON has no way to say half a character or a number without end, and the parser rightly refuses
/// the whole text for one. But servers written in Java cut strings in the middle of a surrogate pair
/// and put other encodings' bytes or wide numbers into attached data, and one such field must not
/// cost an agent the whole workbin. So, only after such a refusal:
///
/// * ill-formed UTF-8 becomes U+FFFD, as does a `\u` escape of a surrogate without its partner;
/// * a whole number beyond 64 bits is written as a floating-point one, which keeps its size;
/// * a number beyond a floating-point one's range becomes null: nothing true can be said of it.
///
/// All else stays as it is, and so does its fault.
func mended(_ bytes: [UInt8]) -> [UInt8] {
  var mending = Mending(text: Array(String(decoding: bytes, as: UTF8.self).utf8))
  return mending.run()
}

private struct Mending {
  private let text: [UInt8]
  private var copy: [UInt8] = []
  private var position = 0

  init(text: [UInt8]) {
    self.text = text
    copy.reserveCapacity(text.count + 64)
  }

  mutating func run() -> [UInt8] {
    while let byte = byte(at: position) {
      switch byte {
      case UInt8(ascii: "\""): string()
      case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): number()
      default: keep(1)
      }
    }
    return copy
  }

  private func byte(at place: Int) -> UInt8? { place < text.count ? text[place] : nil }

  private mutating func keep(_ count: Int) {
    let end = min(position + count, text.count)
    copy.append(contentsOf: text[position..<end])
    position = end
  }

  private mutating func string() {
    keep(1)
    while let byte = byte(at: position) {
      switch byte {
      case UInt8(ascii: "\""):
        keep(1)
        return
      case UInt8(ascii: "\\"): escape()
      default: keep(1)
      }
    }
  }

  private mutating func escape() {
    guard let unit = escapedUnit(at: position) else { return keep(2) }
    if UTF16.isLeadSurrogate(unit), let next = escapedUnit(at: position + 6),
      UTF16.isTrailSurrogate(next)
    {
      keep(12)
    } else if UTF16.isSurrogate(unit) {
      copy.append(contentsOf: "\\ufffd".utf8)
      position += 6
    } else {
      keep(6)
    }
  }

  /// The UTF-16 code unit that `\uXXXX` at a place stands for.
  private func escapedUnit(at place: Int) -> UInt16? {
    guard byte(at: place) == UInt8(ascii: "\\"), byte(at: place + 1) == UInt8(ascii: "u"),
      place + 6 <= text.count
    else { return nil }
    let digits = text[(place + 2)..<(place + 6)]
    guard digits.first != UInt8(ascii: "+") else { return nil }
    return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
  }

  private mutating func number() {
    var end = position
    while let byte = byte(at: end), isNumeric(byte) { end += 1 }
    let number = String(decoding: text[position..<end], as: UTF8.self)
    if let value = Double(number), value.isInfinite {
      copy.append(contentsOf: "null".utf8)
      position = end
    } else {
      keep(end - position)
      if isWideInteger(number) { copy.append(contentsOf: ".0".utf8) }
    }
  }

  private func isNumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"):
      true
    default: false
    }
  }

  private func isWideInteger(_ number: String) -> Bool {
    let digits = number.utf8.drop { $0 == UInt8(ascii: "-") }
    return digits.count > 18
      && digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      && Int64(number) == nil && UInt64(number) == nil
  }
}
