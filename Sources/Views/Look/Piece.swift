import Text
import Themes

/// A field of a row: a text in the style of one role.
struct Piece {
  var text: SafeText
  var role: Role
  /// Columns of the field; nil: as many as the text needs.
  var width: Int?
  var side = SafeText.Side.left

  init(
    _ text: SafeText, _ role: Role = .text, width: Int? = nil, _ side: SafeText.Side = .left
  ) {
    (self.text, self.role, self.width, self.side) = (text, role, width, side)
  }

  static func blank(_ columns: Int) -> Piece { Piece(.empty, .text, width: columns) }

  /// The columns that it takes where there is room enough; one more for the sign that something
  /// was removed from it.
  var columns: Int { max(0, width ?? text.width + (text.wasAltered ? 1 : 0)) }
}

/// What stands in one row, from left to right.
typealias Line = [Piece]

extension Line {
  var columns: Int { reduce(0) { $0 + $1.columns } }

  /// The fields in exactly so many columns.
  func cut(to columns: Int) -> Line {
    var line: Line = []
    var left = columns
    for (index, piece) in enumerated() where left > 0 {
      var piece = piece
      if piece.columns >= left {
        // A text may go on in the next field: then its end here is no end.
        if piece.width == nil, index + 1 < count { piece.text += self[index + 1].text }
        if piece.columns > left { piece.width = left }
      }
      left -= piece.columns
      line.append(piece)
    }
    return left > 0 ? line + [.blank(left)] : line
  }
}

extension [Line] {
  /// Those that say something, in one line.
  func joined(by gap: SafeText) -> Line {
    Line(filter { !$0.isEmpty }.joined(separator: [Piece(gap)]))
  }
}
