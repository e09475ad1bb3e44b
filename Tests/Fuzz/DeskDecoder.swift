import Desk
import JSON
import WebServices

/// A server's answers and notifications, one in each line, to a whole desk: a line that begins with
/// `!` is a notification, any other answers the oldest call.
let desk: Decoder = { input in
  let now = ContinuousClock.now
  let clock = WallClock(
    instant: now, time: Timestamp(milliseconds: 1_700_000_000_000), utcOffset: 0)
  var state = State(identity: Identity(user: "agent1", host: "gws.example.test"), clock: clock)
  var calls: [CallID] = []
  var events: [Event] = [.started, .link(.live), .established(again: false)]
  for line in lines(input) {
    for effect in events.flatMap({ update(&state, $0, at: now) }) {
      if case .call(let id, _) = effect { calls.append(id) }
    }
    events = [event(line, &calls), .intent(.pull), .intent(.move(.down))]
  }
  _ = (state.places, state.liveSubject.map { _ in 0 }, state.nextDeadline)
}

private func event(_ line: ArraySlice<UInt8>, _ calls: inout [CallID]) -> Event {
  if line.first == UInt8(ascii: "!") || calls.isEmpty {
    guard let document = try? Document(parsing: Array(line.dropFirst())) else {
      return .established(again: true)
    }
    return .notified(Notification(document.root))
  }
  let call = calls.removeFirst()
  do throws(Refusal) {
    return .answered(call, .success(try Answer(status: 200, body: Array(line))))
  } catch {
    return .answered(call, .failure(.refused(error)))
  }
}
