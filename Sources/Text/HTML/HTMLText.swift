/// HTML as plain text that people can read: paragraphs, lists, quotations, and where links lead.
///
/// Nothing is fetched and nothing is run. The result is as untrusted as what it was made of.
package struct HTMLText {
  /// More than anybody reads; what goes beyond is not looked at. In bytes.
  package static let maxBytes = 1 << 20

  private static let paragraphElements: Set<String> = [
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "blockquote", "pre", "hr", "dl",
  ]
  private static let lineElements: Set<String> = [
    "div", "tr", "li", "section", "article", "header", "footer", "address", "dt", "dd", "caption",
  ]
  private static let maxDepth = 8

  private var text = ""
  /// Line ends that are owed before the next word, and whether a blank is.
  private var pendingLineBreaks = 0
  private var needsSpace = false
  private var quoteDepth = 0
  private var lists: [Int?] = []
  private var preformattedDepth = 0
  private var link: (address: String, start: String.Index)?

  private init() {}

  /// The text of a page, or as much of it as is wanted, in bytes and to the end of a token; lines
  /// end with a line feed.
  package static func plainText(from html: String, maxBytes limit: Int = maxBytes) -> String {
    var reader = HTMLText()
    for token in HTMLTokenizer(Array(html.utf8.prefix(maxBytes))) {
      switch token {
      case .text(let content): reader.write(HTMLEntities.decode(content))
      case .open(let name, let address, let altText):
        reader.openElement(name, address.map(HTMLEntities.decode), altText.map(HTMLEntities.decode))
      case .close(let name): reader.closeElement(name)
      }
      if reader.text.utf8.count > limit { break }
    }
    reader.endLink()
    return reader.text
  }

  private mutating func openElement(_ name: String, _ address: String?, _ altText: String?) {
    if Self.paragraphElements.contains(name) { endBlock(lines: lists.isEmpty ? 2 : 1) }
    if Self.lineElements.contains(name) { endBlock(lines: 1) }
    switch name {
    case "br": pendingLineBreaks = min(2, pendingLineBreaks + 1)
    case "hr": write("———")
    case "li": writeBullet()
    case "td", "th": separateCell()
    case "ul" where lists.count < Self.maxDepth: lists.append(nil)
    case "ol" where lists.count < Self.maxDepth: lists.append(0)
    case "blockquote": quoteDepth += 1
    case "pre": preformattedDepth += 1
    case "img": if let altText, !altText.isEmpty { write("[\(altText)]") }
    case "a": beginLink(address)
    default: break
    }
  }

  private mutating func closeElement(_ name: String) {
    if Self.paragraphElements.contains(name) { endBlock(lines: lists.count > 1 ? 1 : 2) }
    if Self.lineElements.contains(name) { endBlock(lines: 1) }
    switch name {
    case "ul", "ol": if !lists.isEmpty { lists.removeLast() }
    case "blockquote": quoteDepth = max(0, quoteDepth - 1)
    case "pre": preformattedDepth = max(0, preformattedDepth - 1)
    case "a": endLink()
    default: break
    }
  }

  private mutating func endBlock(lines: Int) { pendingLineBreaks = max(pendingLineBreaks, lines) }

  private mutating func writeBullet() {
    guard let last = lists.indices.last else { return write("• ") }
    lists[last] = lists[last].map { $0 + 1 }
    let indent = String(repeating: "  ", count: last)
    writeWord(indent + (lists[last].map { "\($0)." } ?? "•"))
    needsSpace = true
  }

  /// Cells of a row stand side by side.
  private mutating func separateCell() {
    guard pendingLineBreaks == 0, !text.isEmpty else { return }
    text += "  "
    needsSpace = false
  }
}

/// Writing words.
extension HTMLText {
  private mutating func write(_ content: String) {
    if preformattedDepth > 0 { return writeLines(content) }
    if content.first?.isWhitespace == true { needsSpace = true }
    for word in content.split(whereSeparator: \.isWhitespace) {
      writeWord(String(word))
      needsSpace = true
    }
    if content.last?.isWhitespace == false { needsSpace = false }
  }

  private mutating func writeLines(_ content: String) {
    for (number, line) in content.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      if number > 0 { pendingLineBreaks = min(2, pendingLineBreaks + 1) }
      if !line.isEmpty { writeWord(String(line)) }
    }
  }

  private mutating func writeWord(_ word: String) {
    if pendingLineBreaks > 0 || text.isEmpty {
      if !text.isEmpty { text += String(repeating: "\n", count: pendingLineBreaks) }
      text += String(repeating: "> ", count: min(quoteDepth, Self.maxDepth))
    } else if needsSpace, text.last != " " {
      text += " "
    }
    (pendingLineBreaks, needsSpace) = (0, false)
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
    let content = text[start...].filter { !$0.isWhitespace && $0 != ">" }
    let plain = address.hasPrefix("mailto:") ? String(address.dropFirst(7)) : address
    guard content.lowercased() != plain.lowercased() else { return }
    let isDisguised = Self.host(content).map { $0 != Self.host(plain) } ?? false
    writeWord(isDisguised ? " ⟨in truth \(plain)⟩" : content.isEmpty ? "⟨\(plain)⟩" : " ⟨\(plain)⟩")
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
