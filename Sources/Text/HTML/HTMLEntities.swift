/// The character references of HTML, `&amp;`, `&#8364;`, `&#x20AC;`, read by the rules of its
/// standard (WHATWG HTML, 13.2.5.72 "Character reference state" and those after it).
enum HTMLEntities {
  /// The text with its references read; what is none stays as it is. In an attribute, where
  /// addresses hold `&` and words without meaning one, a name that isn't ended by `;` must not end
  /// within a word.
  static func decode(_ text: String, inAttribute: Bool = false) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var decoded: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "&")) {
      decoded += rest[..<start]
      rest = rest[(start + 1)...]
      if let reference = Reference(at: rest, inAttribute: inAttribute) {
        for scalar in reference.scalars { decoded += String(scalar).utf8 }
        rest = rest.dropFirst(reference.length)
      } else {
        decoded.append(UInt8(ascii: "&"))
      }
    }
    return String(decoding: decoded + rest, as: UTF8.self)
  }

  /// What stands behind an `&`, and what it stands for.
  struct Reference {
    let scalars: [Unicode.Scalar]
    /// In bytes, with the semicolon if there is one.
    let length: Int

    init(_ scalars: [Unicode.Scalar], length: Int) {
      (self.scalars, self.length) = (scalars, length)
    }

    init?(at text: ArraySlice<UInt8>, inAttribute: Bool) {
      let isNumber = text.first == UInt8(ascii: "#")
      let found =
        isNumber ? Reference(number: text) : Reference(name: text, inAttribute: inAttribute)
      guard let found else { return nil }
      self = found
    }
  }
}
