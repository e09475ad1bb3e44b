extension SafeText {
  /// The side that a padded text stands on; its blanks go to the other.
  package enum Alignment: Sendable { case left, right }

  /// The text in at most so many columns; `…` is its last one when it had to be cut.
  package func clipped(to columns: Int) -> SafeText {
    if width <= columns { return self }
    guard columns > 0 else {
      return SafeText(string: "", wasAltered: wasAltered, width: 0, isPlainASCII: true)
    }
    let cut = isPlainASCII ? String(string.utf8.prefix(columns - 1)) : prefix(of: columns - 1)
    return .trusted((cut ?? "") + "…", wasAltered: wasAltered)
  }

  /// The text with blanks up to so many columns; a longer one stays as it is.
  package func padded(to columns: Int, aligned alignment: Alignment = .left) -> SafeText {
    guard columns > width else { return self }
    let blanks = String(repeating: " ", count: min(columns, SafeText.maxLength) - width)
    return SafeText(
      string: alignment == .left ? string + blanks : blanks + string, wasAltered: wasAltered,
      width: width + blanks.utf8.count, isPlainASCII: isPlainASCII)
  }

  /// The text in exactly so many columns: clipped or padded.
  package func fitted(to columns: Int, aligned alignment: Alignment = .left) -> SafeText {
    clipped(to: columns).padded(to: columns, aligned: alignment)
  }

  private func prefix(of columns: Int) -> String? {
    var view = String.UnicodeScalarView()
    var used = 0
    for character in cellCharacters {
      used += character.width
      if used > columns { break }
      view.append(contentsOf: character.scalars)
    }
    return String(view)
  }
}
