import JSON

/// What a list shows of an interaction, wherever the medium keeps it.
///
/// An email's own fields stand in the resource [D:EmailResource]; in a workbin, and for the other
/// media, the same facts are found in userData. [D: all samples; C:simulator]
extension Interaction {
  package var subject: String? {
    first("subject", userDataKeys: ["Subject", "Title", "Description"])
  }

  /// Who it is from: the sender's address, else the customer's name, else who submitted it.
  package var from: String? {
    if let sender = first("from", userDataKeys: ["FromAddress", "FromPersonal", "EmailAddress"]) {
      return sender
    }
    let names = ["FirstName", "LastName"].compactMap { text(userDataKey: $0) }
    return names.isEmpty ? text(userDataKey: "SubmittedBy") : names.joined(separator: " ")
  }

  /// Whom it is to, all of them. [D:EmailResource: a list]
  package var to: String? {
    if let list = resource["to"], list.kind == .array {
      let names = list.elements.prefix(20).compactMap(\.headerText)
      return names.isEmpty ? nil : names.joined(separator: ", ")
    }
    return first("to", userDataKeys: ["To", "ToAddress"])
  }

  /// Whether its sender, addressees, subject, id or a value of its userData holds a text.
  package func contains(_ term: SearchTerm) -> Bool {
    ["userData", "subject", "from", "to", "id"].contains { resource[$0]?.contains(term) ?? false }
      || hasEncodedWords && [subject, from, to].contains { $0.map(term.matches) ?? false }
      || hasInEncodedWords(term) { _ in true }
  }

  /// Whether some of it is shown otherwise than it was sent, so that it must be read to be searched.
  private var hasEncodedWords: Bool {
    ["subject", "from", "to"].contains {
      resource[$0]?.contains(Self.encodedWordStart) ?? false
    }
  }

  private static let encodedWordStart = SearchTerm("=?")

  /// The same for the values of those keys of userData that begin so, whatever their case.
  package func contains(_ term: SearchTerm, underKeys beginning: SearchTerm) -> Bool {
    resource["userData"]?.contains(term, underKeys: beginning) ?? false
      || hasInEncodedWords(term, underKeys: beginning.matchesStart)
  }

  /// The same where a value of userData has to be read first.
  private func hasInEncodedWords(
    _ term: SearchTerm, underKeys isMeant: (String) -> Bool
  ) -> Bool {
    guard let userData = resource["userData"], userData.contains(Self.encodedWordStart) else {
      return false
    }
    return userData.members.contains { key, value in
      isMeant(key) && value.headerText.map(term.matches) ?? false
    }
  }

  /// The customer's urgency, greater is sooner; nil when routing gave none.
  package var priority: Int? {
    guard let value = resource["userData"]?["Priority"] else { return nil }
    return value.int ?? value.string.flatMap { Int($0) }
  }

  /// When it reached the contact centre.
  static func receivedAt(_ resource: JSONView) -> Timestamp? {
    if let own = resource["receivedDate"]?.string.flatMap(Timestamp.init) { return own }
    guard let userData = resource["userData"] else { return nil }
    return ["ReceivedAt", "SubmittedAt"].lazy
      .compactMap { userData[$0]?.string.flatMap(Timestamp.init) }.first
  }

  private func first(_ field: String, userDataKeys keys: [String]) -> String? {
    if let own = resource[field]?.headerText, !own.isEmpty { return own }
    return keys.lazy.compactMap { text(userDataKey: $0) }.first
  }

  private func text(userDataKey key: String) -> String? {
    guard let text = resource["userData"]?[key]?.headerText, !text.isEmpty else { return nil }
    return text
  }
}
