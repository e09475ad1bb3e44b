/// Links: the address is told, and told apart where the words name another.
extension HTMLText {
  mutating func beginLink(_ address: String?) {
    endLink()
    guard let address, !address.isEmpty, !address.hasPrefix("#") else { return }
    link = (address, text.endIndex)
  }

  mutating func endLink() {
    guard let (address, start) = link else { return }
    link = nil
    let content = text[start...].filter { !$0.isWhitespace && $0 != ">" }
    let plain = address.hasPrefix("mailto:") ? String(address.dropFirst(7)) : address
    guard content.lowercased() != plain.lowercased() else { return }
    let isDisguised = Self.host(content).map { $0 != Self.host(plain) } ?? false
    writeWord(isDisguised ? " ⟨in truth \(plain)⟩" : content.isEmpty ? "⟨\(plain)⟩" : " ⟨\(plain)⟩")
  }

  /// The host that a text names, if it looks like an address: `www.bank.test/login`.
  private static func host(_ text: some StringProtocol) -> String? {
    var rest = text.lowercased()[...]
    if let scheme = rest.firstRange(of: "://") { rest = rest[scheme.upperBound...] }
    let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    guard host.count > 3, host.dropFirst().dropLast().contains("."), host.last?.isLetter == true,
      host.allSatisfy({ $0.isLetter || $0.isNumber || ".-@:".contains($0) })
    else { return nil }
    return String(host.hasPrefix("www.") ? host.dropFirst(4) : host)
  }
}
