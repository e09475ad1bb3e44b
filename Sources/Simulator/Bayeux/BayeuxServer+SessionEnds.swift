import JSON

// How sessions end, and what becomes of the connects that are held for them. [CometD 3.1, 5.0]
extension BayeuxServer {
  /// All sessions expire.
  mutating func expireAllSessions() -> [Action] {
    sessions.keys.sorted().flatMap { expireSession($0) }
  }

  /// The server ends all sessions of its own accord.
  mutating func disconnectAllSessions() -> [Action] {
    sessions.keys.sorted().flatMap { id in
      // No reply: it has no id. Clients that don't hold a connect never hear of it.
      sessions[id]?.queue.append(["channel": "/meta/disconnect", "successful": true])
      return endSession(id)
    }
  }

  /// The session is dropped in silence. A connect that is held fails; the next one learns that the
  /// client is not known.
  mutating func expireSession(_ id: String) -> [Action] {
    guard let session = sessions.removeValue(forKey: id) else { return [] }
    let ended = Action.sessionEnded(user: session.user)
    guard let held = session.heldConnect else { return [ended] }
    return [ended, .fail(exchange: held.exchange, status: BayeuxServer.statusOfEndedConnect)]
  }

  /// The session ends by a disconnect, the client's or the server's. The connect that is held comes
  /// back as a success, with what has gathered and the advice not to come again.
  mutating func endSession(_ id: String) -> [Action] {
    guard var session = sessions.removeValue(forKey: id) else { return [] }
    let ended = Action.sessionEnded(user: session.user)
    guard let held = session.heldConnect else { return [ended] }
    var advice = JSONObject(held.advice)
    advice["reconnect"] = "none"
    let response = connectResponse(held.message, &session, advice: advice.json, now: .zero)
    return [.respond(exchange: held.exchange, response, browser: nil), ended]
  }

  /// The client went away while its connect was held. A server sees that only when it writes: until
  /// then the connect stays held, and what is written to it is lost, unless it is acknowledged.
  mutating func connectionClosed(exchange: Int) {
    for (id, session) in sessions where session.heldConnect?.exchange == exchange {
      sessions[id]?.heldConnect?.isAbandoned = true
    }
  }
}
