/// The first readable words of a response that is not what was expected.
struct Excerpt {
  /// At most this much of a body is looked at, and at most this much of it is quoted.
  private static let (maxSearchedBytes, maxQuotedCharacters) = (4096, 160)

  let isHTML: Bool
  let quote: String?

  init(_ body: [UInt8]) {
    let text = String(decoding: body.prefix(Self.maxSearchedBytes), as: UTF8.self)
    isHTML = text.drop(while: \.isWhitespace).first == "<"
    let plain = isHTML ? Self.title(of: text) ?? Self.withoutTags(text) : text
    let joined = plain.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    quote = joined.isEmpty ? nil : String(joined.prefix(Self.maxQuotedCharacters))
  }

  private static func title(of page: String) -> String? {
    let lowered = page.lowercased()
    // Lowercasing may change lengths, so the title is only searched for where it did not.
    guard lowered.utf8.count == page.utf8.count else { return nil }
    let (source, folded) = (Array(page.utf8), Array(lowered.utf8))
    guard let start = folded.firstIndex(of: "<title>"), let end = folded.firstIndex(of: "</title>"),
      start + 7 < end
    else { return nil }
    return String(decoding: source[(start + 7)..<end], as: UTF8.self)
  }

  private static func withoutTags(_ page: String) -> String {
    var (plain, depth) = ("", 0)
    for character in page {
      switch character {
      case "<": depth += 1
      case ">":
        depth = max(0, depth - 1)
        plain.append(" ")
      default: if depth == 0 { plain.append(character) }
      }
    }
    return plain
  }
}

extension [UInt8] {
  fileprivate func firstIndex(of text: StaticString) -> Int? {
    let needle = Array(text.description.utf8)
    guard count >= needle.count else { return nil }
    return (0...(count - needle.count)).first {
      self[$0..<($0 + needle.count)].elementsEqual(needle)
    }
  }
}
