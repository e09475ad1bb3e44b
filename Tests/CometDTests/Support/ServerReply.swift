@testable import CometD

/// What servers answer. `$1` … stand for the ids of the request's messages.
enum ServerReply {
  static let handshakeAccepted = handshake("")
  static let connectAccepted = connect("")
  static let subscriptionsAccepted =
    #"[{"channel":"/meta/subscribe","successful":true,"id":"$1"},"#
    + #"{"channel":"/meta/subscribe","successful":true,"id":"$2"}]"#

  /// A good handshake reply with further members.
  static func handshake(_ more: String) -> String {
    #"[{"channel":"/meta/handshake","version":"1.0","supportedConnectionTypes":["long-polling"],"#
      + #""clientId":"c1","successful":true,"id":"$1"\#(more)}]"#
  }

  /// A good connect reply with further members, after `events`.
  static func connect(_ more: String, after events: String = "") -> String {
    #"[\#(events)\#(events.isEmpty ? "" : ","){"channel":"/meta/connect","successful":true,"#
      + #""id":"$1"\#(more)}]"#
  }

  /// A connect reply without success.
  static func connectRefused(_ more: String) -> String {
    #"[{"channel":"/meta/connect","successful":false,"id":"$1"\#(more)}]"#
  }

  static let sessionUnknown = connectRefused(
    #","error":"402::Unknown client","advice":{"reconnect":"handshake","interval":0}"#)

  static func event(_ channel: String, _ data: String) -> String {
    #"{"channel":"\#(channel)","data":\#(data)}"#
  }
}

extension SessionHarness {
  /// A harness whose session is live and holds a connect.
  static func live(topics: [String] = ["/a", "/b"], handshake: String = "") -> SessionHarness {
    let harness = SessionHarness(topics: topics)
    _ = harness.open()
    harness.goLive(handshake: handshake)
    return harness
  }

  /// From an outstanding handshake to a held connect.
  func goLive(handshake: String = "") {
    _ = answer(.handshake, ServerReply.handshake(handshake))
    _ = answer(.subscribe, ServerReply.subscriptionsAccepted)
    _ = answer(.connect, ServerReply.connectAccepted)
  }
}
