/// The head of an earlier letter that stands below an answer, without a mark on each of its lines, as
/// Outlook and others quote: all that follows is that letter. What such programs write is seen in
/// letters, nothing specifies it. [INF]
package enum EarlierLetter {
  /// So many lines, blank ones left out, are enough to tell.
  package static let lookahead = 10
  /// No line of a head is longer, in bytes.
  private static let maxLineBytes = 400

  /// Whether the line may be the first of a head, which is soon told.
  package static func mayBegin(with line: Substring) -> Bool {
    guard line.utf8.count <= maxLineBytes else { return false }
    let line = plain(line)
    return isRule(line) || isSeparator(line) || HeadField(of: line) == .from
      || Attribution.mayBegin(with: line)
  }

  /// Whether a head begins with the first of the lines, which are not blank. Where marked lines follow,
  /// they tell themselves what is quoted, and where that ends.
  package static func begins(with lines: [Substring]) -> Bool {
    let lines = lines.prefix(lookahead).prefix { $0.utf8.count <= maxLineBytes }.map(plain)
    guard let first = lines.first, !lines.contains(where: { $0.hasPrefix(">") }) else {
      return false
    }
    if isSeparator(first) { return true }
    if isRule(first) { return fields(lines.dropFirst()).isSuperset(of: [.from, .date]) }
    if HeadField(of: first) == .from { return fields(lines[...]) == Set(HeadField.allCases) }
    return Attribution.begins(with: lines)
  }

  /// The fields at the beginning, whose contents may go on in further lines.
  private static func fields(_ lines: ArraySlice<String>) -> Set<HeadField> {
    guard lines.first.map(HeadField.init(of:)) == .from else { return [] }
    return Set(lines.compactMap(HeadField.init(of:)))
  }

  /// `________________________________`
  private static func isRule(_ line: String) -> Bool {
    line.utf8.count >= 20 && line.utf8.allSatisfy { $0 == UInt8(ascii: "_") }
  }

  /// `-----Original Message-----`
  private static func isSeparator(_ line: String) -> Bool {
    guard line.hasPrefix("--") else { return false }
    return separators.contains(line.filter { $0 != "-" }.trimmingBlanks)
  }

  /// In small letters, without what makes them bold, and with one kind of blank.
  private static func plain(_ line: Substring) -> String {
    let plain = line.lowercased().unicodeScalars.compactMap { scalar -> Unicode.Scalar? in
      switch scalar {
      case "*", "\u{FEFF}", "\u{200E}", "\u{200F}": nil
      case "\u{00A0}", "\u{202F}", "\t", "\r": " "
      case "’": "'"
      case "：": ":"
      default: scalar
      }
    }
    return String(String.UnicodeScalarView(plain)).trimmingBlanks
  }

  /// Without hyphens, which may stand in them as well.
  private static let separators: Set<String> = [
    "original message", "original appointment", "ursprüngliche nachricht", "originalnachricht",
    "ursprünglicher termin", "message d'origine", "message original", "rendezvous d'origine",
    "mensaje original", "messaggio originale", "mensagem original", "oorspronkelijk bericht",
    "ursprungligt meddelande", "opprinnelig melding", "oprindelig meddelelse",
    "alkuperäinen viesti", "wiadomość oryginalna", "původní zpráva", "eredeti üzenet",
    "исходное сообщение", "原始邮件", "邮件原件", "原始郵件", "元のメッセージ", "원본 메시지",
  ]
}

extension String {
  fileprivate var trimmingBlanks: String {
    let start = drop { $0 == " " }
    return String(start.prefix(start.count - start.reversed().prefix { $0 == " " }.count))
  }
}
