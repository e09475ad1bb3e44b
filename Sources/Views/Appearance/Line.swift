import Text

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
