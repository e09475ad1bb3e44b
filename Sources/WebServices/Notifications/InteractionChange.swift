import JSON

/// What happened to an interaction of mine: `WorkitemStateChangeMessage`,
/// `EmailStateChangeMessage`, `ChatStateChangeMessage` and their like. [D:WorkitemMessageType,
/// EmailMessageType, C:crmadapter]
package struct InteractionChange: Sendable {
  package enum Kind: Sendable, Equatable {
    case statusChange
    case propertiesUpdated
    /// An asynchronous operation failed.
    case error
    /// `EmailSaved`, `AttachmentAdded` and whatever a newer server says.
    case other(String)
  }

  package let kind: Kind
  /// Absent from some errors.
  package let interaction: Interaction?
  package let referenceID: Int?
  /// The server's words about a failure.
  package let message: String?

  /// Nil for the messages of calls and devices, whose names end alike but which are no interactions
  /// in a workbin's sense.
  init?(_ data: JSONView, messageType: String) {
    let stem = messageType.dropLast("StateChangeMessage".count).lowercased()
    guard !["call", "device"].contains(stem) else { return nil }
    kind = Kind(data["notificationType"]?.string)
    referenceID = data["referenceId"]?.int
    message = data.statusMessage
    interaction = Self.payload(of: data, stem: stem).flatMap {
      Interaction($0.value, medium: Medium(payloadKey: $0.key))
    }
    guard interaction != nil || kind == .error else { return nil }
  }

  /// The payload stands under the medium's name; where it does not, under the one key that holds
  /// an object with an id. [INF]
  private static func payload(of data: JSONView, stem: String) -> (key: String, value: JSONView)? {
    if let own = data[stem] { return (stem, own) }
    for (key, value) in data.members where value["id"]?.string != nil { return (key, value) }
    return nil
  }
}

extension InteractionChange.Kind {
  fileprivate init(_ notificationType: String?) {
    switch notificationType {
    case nil, "StatusChange", "StatusChanged": self = .statusChange
    case "PropertiesUpdated", "AttachedDataChanged": self = .propertiesUpdated
    case "Error": self = .error
    case .some(let name): self = .other(name)
    }
  }

  /// A draft has been saved. [D:EmailMessageType]
  package static let saved = InteractionChange.Kind.other("EmailSaved")

  /// The server's word, as the live pane shows it.
  package var name: String {
    switch self {
    case .statusChange: "StatusChange"
    case .propertiesUpdated: "PropertiesUpdated"
    case .error: "Error"
    case .other(let name): name
    }
  }
}
