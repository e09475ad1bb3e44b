import HTTP

/// The header that the server wants with every POST, where it wants one. [D:CSRFProtection]
///
/// It belongs to the HTTP session and may change with any answer, so it is read from each. [C:ios]
struct CSRFToken {
  private var name = ""
  private var value = ""

  mutating func renew(from headers: Headers) {
    guard let name = headers["X-CSRF-HEADER"], let value = headers["X-CSRF-TOKEN"],
      Self.isToken(name), value.utf8.allSatisfy({ (0x20..<0x7F).contains($0) })
    else { return }
    (self.name, self.value) = (name, value)
  }

  var headers: [(name: String, value: String)] {
    name.isEmpty ? [] : [(name, value)]
  }

  /// A server must not make us send whatever it likes: a header's name is letters, digits, hyphens.
  private static func isToken(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count <= 64
      && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
  }
}
