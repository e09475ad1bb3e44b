import CSimdJSON

/// A text that is looked for in values, whatever the case of its letters.
package struct SoughtText: Sendable, Hashable {
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
  package func isIn(_ other: String) -> Bool { Self.holds(Array(other.lowercased().utf8), bytes) }

  /// Whether a text begins with it.
  package func begins(_ other: String) -> Bool { other.lowercased().hasPrefix(text) }

  private static func holds(_ text: [UInt8], _ sought: [UInt8]) -> Bool {
    guard let first = sought.first else { return true }
    guard text.count >= sought.count else { return false }
    return (0...(text.count - sought.count)).contains { start in
      text[start] == first && text[start..<(start + sought.count)].elementsEqual(sought)
    }
  }

  fileprivate func read(_ body: (UnsafePointer<CChar>?, Int) -> Bool) -> Bool {
    bytes.withUnsafeBytes { body($0.baseAddress?.assumingMemoryBound(to: CChar.self), $0.count) }
  }

  fileprivate var mayBeInNonASCIIOnly: Bool { !isASCII }

  fileprivate func isIn(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard bytes.contains(where: { $0 >= 0x80 }) else { return false }
    return isIn(String(decoding: bytes, as: UTF8.self))
  }
}

extension Value {
  /// Whether its text, or a text or number anywhere inside it, holds this one. Names of members
  /// don't count. Of letters that are not ASCII a text without any is not even decoded.
  package func holds(_ sought: SoughtText) -> Bool {
    if sought.mayBeInNonASCIIOnly { return holdsForeign(sought) }
    return sought.read { text, count in document.read { json_holds($0, place, text, count) != 0 } }
  }

  /// The same for the members of an object whose names begin so.
  package func holds(_ sought: SoughtText, underKeys beginning: SoughtText) -> Bool {
    guard tag == .object else { return false }
    if sought.mayBeInNonASCIIOnly || beginning.mayBeInNonASCIIOnly {
      return members.contains { beginning.begins($0.key) && $0.value.holds(sought) }
    }
    return beginning.read { name, nameCount in
      sought.read { text, count in
        document.read { json_member_holds($0, place, name, nameCount, text, count) != 0 }
      }
    }
  }

  private func holdsForeign(_ sought: SoughtText) -> Bool {
    switch tag {
    case .string: withStringBytes(sought.isIn)
    case .array: elements.contains { $0.holdsForeign(sought) }
    case .object: members.contains { $0.value.holdsForeign(sought) }
    default: false
    }
  }
}
