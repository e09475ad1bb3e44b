extension SafeText {
  /// The characters of the text in order, each with its width; a kept line break is a blank.
  package var cellCharacters: CellCharacters { CellCharacters(scalars: string.unicodeScalars) }

  /// The characters of a safe text, cut where a terminal puts them into cells.
  package struct CellCharacters: Sequence, IteratorProtocol, Sendable {
    private var iterator: String.UnicodeScalarView.Iterator
    private var upcoming: Unicode.Scalar?

    init(scalars: String.UnicodeScalarView) {
      iterator = scalars.makeIterator()
      upcoming = iterator.next()
    }

    package mutating func next() -> CellCharacter? {
      guard let base = upcoming else { return nil }
      var character = base == "\n" ? .blank : CellCharacter(base)
      upcoming = iterator.next()
      while let mark = upcoming, mark.value >= 0x0300, ColumnWidth.of(mark) == 0 {
        character.combine(mark)
        upcoming = iterator.next()
      }
      return character
    }
  }
}
