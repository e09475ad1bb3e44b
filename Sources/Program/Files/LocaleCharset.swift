import Glibc

/// The character set in which the agent's other programs read and write: that of the locale.
struct LocaleCharset {
  static let utf8 = LocaleCharset("UTF-8")

  /// As iconv calls it.
  let name: String

  init(_ name: String) { self.name = name }

  /// Of a locale by its name, such as `de_DE.ISO-8859-1`, installed here or not.
  init(ofLocale locale: String) {
    if let found = newlocale(1 << LC_CTYPE, locale, nil) {
      defer { freelocale(found) }
      self.init(nl_langinfo_l(nl_item(CODESET), found).map { String(cString: $0) } ?? "")
    } else {
      let name = locale.split(separator: ".").dropFirst().first ?? ""
      self.init(String(name.prefix { $0 != "@" && $0 != "/" }))
    }
  }

  static func fromEnvironment() -> LocaleCharset {
    let names: [String] = ["LC_ALL", "LC_CTYPE", "LANG"]
    let values = names.compactMap { name in getenv(name).map { String(cString: $0) } }
    return LocaleCharset(ofLocale: values.first { !$0.isEmpty } ?? "C")
  }

  var isUTF8: Bool { ["UTF-8", "UTF8"].contains(name.uppercased()) }

  /// What is said of bytes that mean nothing in it, nor in UTF-8.
  var refusal: String {
    isUTF8
      ? "not in UTF-8, the character set of your locale. Give it in that"
      : "neither in UTF-8 nor in the character set of your locale. Give it in one of these"
  }

  /// The text that the bytes mean; nil where they mean none.
  func text(of bytes: [UInt8]) -> String? {
    if isUTF8 { return String(validating: bytes, as: UTF8.self) }
    return Self.convert(bytes, from: name, to: "UTF-8").flatMap {
      String(validating: $0, as: UTF8.self)
    }
  }

  /// The text of a word from the environment or the command line: where it is UTF-8, it is meant so.
  func text(ofForeign word: UnsafePointer<CChar>) -> String? {
    let bytes = Array(UnsafeBufferPointer(start: word, count: strlen(word)))
      .map(UInt8.init(bitPattern:))
    return text(ofForeign: bytes)
  }

  /// The same by its bytes.
  func text(ofForeign bytes: [UInt8]) -> String? {
    Self.utf8.text(of: bytes) ?? (isUTF8 ? nil : text(of: bytes))
  }

  /// The bytes that mean the text; nil where it has a character too many.
  func bytes(of text: String) -> [UInt8]? {
    isUTF8 ? Array(text.utf8) : Self.convert(Array(text.utf8), from: "UTF-8", to: name)
  }

  /// Nil unless every character has its like.
  private static func convert(_ bytes: [UInt8], from: String, to: String) -> [UInt8]? {
    guard let converter = iconv_open(to, from), Int(bitPattern: converter) != -1 else { return nil }
    defer { iconv_close(converter) }
    var input = bytes.map(CChar.init(bitPattern:))
    // No character takes more than four bytes, nor does a change of state.
    var output = [CChar](repeating: 0, count: bytes.count * 4 + 16)
    var room = output.count
    let isExact = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        var (source, target) = (input.baseAddress, output.baseAddress)
        var left = input.count
        return iconv(converter, &source, &left, &target, &room) == 0 && left == 0
          && iconv(converter, nil, nil, &target, &room) == 0
      }
    }
    guard isExact else { return nil }
    return output.prefix(output.count - room).map(UInt8.init(bitPattern:))
  }
}
