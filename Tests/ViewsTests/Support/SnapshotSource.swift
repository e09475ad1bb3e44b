/// The text of a source file in which screens are drawn, as multi-line string literals.
struct SnapshotSource {
  private var lines: [String]

  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  var text: String { lines.joined(separator: "\n") }

  /// The number of the line, from 1, in which a snapshot is declared.
  func declaration(of name: String) -> Int? {
    lines.firstIndex { $0.contains("static let \(name): ") }.map { $0 + 1 }
  }

  /// The name of the snapshot that a call in that line and the next two speaks of.
  func snapshotName(from line: Int) -> String? {
    lines.dropFirst(line - 1).prefix(3).lazy
      .compactMap { $0.firstMatch(of: #/ScreenSnapshot\.(\w+)/#).map { String($0.output.1) } }
      .first
  }

  /// Draws another screen in the first literal from that line on before which nothing stands in its
  /// line but `opening`. Its indentation and its delimiters stay.
  ///
  /// Returns whether one of both was drawn there; where another was, nothing is changed.
  mutating func replace(
    _ old: String, with new: String, from line: Int, after opening: String = ""
  ) -> Bool {
    guard let literal = literal(from: line, after: opening),
      [old, new].map(literal.lines).contains(Array(lines[literal.range]))
    else { return false }
    lines.replaceSubrange(literal.range, with: literal.lines(of: new))
    return true
  }

  private func literal(from line: Int, after opening: String) -> Literal? {
    let starts = ["", "#", "##"].map { (text: opening + $0 + "\"\"\"", hashes: $0) }
    for index in lines.indices.dropFirst(line - 1) {
      guard let start = starts.first(where: { $0.text == lines[index].trimmedStart }),
        let end = lines[(index + 1)...].firstIndex(where: {
          $0.trimmedStart.hasPrefix("\"\"\"" + start.hashes)
        })
      else { continue }
      let indentation = String(lines[end].prefix { $0 == " " })
      return Literal(range: index + 1..<end, indentation: indentation, hashes: start.hashes)
    }
    return nil
  }

  /// Where the lines between the delimiters stand, and how they are written.
  private struct Literal {
    let range: Range<Int>
    let indentation: String
    let hashes: String

    func lines(of screen: String) -> [String] {
      let (escape, quotes) = ("\\" + hashes, "\"\"\"" + hashes)
      let escaped = screen.replacing(escape, with: escape + escape)
        .replacing(quotes, with: escape + quotes)
      return escaped.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.isEmpty ? "" : indentation + $0 }
    }
  }
}

extension String {
  fileprivate var trimmedStart: Substring { drop { $0 == " " } }
}
