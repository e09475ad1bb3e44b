import CometD
import WebServices

/// Answers of a Bayeux server, one in each line, to whatever the session sends; its events are read
/// as notifications.
let bayeuxDecoder: Decoder = { input in
  var session = Session(Session.Configuration(topics: BayeuxTopic.all))
  var now = ContinuousClock.now
  var waiting: [BayeuxRequest.ID] = []
  var inputs: [Session.Input] = [.open]
  for line in lines(input) {
    for action in inputs.flatMap({ session.handle($0, at: now, jitter: 0.5) }) {
      switch action {
      case .send(let exchange): waiting.append(exchange.id)
      case .cancel(let id): waiting.removeAll { $0 == id }
      case .deliver(let event): if let data = event.data { visit(Notification(data)) }
      default: break
      }
    }
    guard let last = waiting.popLast() else {
      now = max(now, session.nextDeadline ?? now)
      inputs = [.deadline]
      continue
    }
    inputs = [
      .responseReceived(
        last, status: line.isEmpty ? 503 : 200, body: Array(line), retryAfter: .seconds(line.count))
    ]
  }
  _ = session.handle(.close, at: now, jitter: 0)
}

/// Asks for everything that a notification can tell.
private func visit(_ notification: Notification) {
  switch notification {
  case .interaction(let change): if let item = change.interaction { visit(item) }
  case .workbin(let change): if let item = change.interaction { visit(item) }
  default: break
  }
}

/// Asks for everything that an interaction can tell.
func visit(_ item: Interaction) {
  _ = (item.state, item.capabilities, item.receivedAt, item.subject, item.from)
  _ = item.email.plainText
  _ = item.userData?.entries
  _ = item.detached
}
