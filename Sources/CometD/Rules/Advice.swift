import JSON

/// What the server advises about coming back. New advice replaces the old as a whole, and a reply
/// without advice leaves it standing: as the Bayeux specification says, and cometd.js does.
struct Advice: Sendable, Equatable {
  enum Reconnect: Sendable, Equatable {
    /// Send the next connect in the same session.
    case retry
    /// The session is gone: handshake.
    case handshake
    /// Do not come back. A word this client doesn't know means the same (the specification).
    case none
  }

  /// How long to wait before the next connect or handshake.
  enum Interval: Sendable, Equatable {
    case wait(Duration)
    /// A negative number on the wire: do not come back.
    case never
  }

  var reconnect: Reconnect?
  /// How long the server holds a connect; 60 s until told, as cometd.js has it.
  var timeout: Duration = .seconds(60)
  var interval: Interval = .wait(.zero)
  /// How long after an interval the server forgets a silent client. Nil when not advised.
  var maxInterval: Duration?
  /// Other sessions share this client's cookies.
  var multipleClients = false
  /// Hosts for the next handshake, in order of preference. Only told, not followed.
  var hosts: [String] = []

  /// The wait before the next message, if there may be one.
  var delay: Duration? {
    if case .wait(let delay) = interval { delay } else { nil }
  }

  /// How long the server may be out of reach before the session must have expired there.
  var sessionTimeout: Duration? {
    maxInterval.map { timeout + (delay ?? .zero) + $0 }
  }

  /// Servers never hold the connects of one client too many, and tell it so each time; when they hold
  /// one again, the wish to poll is over. [CometD 3.1 says that as well, CometD 5.0 does not]
  mutating func clearMultipleClients() {
    guard multipleClients else { return }
    (multipleClients, interval) = (false, .wait(.zero))
  }

  /// Advice stays across a re-handshake, except the wish for it, which has now been granted.
  mutating func clearReconnect() {
    reconnect = nil
  }
}

extension Advice {
  /// Reads the advice of a message. Durations are milliseconds on the wire; what is absurd is
  /// brought into range, so that no number from the server can overflow a clock. An object under
  /// the transport's name has the last word.
  /// Nil when it is no object.
  init?(_ value: JSONView) {
    guard value.kind == .object else { return nil }
    merge(value)
    if let own = value["long-polling"] { merge(own) }
  }

  private mutating func merge(_ value: JSONView) {
    if let word = value["reconnect"]?.string { reconnect = Self.reconnect(word) }
    if let number = Self.milliseconds(value["timeout"]) { timeout = Self.duration(number) }
    if let number = Self.milliseconds(value["interval"]) {
      interval = number < 0 ? .never : .wait(Self.duration(number))
    }
    if let number = Self.milliseconds(value["maxInterval"]) {
      maxInterval = number > 0 ? Self.duration(number) : nil
    }
    if let flag = value["multiple-clients"]?.bool { multipleClients = flag }
    if let list = value["hosts"] { hosts = list.elements.prefix(16).compactMap(\.string) }
  }

  private static func reconnect(_ word: String) -> Reconnect {
    switch word {
    case "retry": .retry
    case "handshake": .handshake
    default: .none
    }
  }

  private static func milliseconds(_ value: JSONView?) -> Double? {
    guard let number = value?.double, number.isFinite else { return nil }
    return number
  }

  private static func duration(_ milliseconds: Double) -> Duration {
    let hour = 3_600_000.0
    return .milliseconds(Int(min(max(milliseconds, 0), hour)))
  }
}
