import CSimdJSON

/// A text that is looked for in values, whatever the case of its letters.
package struct SearchTerm: Sendable, Hashable {
  /// In small letters.
  package let text: String
  private let bytes: [UInt8]
  private let isASCII: Bool

  package init(_ text: String) {
    self.text = text.lowercased()
    bytes = Array(self.text.utf8)
    isASCII = bytes.allSatisfy { $0 < 0x80 }
  }

  /// Whether a text holds it.
  package func matches(_ other: String) -> Bool {
    Self.contains(Array(other.lowercased().utf8), bytes)
  }

  /// Whether a text begins with it.
  package func matchesStart(_ other: String) -> Bool { other.lowercased().hasPrefix(text) }

  private static func contains(_ text: [UInt8], _ term: [UInt8]) -> Bool {
    guard let first = term.first else { return true }
    guard text.count >= term.count else { return false }
    return (0...(text.count - term.count)).contains { start in
      text[start] == first && text[start..<(start + term.count)].elementsEqual(term)
    }
  }

  fileprivate func withCString(_ body: (UnsafePointer<CChar>?, Int) -> Bool) -> Bool {
    bytes.withUnsafeBytes { body($0.baseAddress?.assumingMemoryBound(to: CChar.self), $0.count) }
  }

  fileprivate var hasNonASCII: Bool { !isASCII }

  fileprivate func matches(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard bytes.contains(where: { $0 >= 0x80 }) else { return false }
    return matches(String(decoding: bytes, as: UTF8.self))
  }
}

extension JSONView {
  /// Whether its text, or a text or number anywhere inside it, holds this one. Names of members
  /// don't count. Of letters that are not ASCII a text without any is not even decoded.
  package func contains(_ term: SearchTerm) -> Bool {
    if term.hasNonASCII { return containsNonASCII(term) }
    return term.withCString { text, count in
      document.withParsedDocument { json_contains($0, tapeIndex, text, count) != 0 }
    }
  }

  /// The same for the members of an object whose names begin so.
  package func contains(_ term: SearchTerm, underKeys beginning: SearchTerm) -> Bool {
    guard tag == .object else { return false }
    if term.hasNonASCII || beginning.hasNonASCII {
      return members.contains { beginning.matchesStart($0.key) && $0.value.contains(term) }
    }
    return beginning.withCString { name, nameCount in
      term.withCString { text, count in
        document.withParsedDocument {
          json_member_contains($0, tapeIndex, name, nameCount, text, count) != 0
        }
      }
    }
  }

  private func containsNonASCII(_ term: SearchTerm) -> Bool {
    switch tag {
    case .string: withStringBytes(term.matches)
    case .array: elements.contains { $0.containsNonASCII(term) }
    case .object: members.contains { $0.value.containsNonASCII(term) }
    default: false
    }
  }
}
