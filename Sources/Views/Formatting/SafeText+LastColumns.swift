import Text

extension SafeText {
  /// As many columns of its end.
  func lastColumns(_ columns: Int) -> SafeText {
    guard width > columns else { return self }
    var (kept, used): ([String], Int) = ([], 0)
    for character in cellCharacters.reversed() {
      guard used + character.width <= columns else { break }
      kept.append(character.text)
      used += character.width
    }
    return SafeText(kept.reversed().joined())
  }
}
