import Text

/// Why a theme can't be used, as a sentence that names the theme and the place.
package struct ThemeError: Error, Hashable, Sendable {
  package let theme: SafeText
  package let problem: Problem

  /// What is wrong, with the words of the file in it.
  package enum Problem: Hashable, Sendable {
    case tooLong(limit: Int)
    case tooManyDots
    case notTOML(message: String, line: Int)
    case unknownKey(String)
    case notText(key: String)
    case unknownVariant(String)
    case unknownRole(table: String, role: String)
    case unknownColour(String, key: String)
    case unknownWord(String, key: String)
    case reservedName(String)
    case unknownParent(String)
    case inheritsLoop([String])
  }

  init(_ name: String, _ problem: Problem) {
    theme = SafeText(name).clipped(to: 40)
    self.problem = problem
  }

  /// What happened, to what, and what to try.
  package var message: SafeText {
    "Theme “\(theme)”: \(explanation)."
  }

  private var explanation: SafeText {
    switch problem {
    case .tooLong(let limit):
      "the file is longer than \(limit / 1024) KiB; a theme needs two or three"
    case .tooManyDots:
      "the file has more dots than any theme needs; is it a theme at all?"
    case .notTOML(let message, let line):
      "line \(line) is not TOML: \(quote(message))"
    case .unknownKey(let key):
      "it has no setting \(quote(key)); known are name, variant, inherits, [palette], [roles], "
        + "[ansi16] and [mono]"
    case .notText(let key):
      "\(quote(key)) must be a text in quotation marks"
    case .unknownVariant(let variant):
      "variant is \(quote(variant)), and must be “dark” or “light”"
    case .unknownRole(let table, let role):
      "there is no role \(quote(role)), which [\(table)] mentions"
    case .unknownColour(let word, let key):
      "\(quote(key)) has the colour \(quote(word)); a colour is #rrggbb, 0 to 255, the name of "
        + "a terminal colour as “bright-red”, “default”, or a name from [palette]"
    case .unknownWord(let word, let key):
      "\(quote(key)) has the word \(quote(word)), which is neither a colour nor bold, dim, "
        + "italic, underline or reverse"
    case .reservedName(let name):
      "the palette can't have a colour named \(quote(name)), because the word has a meaning"
    case .unknownParent(let parent):
      "it inherits from \(quote(parent)), and there is no such theme"
    case .inheritsLoop(let names):
      "it inherits from itself: "
        + names.prefix(9).map { SafeText($0).clipped(to: 40) }.joined(separator: " → ")
    }
  }

  private func quote(_ text: String) -> SafeText {
    "“\(SafeText(text).clipped(to: 60))”"
  }
}
