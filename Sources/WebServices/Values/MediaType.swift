/// What kind of text a body is, as `text/plain; charset=utf-8` says.
struct MediaType: Equatable {
  /// `text/plain`: in small letters, without its parameters.
  let name: String

  /// Nil where nothing is said.
  init?(_ text: String?) {
    let named = (text ?? "").prefix { $0 != ";" && $0 != "," }
    name = named.filter { !$0.isWhitespace }.lowercased()
    if name.isEmpty { return nil }
  }

  /// Whether it says that a text is HTML, or that it is not; nil where it says neither.
  var isHTML: Bool? {
    switch name {
    case "text/html", "application/xhtml+xml", "html": true
    case _ where name.hasPrefix("text/") || name == "plain": false
    default: nil
    }
  }
}
