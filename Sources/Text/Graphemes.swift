extension SafeText {
  /// The characters of the text in order, each with its width; a kept line break is a blank.
  package var graphemes: Graphemes { Graphemes(scalars: string.unicodeScalars) }

  /// The characters of a safe text, cut where a terminal puts them into cells.
  package struct Graphemes: Sequence, IteratorProtocol, Sendable {
    private var rest: String.UnicodeScalarView.Iterator
    private var upcoming: Unicode.Scalar?

    init(scalars: String.UnicodeScalarView) {
      rest = scalars.makeIterator()
      upcoming = rest.next()
    }

    package mutating func next() -> Grapheme? {
      guard let base = upcoming else { return nil }
      var grapheme = base == "\n" ? .blank : Grapheme(base)
      upcoming = rest.next()
      while let mark = upcoming, mark.value >= 0x0300, ColumnWidth.of(mark) == 0 {
        grapheme.combine(mark)
        upcoming = rest.next()
      }
      return grapheme
    }
  }
}
