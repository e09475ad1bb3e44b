import Simulator

/// One fault as the soak applies it, and what it excuses.
struct Strike: Sendable {
  let name: String
  /// Whether the server's memory of its clients goes with it, and with that what it had queued.
  var losesSession = false
  /// What the server tells twice or in another order than it happened; the rest of the time nothing
  /// may come so.
  var muddle: Fault.Muddle?
  let apply: @Sendable (Server) -> Void

  static let all = [
    Strike(name: "nothing") { _ in },
    Strike(name: "connections cut") { $0.perform(.connectionsCut) },
    Strike(name: "CometD sessions lost", losesSession: true) { $0.perform(.sessionsLost) },
    Strike(name: "HTTP sessions lost", losesSession: true) { $0.perform(.loginsLost) },
    said("lose connect"), said("lose any"), said("cut connect 10"), said("cut any 200"),
    said("drop any"), said("status any 503"), said("page any"), said("status connect 502"),
    said("delay any 100ms 3"), said("outage 100ms"), said("restart", losesSession: true),
    said("restart 100ms", losesSession: true), said("new-tokens"), said("rival 3"),
    said("silence any"), said("stall any"), said("silence connect"),
    said("refuse connect 402", losesSession: true), said("multiple-clients"),
    Strike(name: "a pull that fails") { $0.perform(.nextPullFails("the back end said no")) },
    Strike(name: "an operation refused") {
      $0.perform(.nextOperationRefused(statusCode: 4, message: "Internal error"))
    },
    muddled(.duplicate, 30), muddled(.reverse, 12), muddled(.swallow, 8),
  ]

  /// A fault in the simulator's own words.
  private static func said(_ words: String, losesSession: Bool = false) -> Strike {
    Strike(name: words, losesSession: losesSession) { try? $0.suffer(words) }
  }

  private static func muddled(_ muddle: Fault.Muddle, _ count: Int) -> Strike {
    Strike(name: "\(muddle.rawValue) \(count)", muddle: muddle) {
      try? $0.suffer("\(muddle.rawValue) \(count)")
    }
  }

  /// Nothing on the wire shows that a notification never came or that two came in the wrong order,
  /// so nobody can know before the server is asked: the agent's key for that comes first.
  var showsOnlyWhenAsked: Bool { muddle == .swallow || muddle == .reverse }
}
