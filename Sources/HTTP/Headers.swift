/// An answer's header fields in the order in which they came.
package struct Headers: Sendable, Sequence {
  private var fields: [(name: String, value: String)] = []

  package init() {}

  /// The first value of that name, whatever its case.
  package subscript(name: String) -> String? {
    fields.first { isSameName($0.name, name) }?.value
  }

  package mutating func append(_ name: String, _ value: String) {
    fields.append((name, value))
  }

  package func makeIterator() -> some IteratorProtocol<(name: String, value: String)> {
    fields.makeIterator()
  }
}

/// Field names are ASCII and know no case (RFC 9110, 5.1).
private func isSameName(_ left: String, _ right: String) -> Bool {
  left.utf8.count == right.utf8.count
    && zip(left.utf8, right.utf8).allSatisfy { lowercased($0) == lowercased($1) }
}

private func lowercased(_ byte: UInt8) -> UInt8 {
  (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
}
