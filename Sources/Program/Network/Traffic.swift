import CometD
import Desk
import HTTP
import WebServices

/// Which request belongs to what, and which calls still wait for their turn.
struct Traffic {
  enum Matter {
    case exchange(Exchange.ID)
    case call(CallID, Call)
    /// The end of the contact-centre session.
    case farewell
  }

  /// Reads and subscriptions go a few at a time, so that a hundred workbins do not fall on the server
  /// at once; actions never wait behind them, and what is mine is asked before what lies in workbins.
  private static let readsAtOnce = 3

  private var matters: [RequestID: Matter] = [:]
  private var urgentReads: [(CallID, Call)] = []
  private var reads: [(CallID, Call)] = []
  private var actions: [(CallID, Call)] = []
  private var readsUnderWay = 0
  private var last = 0

  mutating func enqueue(_ id: CallID, _ call: Call) {
    switch call.method {
    case .post where !call.isRepeatable: actions.append((id, call))
    case .get where call.isAboutMe: urgentReads.append((id, call))
    case .get, .post: reads.append((id, call))
    }
  }

  /// The next call that may begin now.
  mutating func next() -> (RequestID, Call)? {
    let turn: (CallID, Call)
    if !actions.isEmpty {
      turn = actions.removeFirst()
    } else if readsUnderWay < Self.readsAtOnce, !urgentReads.isEmpty || !reads.isEmpty {
      readsUnderWay += 1
      turn = urgentReads.isEmpty ? reads.removeFirst() : urgentReads.removeFirst()
    } else {
      return nil
    }
    return (begin(.call(turn.0, turn.1)), turn.1)
  }

  mutating func begin(_ exchange: Exchange.ID) -> RequestID { begin(.exchange(exchange)) }

  mutating func beginFarewell() -> RequestID { begin(.farewell) }

  /// What an ended request was about; nil for one that was abandoned.
  mutating func end(_ id: RequestID) -> Matter? {
    let matter = matters.removeValue(forKey: id)
    if case .call(_, let call)? = matter, call.isRepeatable { readsUnderWay -= 1 }
    return matter
  }

  mutating func abandon(_ exchange: Exchange.ID) -> RequestID? {
    let request = matters.first {
      if case .exchange(exchange) = $0.value { true } else { false }
    }?.key
    if let request { matters[request] = nil }
    return request
  }

  /// The request of a call that was under way; one that waited for its turn is simply gone.
  mutating func abandon(_ call: CallID) -> RequestID? {
    urgentReads.removeAll { $0.0 == call }
    reads.removeAll { $0.0 == call }
    actions.removeAll { $0.0 == call }
    let request = matters.first {
      if case .call(call, _) = $0.value { true } else { false }
    }?.key
    if let request { _ = end(request) }
    return request
  }

  private mutating func begin(_ matter: Matter) -> RequestID {
    last += 1
    let id = RequestID(last)
    matters[id] = matter
    return id
  }
}
