/// A number as it is written in JSON, to see whether `Int` or `Double` would keep it.
struct NumberText {
  private let text: String
  private let bytes: [UInt8]

  init(_ bytes: some Collection<UInt8>) {
    (self.bytes, text) = (Array(bytes), String(decoding: bytes, as: UTF8.self))
  }

  /// By JSON's grammar, RFC 8259, 6: what is none must stay refused.
  var isWellFormed: Bool {
    var rest = bytes[...].drop(while: { $0 == UInt8(ascii: "-") })
    guard bytes.count - rest.count <= 1 else { return false }
    let whole = rest.prefix(while: isDigit)
    guard !whole.isEmpty, whole.count == 1 || whole.first != UInt8(ascii: "0") else { return false }
    rest = rest.dropFirst(whole.count)
    if rest.first == UInt8(ascii: ".") {
      let fraction = rest.dropFirst().prefix(while: isDigit)
      guard !fraction.isEmpty else { return false }
      rest = rest.dropFirst(1 + fraction.count)
    }
    return rest.isEmpty || isExponent(rest)
  }

  private func isExponent(_ part: ArraySlice<UInt8>) -> Bool {
    guard part.first == UInt8(ascii: "e") || part.first == UInt8(ascii: "E") else { return false }
    var digits = part.dropFirst()
    if digits.first == UInt8(ascii: "-") || digits.first == UInt8(ascii: "+") {
      digits = digits.dropFirst()
    }
    return !digits.isEmpty && digits.allSatisfy(isDigit)
  }

  /// Whether it would not be the same number when it is written again.
  var losesDigits: Bool {
    if bytes.allSatisfy({ isDigit($0) || $0 == UInt8(ascii: "-") }) {
      return text == "-0" || (bytes.count > 18 && Int64(text) == nil && UInt64(text) == nil)
    }
    guard let value = Double(text), value.isFinite else { return true }
    return Decimal(of: "\(value)") != Decimal(of: text)
  }

  /// A number by its digits, without the zeros at either end: `1.50e3` is 15, of which the point
  /// stands four places to the right of where the digits begin.
  private struct Decimal: Equatable {
    private var digits: [UInt8] = []
    private var isNegative = false
    private var point = 0

    init(of text: String) {
      let parts = text.utf8.split(maxSplits: 1) { $0 | 0x20 == UInt8(ascii: "e") }
      let mantissa = parts.first ?? text.utf8[...]
      isNegative = mantissa.first == UInt8(ascii: "-")
      let whole = mantissa.drop { $0 == UInt8(ascii: "-") }.prefix(while: isDigit)
      digits = mantissa.filter(isDigit)
      let leading = digits.prefix { $0 == UInt8(ascii: "0") }.count
      digits.removeFirst(leading)
      while digits.last == UInt8(ascii: "0") { digits.removeLast() }
      // An exponent that no `Int32` holds has made the number endless, or zero.
      let exponent = parts.count > 1 ? Int32(String(parts[1]) ?? "") ?? .max : 0
      point = digits.isEmpty ? 0 : Int(exponent) + whole.count - leading
    }
  }
}
