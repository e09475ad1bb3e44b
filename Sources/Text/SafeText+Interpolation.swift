extension SafeText: ExpressibleByStringInterpolation {
  /// Our own words.
  package init(stringLiteral value: String) {
    self.init(value)
  }

  /// Our own words with values in them; a `String` in it is sanitised like any other.
  package init(stringInterpolation: Interpolation) {
    self = stringInterpolation.text
  }

  /// Collects the pieces of an interpolated safe text.
  package struct Interpolation: StringInterpolationProtocol {
    var text: SafeText = .empty

    package init(literalCapacity: Int, interpolationCount: Int) {}

    package mutating func appendLiteral(_ literal: String) {
      text += SafeText(literal)
    }

    package mutating func appendInterpolation(_ value: SafeText) {
      text += value
    }

    package mutating func appendInterpolation(_ hostile: String) {
      text += SafeText(hostile)
    }

    package mutating func appendInterpolation(_ hostile: Character) {
      text += SafeText(String(hostile))
    }

    package mutating func appendInterpolation(_ number: some BinaryInteger) {
      text += SafeText(String(number))
    }
  }

  /// No text.
  package static let empty = SafeText(
    string: "", wasAltered: false, width: 0, isPlainASCII: true)

  /// Nothing, but marked as altered: what is left of a text of which all was removed.
  package static let removed = SafeText(
    string: "", wasAltered: true, width: 0, isPlainASCII: true)

  package static func + (left: SafeText, right: SafeText) -> SafeText {
    if left.isEmpty && !left.wasAltered { return right }
    if right.isEmpty && !right.wasAltered { return left }
    return SafeText(
      string: left.string + right.string, wasAltered: left.wasAltered || right.wasAltered,
      width: left.width + right.width, isPlainASCII: left.isPlainASCII && right.isPlainASCII)
  }

  package static func += (left: inout SafeText, right: SafeText) {
    left = left + right
  }
}

extension Sequence where Element == SafeText {
  /// One text of all, with a separator between them.
  package func joined(separator: SafeText = .empty) -> SafeText {
    var text = SafeText.empty
    for (index, piece) in enumerated() {
      if index > 0 { text += separator }
      text += piece
    }
    return text
  }
}
