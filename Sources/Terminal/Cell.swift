import Text

/// One column of one row.
package struct Cell: Hashable, Sendable {
  /// Its character; `.rightHalf` when the wide character to the left reaches into it.
  package var character: CellCharacter
  package var style: Style

  package init(_ character: CellCharacter = .blank, style: Style = .plain) {
    self.character = character
    self.style = style
  }
}
