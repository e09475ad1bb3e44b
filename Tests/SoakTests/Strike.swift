import Simulator

/// One fault as the soak applies it, and what it excuses.
struct Strike: Sendable {
  let name: String
  /// Whether the server's memory of its clients goes with it, and with that what it had queued.
  var losesSession = false
  let apply: @Sendable (Server) -> Void

  static let all = [
    Strike(name: "nothing") { _ in },
    Strike(name: "connections cut") { $0.perform(.connectionsCut) },
    Strike(name: "CometD sessions lost", losesSession: true) { $0.perform(.sessionsLost) },
    Strike(name: "HTTP sessions lost", losesSession: true) { $0.perform(.loginsLost) },
    Strike(name: "a pull that fails") { $0.perform(.nextPullFails("the back end said no")) },
    Strike(name: "an operation refused") {
      $0.perform(.nextOperationRefused(statusCode: 4, message: "Internal error"))
    },
  ]
}
