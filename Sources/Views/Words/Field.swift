import Text

extension SafeText {
  /// More than the widest screen can show of a field.
  private static let longestField = 2_000

  /// A field of a row, from outside. What no screen could show is not even looked at, so that a
  /// field of any length costs no more than a long one.
  static func field(_ hostile: String?) -> SafeText {
    guard let hostile else { return .empty }
    if hostile.utf8.count <= longestField { return SafeText(hostile) }
    return SafeText(String(hostile.unicodeScalars.prefix(longestField)))
  }
}
