/// Text on its way from the clipboard; it may come in several pieces.
struct PasteBuffer {
  /// The longest text that is kept, in Unicode scalars.
  private static let maxLength = 65_536

  private var scalars = String.UnicodeScalarView()
  private var count = 0

  var text: String { String(scalars) }

  mutating func append(_ scalar: Unicode.Scalar) {
    count += 1
    if count <= PasteBuffer.maxLength { scalars.append(scalar) }
  }
}
