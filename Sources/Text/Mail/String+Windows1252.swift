extension String {
  /// The text with the signs of windows-1252 (’ … €) in place of the control characters U+0080 to
  /// U+009F, which no letter holds: they are what is left of those signs where a program on the way
  /// took them for ISO 8859-1. Browsers read so, too.
  package var withWindows1252Signs: String {
    guard utf8.contains(0xC2), unicodeScalars.contains(where: \.isC1Control) else { return self }
    var text = UnicodeScalarView()
    for scalar in unicodeScalars { text.append(scalar.isC1Control ? scalar.windows1252 : scalar) }
    return String(text)
  }
}

extension Unicode.Scalar {
  fileprivate var isC1Control: Bool { (0x80...0x9F).contains(value) }

  /// What windows-1252 has under that number; the scalar itself, where it has nothing there.
  fileprivate var windows1252: Unicode.Scalar {
    Unicode.Scalar(HTMLEntities.windows1252[Int(value) - 0x80]) ?? self
  }
}
