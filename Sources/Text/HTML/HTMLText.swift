/// HTML as plain text that people can read: paragraphs, lists, quotations, and where links lead.
///
/// Nothing is fetched and nothing is run. The result is as untrusted as what it was made of.
package struct HTMLText {
  /// More than anybody reads; what goes beyond is not looked at. In bytes.
  package static let longest = 1 << 20

  private static let paragraphs: Set<String> = [
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "blockquote", "pre", "hr", "dl",
  ]
  private static let rows: Set<String> = [
    "div", "tr", "li", "section", "article", "header", "footer", "address", "dt", "dd", "caption",
  ]
  private static let deepest = 8

  private var text = ""
  /// Line ends that are owed before the next word, and whether a blank is.
  private var breaks = 0
  private var owesBlank = false
  private var quotes = 0
  private var lists: [Int?] = []
  private var preformatted = 0
  private var link: (address: String, start: String.Index)?

  private init() {}

  /// The text of a page, or as much of it as is wanted, in bytes and to the end of a token; lines
  /// end with a line feed.
  package static func read(_ html: String, upTo most: Int = longest) -> String {
    var reader = HTMLText()
    for token in HTMLTokens(Array(html.utf8.prefix(longest))) {
      switch token {
      case .text(let words): reader.write(HTMLEntities.read(words))
      case .open(let name, let address, let words):
        reader.open(name, address.map(HTMLEntities.read), words.map(HTMLEntities.read))
      case .close(let name): reader.close(name)
      }
      if reader.text.utf8.count > most { break }
    }
    reader.endLink()
    return reader.text
  }

  private mutating func open(_ name: String, _ address: String?, _ words: String?) {
    if Self.paragraphs.contains(name) { end(lines: lists.isEmpty ? 2 : 1) }
    if Self.rows.contains(name) { end(lines: 1) }
    switch name {
    case "br": breaks = min(2, breaks + 1)
    case "hr": write("———")
    case "li": writeBullet()
    case "td", "th": separateCell()
    case "ul" where lists.count < Self.deepest: lists.append(nil)
    case "ol" where lists.count < Self.deepest: lists.append(0)
    case "blockquote": quotes += 1
    case "pre": preformatted += 1
    case "img": if let words, !words.isEmpty { write("[\(words)]") }
    case "a": beginLink(address)
    default: break
    }
  }

  private mutating func close(_ name: String) {
    if Self.paragraphs.contains(name) { end(lines: lists.count > 1 ? 1 : 2) }
    if Self.rows.contains(name) { end(lines: 1) }
    switch name {
    case "ul", "ol": if !lists.isEmpty { lists.removeLast() }
    case "blockquote": quotes = max(0, quotes - 1)
    case "pre": preformatted = max(0, preformatted - 1)
    case "a": endLink()
    default: break
    }
  }

  private mutating func end(lines: Int) { breaks = max(breaks, lines) }

  private mutating func writeBullet() {
    guard let last = lists.indices.last else { return write("• ") }
    lists[last] = lists[last].map { $0 + 1 }
    let indent = String(repeating: "  ", count: last)
    writeWord(indent + (lists[last].map { "\($0)." } ?? "•"))
    owesBlank = true
  }

  /// Cells of a row stand side by side.
  private mutating func separateCell() {
    guard breaks == 0, !text.isEmpty else { return }
    text += "  "
    owesBlank = false
  }
}

/// Writing words.
extension HTMLText {
  private mutating func write(_ words: String) {
    if preformatted > 0 { return writeLines(words) }
    if words.first?.isWhitespace == true { owesBlank = true }
    for word in words.split(whereSeparator: \.isWhitespace) {
      writeWord(String(word))
      owesBlank = true
    }
    if words.last?.isWhitespace == false { owesBlank = false }
  }

  private mutating func writeLines(_ words: String) {
    for (number, line) in words.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      if number > 0 { breaks = min(2, breaks + 1) }
      if !line.isEmpty { writeWord(String(line)) }
    }
  }

  private mutating func writeWord(_ word: String) {
    if breaks > 0 || text.isEmpty {
      if !text.isEmpty { text += String(repeating: "\n", count: breaks) }
      text += String(repeating: "> ", count: min(quotes, Self.deepest))
    } else if owesBlank, text.last != " " {
      text += " "
    }
    (breaks, owesBlank) = (0, false)
    text += word
  }
}

/// Links: the address is told, and told apart where the words name another.
extension HTMLText {
  private mutating func beginLink(_ address: String?) {
    endLink()
    guard let address, !address.isEmpty, !address.hasPrefix("#") else { return }
    link = (address, text.endIndex)
  }

  private mutating func endLink() {
    guard let (address, start) = link else { return }
    link = nil
    let words = text[start...].filter { !$0.isWhitespace && $0 != ">" }
    let plain = address.hasPrefix("mailto:") ? String(address.dropFirst(7)) : address
    guard words.lowercased() != plain.lowercased() else { return }
    let isDisguised = Self.host(words).map { $0 != Self.host(plain) } ?? false
    writeWord(isDisguised ? " ⟨in truth \(plain)⟩" : words.isEmpty ? "⟨\(plain)⟩" : " ⟨\(plain)⟩")
  }

  /// The host that a text names, if it looks like an address: `www.bank.test/login`.
  private static func host(_ text: some StringProtocol) -> String? {
    var rest = text.lowercased()[...]
    if let scheme = rest.firstRange(of: "://") { rest = rest[scheme.upperBound...] }
    let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    guard host.count > 3, host.dropFirst().dropLast().contains("."), host.last?.isLetter == true,
      host.allSatisfy({ $0.isLetter || $0.isNumber || ".-@:".contains($0) })
    else { return nil }
    return String(host.hasPrefix("www.") ? host.dropFirst(4) : host)
  }
}
