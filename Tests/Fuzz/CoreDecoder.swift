import Core
import JSON
import Time
import WebServices

/// A server's answers and notifications, one in each line, to a whole desk: a line that begins with
/// `!` is a notification, any other answers the oldest call.
let coreDecoder: Decoder = { input in
  let now = ContinuousClock.now
  let clock = WallClock(
    instant: now, time: Timestamp(milliseconds: 1_700_000_000_000), utcOffsets: UTCOffsets(0))
  var state = State(identity: Identity(user: "agent1", host: "gws.example.test"), clock: clock)
  var requests: [RequestID] = []
  var events: [Event] = [.started, .link(.live), .established(again: false)]
  for line in lines(input) {
    for effect in events.flatMap({ update(&state, $0, at: now) }) {
      if case .send(let id, _) = effect { requests.append(id) }
    }
    events = [event(line, &requests), .intent(.pull), .intent(.move(.down))]
  }
  _ = (state.listIDs, state.liveSubject.map { _ in 0 }, state.nextDeadline)
}

private func event(_ line: ArraySlice<UInt8>, _ requests: inout [RequestID]) -> Event {
  if line.first == UInt8(ascii: "!") || requests.isEmpty {
    guard let document = try? Document(parsing: Array(line.dropFirst())) else {
      return .established(again: true)
    }
    return .notified(Notification(document.root))
  }
  let request = requests.removeFirst()
  do throws(APIError) {
    return .received(request, .success(try APIResponse(status: 200, body: Array(line))))
  } catch {
    return .received(request, .failure(.rejected(error)))
  }
}
