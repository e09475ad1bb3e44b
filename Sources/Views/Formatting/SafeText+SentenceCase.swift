import Text

extension SafeText {
  /// As a sentence begins.
  var sentenceCased: SafeText {
    guard let first = string.first, first.isASCII else { return self }
    return SafeText(first.uppercased() + string.dropFirst())
  }
}
