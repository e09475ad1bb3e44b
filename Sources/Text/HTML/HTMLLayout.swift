/// How an element stands to the text around it.
enum HTMLLayout {
  /// Between empty lines.
  case paragraph
  /// On lines of its own.
  case line
  /// In the line, between blanks.
  case word
  /// In the line, as if it were not there.
  case inline

  static func of(_ element: String) -> HTMLLayout { elements[element] ?? .inline }

  private static let elements: [String: HTMLLayout] = {
    let paragraphs = [
      "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "blockquote", "pre", "hr", "dl",
      "dir", "menu", "figure", "fieldset", "listing", "xmp", "plaintext",
    ]
    let lines = [
      "div", "tr", "li", "section", "article", "header", "footer", "address", "dt", "dd", "caption",
      "aside", "body", "center", "details", "dialog", "figcaption", "form", "hgroup", "legend",
      "main",
      "nav", "optgroup", "option", "search", "summary",
    ]
    let words = ["button", "input", "select", "textarea"]
    var elements: [String: HTMLLayout] = [:]
    for name in paragraphs { elements[name] = .paragraph }
    for name in lines { elements[name] = .line }
    for name in words { elements[name] = .word }
    return elements
  }()
}
