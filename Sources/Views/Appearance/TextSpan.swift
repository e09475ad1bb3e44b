import Text
import Themes

/// A field of a row: a text in the style of one role.
struct TextSpan {
  var text: SafeText
  var role: Role
  /// Columns of the field; nil: as many as the text needs.
  var width: Int?
  var alignment = SafeText.Alignment.left

  init(
    _ text: SafeText, _ role: Role = .text, width: Int? = nil,
    _ alignment: SafeText.Alignment = .left
  ) {
    (self.text, self.role, self.width, self.alignment) = (text, role, width, alignment)
  }

  static func blank(_ columns: Int) -> TextSpan { TextSpan(.empty, .text, width: columns) }

  /// The columns that it takes where there is room enough; one more for the sign that something
  /// was removed from it.
  var columns: Int { max(0, width ?? text.width + (text.wasAltered ? 1 : 0)) }
}
