import Simulator

/// One fault as the soak applies it, and what it excuses.
struct FaultUnderTest: Sendable {
  let name: String
  /// Whether the server's memory of its clients goes with it, and with that what it had queued.
  var losesSession = false
  /// What the server tells twice or in another order than it happened; the rest of the time nothing
  /// may come so.
  var notificationFault: Fault.NotificationFault?
  /// Whether it goes on until it is healed.
  var lasts = false
  let apply: @Sendable (Server) -> Void

  static let all = [
    FaultUnderTest(name: "nothing") { _ in },
    FaultUnderTest(name: "connections cut") { $0.perform(.connectionsClosed) },
    FaultUnderTest(name: "CometD sessions lost", losesSession: true) {
      $0.perform(.cometDSessionsLost)
    },
    injecting("disconnect-clients", losesSession: true),
    injecting("expire-clients", losesSession: true), injecting("multiple-clients 3"),
    injecting("expire-logins", losesSession: true), injecting("hang 1500ms"),
    FaultUnderTest(name: "topics refused", losesSession: true) {
      try? $0.inject("refuse subscribe 403")
      $0.perform(.cometDSessionsLost)
    },
    FaultUnderTest(name: "too many requests", losesSession: true, lasts: true) {
      try? $0.inject("limit 20")
      $0.perform(.cometDSessionsLost)
    },
    injecting("status connect 504 3"), injecting("status connect 403 2", losesSession: true),
    FaultUnderTest(name: "HTTP sessions lost", losesSession: true) {
      $0.perform(.httpSessionsLost)
    },
    injecting("lose connect"), injecting("lose any"), injecting("cut connect 10"),
    injecting("cut any 200"),
    injecting("drop any"), injecting("status any 503"), injecting("page any"),
    injecting("status connect 502"),
    injecting("delay any 100ms 3"), injecting("outage 100ms"),
    injecting("restart", losesSession: true),
    injecting("restart 100ms", losesSession: true), injecting("new-tokens"), injecting("rival 3"),
    injecting("silence any"), injecting("stall any"), injecting("silence connect"),
    injecting("refuse connect 402", losesSession: true), injecting("multiple-clients"),
    FaultUnderTest(name: "a pull that fails") {
      $0.perform(.nextPullFails("the back end said no"))
    },
    FaultUnderTest(name: "an operation refused") {
      $0.perform(.nextOperationFails(statusCode: 4, message: "Internal error"))
    },
    FaultUnderTest(name: "data nested 60 deep") { NestedData.spread(on: $0) },
    injectingNotificationFault(.duplicate, 30), injectingNotificationFault(.reverse, 12),
    injectingNotificationFault(.swallow, 8),
  ]

  /// A fault in the simulator's own words.
  private static func injecting(_ text: String, losesSession: Bool = false) -> FaultUnderTest {
    FaultUnderTest(name: text, losesSession: losesSession) { try? $0.inject(text) }
  }

  private static func injectingNotificationFault(
    _ notificationFault: Fault.NotificationFault, _ count: Int
  ) -> FaultUnderTest {
    FaultUnderTest(
      name: "\(notificationFault.rawValue) \(count)", notificationFault: notificationFault
    ) {
      try? $0.inject("\(notificationFault.rawValue) \(count)")
    }
  }

  /// Nothing on the wire shows that a notification never came or that two came in the wrong order,
  /// so nobody can know before the server is asked: the agent's key for that comes first.
  var needsRefetch: Bool { notificationFault == .swallow || notificationFault == .reverse }
}
