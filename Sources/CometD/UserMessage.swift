/// What the session says to people: what happened, and where it helps, what to try.
enum UserMessage {
  static let serverDisconnected = "The server ended this session."
  static let noSubscriptionReply = "The server did not answer a subscription."
  static let notAMessage = "It is no Bayeux message: it has no channel."
  static let invalidChannel =
    "It is no valid channel name, so it was not sent. Correct it in the configuration."
  static let multipleClients =
    "Another session shares this one's cookies; the server will answer more slowly."
  static let tooManyClients =
    "Another session shares this one's cookies, and the server serves only one of them. End the other"
    + " program, or wait until it has ended, and try again."
  static let noClientId = "The server accepted the handshake and gave no client id."
  static let noTransport =
    "The server does not offer long-polling, the only transport this program speaks."
    + " Ask its administrator to allow it."
  static let unauthorized =
    "The server did not accept the user name and password for notifications (HTTP 401)."
    + " Sign in again."

  /// With what the server says itself when that is a plain sentence, such as one about a token.
  static func forbidden(_ body: [UInt8]) -> String {
    let isPlain = body.count <= 150 && body.allSatisfy { (0x20..<0x7F).contains($0) && $0 != 0x3C }
    let quote = isPlain && !body.isEmpty ? " It says: \(String(decoding: body, as: UTF8.self))" : ""
    return "The server refuses notifications to this user (HTTP 403). Sign in again, or ask its"
      + " administrator.\(quote)"
  }

  static func unknownSession(_ error: BayeuxError?) -> String {
    guard let error, !error.text.isEmpty else { return "The server no longer knows this session." }
    return "The server no longer knows this session: \(description(of: error))"
  }

  /// Why a loop of good handshakes and lost sessions waits longer and longer.
  static func sessionLossLoop(_ reason: String) -> String {
    "The server forgets each new session; a balancer or a proxy may be losing its cookies. \(reason)"
  }

  static func noReply(_ kind: BayeuxRequest.Kind) -> String {
    "The server's answer holds no reply to the \(name(kind))."
  }

  static func timedOut(_ kind: BayeuxRequest.Kind, after timeout: Duration) -> String {
    "The server did not answer the \(name(kind)) within \(timeout.components.seconds) s."
  }

  static let askedToWait = "The server has asked not to be contacted for a while."

  /// The server has too much to do, and may have named a time.
  static func busy(_ status: Int, retryAfter: Duration?) -> String {
    guard let seconds = retryAfter?.components.seconds, seconds > 0 else {
      return httpStatus(status)
    }
    return "The server is busy and asks not to be contacted for \(seconds) s (HTTP \(status))."
  }

  static func httpStatus(_ status: Int) -> String {
    switch status {
    case 300..<400:
      "The server sent the notifications elsewhere (HTTP \(status)). Check its address."
    case 404: "There are no notifications at this address (HTTP 404). Check the server's address."
    case 429: "The server gets more requests than it wants (HTTP 429)."
    case 500...: "The server could not answer (HTTP \(status))."
    default: "The server answered with HTTP \(status)."
    }
  }

  static func unreadable(_ failure: MessageBatch.DecodingFailure) -> String {
    switch failure {
    case .empty: "The server sent an empty answer."
    case .notMessages:
      "The server's answer is not what it should be; a proxy may have answered in its place."
    case .tooMany: "The server's answer holds more messages than are taken in at once."
    case .allRejected(let reason): "The server's answer could not be read: \(reason)"
    }
  }

  static func refused(_ kind: BayeuxRequest.Kind, _ error: BayeuxError?) -> String {
    guard let error, !error.text.isEmpty else { return "The server refused the \(name(kind))." }
    return "The server refused the \(name(kind)): \(description(of: error))"
  }

  private static func description(of error: BayeuxError) -> String {
    "\(error.code.map { "\($0) " } ?? "")\(excerpt(error.text))"
  }

  static func stopAdvised(_ kind: BayeuxRequest.Kind, _ error: BayeuxError?) -> String {
    let after = error.map { ": \(excerpt($0.text))" } ?? "."
    return "The server answered the \(name(kind)) by asking not to be contacted again\(after)"
  }

  static func advisedHosts(_ hosts: [String]) -> String {
    "The server advises other hosts: \(excerpt(hosts.joined(separator: ", ")))"
  }

  static func messagesRejected(_ count: Int, _ reason: String) -> String {
    count == 1
      ? "A message from the server was thrown away. \(reason)"
      : "\(count) messages from the server were thrown away. The first: \(reason)"
  }

  static func tooLong(_ count: Int, _ maxBytes: Int) -> String {
    "It is \(count) bytes long; \(maxBytes) are allowed."
  }

  /// No server can fill a screen with one sentence.
  private static func excerpt(_ text: String) -> String {
    text.utf8.count <= 200 ? text : String(decoding: text.utf8.prefix(150), as: UTF8.self) + "…"
  }

  private static func name(_ kind: BayeuxRequest.Kind) -> String {
    switch kind {
    case .handshake: "handshake"
    case .connect: "connect"
    case .subscribe: "subscription"
    case .disconnect: "disconnect"
    }
  }
}
