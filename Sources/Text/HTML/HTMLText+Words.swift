extension HTMLText {
  /// A text, its blanks and line ends as loose as in HTML.
  mutating func write(_ content: String) {
    if preformattedDepth > 0 { return writeLines(content) }
    if content.first?.isWhitespace == true { needsSpace = true }
    for word in content.split(whereSeparator: \.isWhitespace) {
      writeWord(String(word))
      needsSpace = true
    }
    if content.last?.isWhitespace == false { needsSpace = false }
  }

  /// What stands for a picture, or on a button.
  mutating func writeBracketed(_ content: String?) {
    if let content, !content.isEmpty { write("[\(content)]") }
  }

  /// As it is, after what is owed before it.
  mutating func writeWord(_ word: String) {
    if pendingLineBreaks > 0 || text.isEmpty {
      if !text.isEmpty { text += String(repeating: "\n", count: pendingLineBreaks) }
      let depth = quoteDepth + (isInEarlierLetter ? 1 : 0)
      text += String(repeating: "> ", count: min(depth, Self.maxDepth))
    } else if needsSpace, text.last != " " {
      text += " "
    }
    (pendingLineBreaks, needsSpace) = (0, false)
    text += word
  }

  private mutating func writeLines(_ content: String) {
    for (number, line) in content.split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline
    ).enumerated() {
      if number > 0 { pendingLineBreaks = min(2, pendingLineBreaks + 1) }
      if !line.isEmpty { writeWord(String(line)) }
    }
  }

  /// What a field or a button of a form shows; nil where it shows no text.
  static func shownValue(of input: HTMLAttributes) -> String? {
    switch input["type"]?.lowercased() {
    case "hidden", "password", "checkbox", "radio", "file", "range", "color": nil
    case "image": input["alt"]
    default: input["value"]
    }
  }
}
