import Text

/// One column of one row.
package struct Cell: Hashable, Sendable {
  /// Its character; `.rightHalf` when the wide character to the left reaches into it.
  package var grapheme: Grapheme
  package var style: Style

  package init(_ grapheme: Grapheme = .blank, style: Style = .plain) {
    self.grapheme = grapheme
    self.style = style
  }
}
