/// The two forms of an email's text: as it reads, and as HTML.
enum Markup {
  /// Paragraphs and lines as a mail program would mark them up.
  static func html(of text: String) -> String {
    let paragraphs = text.split(separator: "\n\n").map { paragraph in
      "<p>" + escaped(paragraph).replacing("\n", with: "<br>") + "</p>"
    }
    return "<html><body>" + paragraphs.joined() + "</body></html>"
  }

  private static func escaped(_ text: Substring) -> String {
    String(text).replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(
      ">", with: "&gt;")
  }

  /// What remains without the marks; paragraphs and breaks become line ends.
  static func plain(of html: String) -> String {
    var text = ""
    var rest = html[...]
    while let start = rest.firstIndex(of: "<") {
      text += rest[..<start]
      let tag = rest[start...].prefix { $0 != ">" }
      if tag == "<br" || tag == "</p" { text += "\n" }
      rest = rest[tag.endIndex...].dropFirst()
    }
    text += rest
    while text.last == "\n" { text.removeLast() }
    return text.replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&amp;", with: "&")
  }
}
