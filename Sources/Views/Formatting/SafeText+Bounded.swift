import Text

extension SafeText {
  /// More than the widest screen can show of a field.
  private static let maxFieldLength = 2_000

  /// A field of a row, from outside. What no screen could show is not even looked at, so that a
  /// field of any length costs no more than a long one.
  static func bounded(_ untrusted: String?) -> SafeText {
    guard let untrusted else { return .empty }
    if untrusted.utf8.count <= maxFieldLength { return SafeText(untrusted) }
    return SafeText(String(untrusted.unicodeScalars.prefix(maxFieldLength)))
  }
}
