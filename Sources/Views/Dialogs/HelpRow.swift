import Core
import Text
import Themes

/// One command in the help: its keys, what it does, its word; and why it can't be done now, in the
/// place of what it does where there is no room for both.
struct HelpRow {
  let command: Command
  let disabledReason: String?
  /// The words that are searched for.
  let searchTerms: [String]

  init(_ command: Command, _ disabledReason: String?, _ query: String) {
    (self.command, self.disabledReason) = (command, disabledReason)
    searchTerms = query.lowercased().split(separator: " ").map(String.init)
  }

  func line(_ columns: Int, _ glyphs: GlyphSet) -> Line {
    let keys = columns < 60 ? 8 : columns < 100 ? 14 : 17
    let word = columns < 50 ? 0 : columns < 70 ? 15 : 20
    let shown = command.visibleKeys(keys - 1, glyphs)
    let usage = word < 20 ? command.commandLineName : command.usage
    return [TextSpan(shown, disabledReason == nil ? .key : .muted, width: keys)]
      + explanationLine(max(0, columns - keys - word), glyphs)
      + (word == 0
        ? [] : highlighted(":" + usage, disabledReason == nil ? .key : .muted).fitted(to: word))
  }

  /// What it does takes so many columns where what stands in its way has its own.
  private static let explanationWidth = 48

  private func explanationLine(_ columns: Int, _ glyphs: GlyphSet) -> Line {
    guard let disabledReason else {
      return padded(highlighted(command.explanation, .text), columns)
    }
    let hasBoth = columns >= 2 * Self.explanationWidth
    let room = hasBoth ? columns - Self.explanationWidth : columns
    let why = padded(
      [
        TextSpan(glyphs[.refused], .levelWarn), TextSpan(" "),
        TextSpan(SafeText(disabledReason), .muted),
      ], room)
    return hasBoth
      ? padded(highlighted(command.explanation, .muted), Self.explanationWidth) + why : why
  }

  /// In so many columns, the last of them blank.
  private func padded(_ line: Line, _ columns: Int) -> Line {
    line.fitted(to: max(0, columns - 1)) + [.blank(1)]
  }

  /// The text with what is searched for marked.
  private func highlighted(_ text: String, _ role: Role) -> Line {
    SafeText(text).highlightingFirst(of: searchTerms, role)
  }
}

extension Command {
  /// As many of its keys as fit.
  fileprivate func visibleKeys(_ columns: Int, _ glyphs: GlyphSet) -> SafeText {
    var shown = SafeText.empty
    for key in keys.map({ $0.name(glyphs) }) where shown.width + key.width + 1 <= columns {
      shown = shown.isEmpty ? key : shown + " " + key
    }
    return shown
  }
}
