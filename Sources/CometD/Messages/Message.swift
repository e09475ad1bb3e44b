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
    value["supportedConnectionTypes"].map { $0.elements.compactMap(\.string) }
  }

  var isMeta: Bool { channel.hasPrefix("/meta/") }
  /// A reply to a publish has `successful` and no `data`; an event may bear an id like one of ours
  /// (Faye sends the publisher's).
  var isEvent: Bool { !isMeta && (value["data"] != nil || value["successful"] == nil) }
}
