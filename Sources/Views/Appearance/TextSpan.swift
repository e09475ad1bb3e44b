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

/// What stands in one row, from left to right.
typealias Line = [TextSpan]

extension Line {
  var columns: Int { reduce(0) { $0 + $1.columns } }

  /// The fields in exactly so many columns.
  func fitted(to columns: Int) -> Line {
    var line: Line = []
    var left = columns
    for (index, span) in enumerated() where left > 0 {
      var span = span
      if span.columns >= left {
        // A text may go on in the next field: then its end here is no end.
        if span.width == nil, index + 1 < count { span.text += self[index + 1].text }
        if span.columns > left { span.width = left }
      }
      left -= span.columns
      line.append(span)
    }
    return left > 0 ? line + [.blank(left)] : line
  }
}

extension [Line] {
  /// Those that say something, in one line.
  func joined(by gap: SafeText) -> Line {
    Line(filter { !$0.isEmpty }.joined(separator: [TextSpan(gap)]))
  }
}
