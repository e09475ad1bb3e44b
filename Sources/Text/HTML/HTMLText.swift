/// HTML as plain text that people can read: paragraphs, lists, quotations, and where links lead.
///
/// Nothing is fetched and nothing is run. The result is as untrusted as what it was made of.
package struct HTMLText {
  /// More than anybody reads, in bytes.
  package static let maxBytes = 1 << 20
  /// Of a page, with the pictures that may stand in it; what goes beyond is not looked at.
  static let maxPageBytes = 1 << 24

  /// Deeper lists are not indented more, and deeper quotations not marked more often.
  static let maxDepth = 8

  var text = ""
  /// Line ends that are owed before the next word, and whether a blank is.
  var pendingLineBreaks = 0
  var needsSpace = false
  var quoteDepth = 0
  /// Whether an earlier letter has begun, which goes on to the end.
  private(set) var isInEarlierLetter = false
  var preformattedDepth = 0
  var link: (address: String, start: String.Index)?
  private var lists: [HTMLListMarkers] = []
  private var templates: HTMLTemplates

  private init(_ templates: HTMLTemplates) { self.templates = templates }

  /// The text of a page, or as much of it as is wanted, in bytes and to the end of a token; lines
  /// end with a line feed.
  package static func plainText(from html: String, maxBytes limit: Int = maxBytes) -> String {
    let tokens = HTMLTokenizer(Array(html.withWindows1252Signs.utf8.prefix(maxPageBytes)))
    var reader = HTMLText(HTMLTemplates())
    reader.read(tokens, limit)
    if let unended = reader.templates.unended {
      reader = HTMLText(HTMLTemplates(unended: unended))
      reader.read(tokens, limit)
    }
    return reader.text
  }

  private mutating func read(_ tokens: HTMLTokenizer, _ limit: Int) {
    for token in tokens {
      consume(token)
      if text.utf8.count > limit { break }
    }
    endLink()
  }

  private mutating func consume(_ token: HTMLTokenizer.Token) {
    switch token {
    case .open("template", _): if templates.open() { writeRemark(unended: "<template>") }
    case .close("template"): templates.close()
    case _ where templates.isInside: break
    case .unended(let markup): writeRemark(unended: markup)
    case .text(let content): write(content)
    case .open(let name, let attributes): openElement(name, attributes)
    case .close(let name): closeElement(name)
    }
  }

  private mutating func openElement(_ name: String, _ attributes: HTMLAttributes) {
    switch HTMLLayout.of(name) {
    case .paragraph: endBlock(lines: lists.isEmpty ? 2 : 1)
    case .line: endBlock(lines: 1)
    case .word: needsSpace = true
    case .inline: break
    }
    if !isInEarlierLetter, attributes.beginsEarlierLetter { beginEarlierLetter() }
    switch name {
    case "br": pendingLineBreaks = min(2, pendingLineBreaks + 1)
    case "hr": write("———")
    case "li": writeMark(attributes)
    case "td", "th": separateCell()
    case "ul", "menu", "dir": lists.append(.bullets)
    case "ol": lists.append(HTMLListMarkers(orderedBy: attributes))
    case "blockquote": quoteDepth += 1
    case "pre", "listing", "xmp", "plaintext", "textarea": preformattedDepth += 1
    case "img": writeBracketed(attributes["alt"])
    case "input": writeBracketed(HTMLText.shownValue(of: attributes))
    case "a": beginLink(attributes["href"])
    default: break
    }
  }

  /// Where nothing stands above it, it is what the letter has to say.
  private mutating func beginEarlierLetter() {
    guard !text.isEmpty else { return }
    endBlock(lines: 2)
    isInEarlierLetter = true
  }

  private mutating func closeElement(_ name: String) {
    switch HTMLLayout.of(name) {
    case .paragraph: endBlock(lines: lists.count > 1 ? 1 : 2)
    case .line: endBlock(lines: 1)
    case .word: needsSpace = true
    case .inline: break
    }
    switch name {
    case "ul", "ol", "menu", "dir": if !lists.isEmpty { lists.removeLast() }
    case "blockquote": quoteDepth = max(0, quoteDepth - 1)
    case "pre", "listing", "xmp", "textarea": preformattedDepth = max(0, preformattedDepth - 1)
    case "a": endLink()
    default: break
    }
  }

  /// What should not be seen is not to be told from what should.
  private mutating func writeRemark(unended markup: String) {
    endBlock(lines: 1)
    write("[“\(markup)” has no end: all that follows is shown]")
    endBlock(lines: 1)
  }

  private mutating func endBlock(lines: Int) { pendingLineBreaks = max(pendingLineBreaks, lines) }

  private mutating func writeMark(_ item: HTMLAttributes) {
    guard let last = lists.indices.last else { return write("• ") }
    let indent = String(repeating: "  ", count: min(last, Self.maxDepth - 1))
    writeWord(indent + lists[last].mark(for: item))
    needsSpace = true
  }

  /// Cells of a row stand side by side.
  private mutating func separateCell() {
    guard pendingLineBreaks == 0, !text.isEmpty else { return }
    text += "  "
    needsSpace = false
  }
}
