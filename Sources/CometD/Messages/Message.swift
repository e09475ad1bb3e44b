import JSON

/// One received Bayeux message, read field by field: what is missing or of another type than
/// expected reads as nil.
struct Message: Sendable {
  let channel: String
  private let value: Value

  /// Nil when it isn't an object with a channel.
  init?(_ value: Value) {
    guard let channel = value["channel"]?.string else { return nil }
    self.channel = channel
    self.value = value
  }

  /// A string as we sent it; compared as text, whatever the server made of it.
  var id: String? {
    guard let id = value["id"] else { return nil }
    return id.string ?? id.int.map { String($0) }
  }
  var clientId: String? { value["clientId"]?.string }
  var isSuccessful: Bool { value["successful"]?.bool ?? false }
  var error: BayeuxError? { value["error"]?.string.map { BayeuxError($0) } }
  var advice: Advice? { value["advice"].flatMap { Advice($0) } }
  var ack: Value? { value["ext"]?["ack"] }
  var data: Value? { value["data"] }

  /// The transports that the server offers; nil when it doesn't say.
  var connectionTypes: [String]? {
    guard let types = value["supportedConnectionTypes"], types.kind == .array else { return nil }
    return types.elements.compactMap(\.string)
  }

  var isMeta: Bool { channel.hasPrefix("/meta/") }
  /// It replies to a request that is not this one, such as an older connect: none of our business.
  func answersAnother(than exchange: Outstanding) -> Bool {
    guard isMeta, let id else { return false }
    return !exchange.messages.contains { $0.id == id }
  }
  /// A reply to a publish has `successful` and no `data`; an event may bear an id like one of ours
  /// (Faye sends the publisher's).
  var isEvent: Bool { !isMeta && (value["data"] != nil || value["successful"] == nil) }
}
