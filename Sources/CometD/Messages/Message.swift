import JSON

/// One received Bayeux message, read field by field: what is missing or of another type than
/// expected reads as nil.
struct Message: Sendable {
  let channel: String
  private let json: JSONView

  /// Nil when it isn't an object with a channel.
  init?(_ json: JSONView) {
    guard let channel = json["channel"]?.string else { return nil }
    self.channel = channel
    self.json = json
  }

  /// A string as we sent it; compared as text, whatever the server made of it.
  var id: String? {
    guard let id = json["id"] else { return nil }
    return id.string ?? id.int.map { String($0) }
  }
  var clientId: String? { json["clientId"]?.string }
  var isSuccessful: Bool { json["successful"]?.bool ?? false }
  var error: BayeuxError? { json["error"]?.string.map { BayeuxError($0) } }
  var advice: Advice? { json["advice"].flatMap { Advice($0) } }
  var ack: JSONView? { json["ext"]?["ack"] }
  var data: JSONView? { json["data"] }

  /// The transports that the server offers; nil when it doesn't say.
  var connectionTypes: [String]? {
    guard let types = json["supportedConnectionTypes"], types.kind == .array else { return nil }
    return types.elements.compactMap(\.string)
  }

  var isMeta: Bool { channel.hasPrefix("/meta/") }
  /// It replies to a request that is not this one, such as an older connect: none of our business.
  func isReplyToOther(than request: PendingRequest) -> Bool {
    guard isMeta, let id else { return false }
    return !request.messageIDs.contains { $0.id == id }
  }
  /// A reply to a publish has `successful` and no `data`; an event may bear an id like one of ours
  /// (Faye sends the publisher's).
  var isEvent: Bool { !isMeta && (json["data"] != nil || json["successful"] == nil) }
}
