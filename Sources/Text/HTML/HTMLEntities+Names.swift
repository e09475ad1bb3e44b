extension HTMLEntities.Reference {
  /// `amp;`, and `amp` for the names that are older than the semicolon: of several that fit, the
  /// longest.
  init?(name text: ArraySlice<UInt8>, inAttribute: Bool) {
    let word = text.prefix(HTMLEntities.maxNameLength + 1).prefix(while: HTMLEntities.isWordByte)
    if text.dropFirst(word.count).first == UInt8(ascii: ";"),
      let entry = HTMLEntities.Entry(named: word)
    {
      self.init(entry.scalars, length: word.count + 1)
      return
    }
    guard let (entry, length) = Self.unterminated(word) else { return nil }
    if inAttribute, let next = text.dropFirst(length).first,
      next == UInt8(ascii: "=") || HTMLEntities.isWordByte(next)
    {
      return nil
    }
    self.init(entry.scalars, length: length)
  }

  private static func unterminated(
    _ word: ArraySlice<UInt8>
  ) -> (entry: HTMLEntities.Entry, length: Int)? {
    var prefix = word.prefix(HTMLEntities.maxUnterminatedLength)
    while !prefix.isEmpty {
      if let entry = HTMLEntities.Entry(named: prefix), entry.isOptionallyTerminated {
        return (entry, prefix.count)
      }
      prefix.removeLast()
    }
    return nil
  }
}

extension HTMLEntities {
  /// The longest name, and the longest of those that need no semicolon.
  fileprivate static let (maxNameLength, maxUnterminatedLength) = (31, 6)

  fileprivate static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }

  /// One name of the table.
  fileprivate struct Entry {
    let scalars: [Unicode.Scalar]
    let isOptionallyTerminated: Bool

    /// Found by halves; nil for a name that the table doesn't have.
    init?(named name: ArraySlice<UInt8>) {
      let found = HTMLEntities.namedReferences.withUTF8Buffer { table -> Entry? in
        var (low, high) = (0, table.count)
        while low < high {
          var start = (low + high) / 2
          while start > low, !Self.isSeparator(table[start - 1]) { start -= 1 }
          let entry = table[start..<high].prefix { !Self.isSeparator($0) }
          let entryName = entry.prefix(while: HTMLEntities.isWordByte)
          if entryName.elementsEqual(name) { return Entry(entry[entryName.endIndex...]) }
          if entryName.lexicographicallyPrecedes(name) {
            low = entry.endIndex + 1
          } else {
            high = start
          }
        }
        return nil
      }
      guard let found else { return nil }
      self = found
    }

    /// What stands behind the name: `;2242+338`.
    private init(_ value: Slice<UnsafeBufferPointer<UInt8>>) {
      isOptionallyTerminated = value.first == UInt8(ascii: ",")
      scalars = value.dropFirst().split(separator: UInt8(ascii: "+")).compactMap { digits in
        UInt32(String(decoding: digits, as: UTF8.self), radix: 16).flatMap(Unicode.Scalar.init)
      }
    }

    /// A blank or the end of a line.
    private static func isSeparator(_ byte: UInt8) -> Bool { byte <= 0x20 }
  }
}
