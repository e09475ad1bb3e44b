import JSON
import Time
import WebServices

@testable import Core

/// The state in a test: events go in by hand, effects are gathered, time stands still until told.
struct UpdateHarness {
  static let start = ContinuousClock.now
  /// 2026-11-22 12:04:00 UTC.
  static let clock = WallClock(
    instant: start, time: Timestamp(milliseconds: 1_795_349_040_000), utcOffsets: UTCOffsets(0))

  var state: State
  var now = UpdateHarness.start
  /// What `update` is given for chance.
  var jitter = 0.0
  /// The calls not answered yet, in the order asked.
  private(set) var waiting: [(id: RequestID, call: APIRequest)] = []
  private(set) var effects: [Effect] = []

  init(
    scope: Scope = .everything, preferences: Preferences = Preferences(), isReadOnly: Bool = false
  ) {
    state = State(
      identity: Identity(user: "agent1", host: "gws.example.test"), scope: scope,
      clock: UpdateHarness.clock, preferences: preferences, isReadOnly: isReadOnly)
  }

  /// As in the event loop, what goes in slices goes on until it is done.
  mutating func happen(_ event: Event) {
    defer { if state.hasPendingSlices { happen(.slice) } }
    for effect in update(&state, event, at: now, jitter: jitter) {
      effects.append(effect)
      if case .send(let id, let call) = effect { waiting.append((id, call)) }
    }
  }

  mutating func press(_ intent: Intent) { happen(.intent(intent)) }

  /// Time goes on, and the deadline that has come is handed in as the event loop does.
  mutating func wait(_ duration: Duration) {
    let end = now + duration
    while state.nextDeadline <= end {
      now = max(now, state.nextDeadline)
      happen(
        .deadline(
          WallClock(instant: now, time: state.clock.time(at: now), utcOffsets: UTCOffsets(0))))
    }
    now = end
  }

  /// Answers the oldest waiting call of this name; without one, does nothing.
  mutating func respond(_ name: String, _ text: String = #"{"statusCode":0}"#, status: Int = 200) {
    guard let index = waiting.firstIndex(where: { $0.call.name == name }) else { return }
    let id = waiting.remove(at: index).id
    do {
      happen(.received(id, .success(try APIResponse(status: status, body: Array(text.utf8)))))
    } catch {
      happen(.received(id, .failure(.rejected(error))))
    }
  }

  mutating func lose(_ name: String, mayHaveHappened: Bool = true) {
    guard let index = waiting.firstIndex(where: { $0.call.name == name }) else { return }
    let id = waiting.remove(at: index).id
    happen(.received(id, .failure(.lost("no answer", mayHaveHappened: mayHaveHappened))))
  }

  mutating func notify(_ text: String) throws {
    happen(.notified(Notification(try Document(parsing: Array(text.utf8)).root)))
  }

  func waits(for name: String) -> Bool { waiting.contains { $0.call.name == name } }
}

extension APIRequest {
  /// Method, path and operation: `POST /workbins/w1 PullEmail`.
  var name: String {
    method == .get ? "GET \(path)" : "POST \(path) \(description)"
  }
}

extension UpdateHarness {
  /// Signed in, linked, two workbins read: `w1` with emails E1 and E2, `w2` empty; E1 selected.
  static func atWork() throws -> UpdateHarness {
    var harness = UpdateHarness()
    harness.happen(.started)
    harness.respond("GET /me?subresources=*", #"{"statusCode":0,"user":{"id":"u1"}}"#)
    try harness.comeToWork()
    return harness
  }

  /// What comes after signing in.
  mutating func comeToWork() throws {
    respond("GET /workbins?fields=*", Self.twoWorkbins)
    happen(.link(.live))
    happen(.established(again: false))
    respond("POST /me StartContactCenterSession")
    for medium in ["workitems", "emails", "chats", "openmedia"] {
      respond("GET /me/\(medium)?fields=*")
    }
    respond("GET /settings/agent-states")
    respond(
      "GET /me?subresources=*",
      #"{"statusCode":0,"user":{"channels":[{"channel":"email","userState":{"id":"Ready"}}]}}"#)
    for id in ["w1", "w2"] {
      respond("POST /workbins/\(id) Subscribe", #"{"statusCode":0,"referenceId":1}"#)
      try notify(Self.subscribed(id))
    }
    respond("GET /workbins/w1?subresources=*", Self.content(["E1", "E2"]))
    respond("GET /workbins/w2?subresources=*", Self.content([]))
  }

  static let twoWorkbins = #"""
    {"statusCode":0,"workbins":[{"id":"w2","name":"billing","type":"AgentGroup"},
      {"id":"w1","name":"in-progress","type":"Agent"}]}
    """#

  static func subscribed(_ workbin: String) -> String {
    #"{"messageType":"WorkbinSubscriptionStateChangeMessage","stateResource":"Subscribed","id":"\#(workbin)"}"#
  }

  static func content(_ ids: [String]) -> String {
    let emails = ids.map { #"{"id":"\#($0)","subject":"About \#($0)","userData":{"Key":"old"}}"# }
    return #"{"statusCode":0,"workbin":{"emails":[\#(emails.joined(separator: ","))]}}"#
  }

  static func mine(_ ids: [String]) -> String {
    let emails = ids.map { #"{"id":"\#($0)","state":"Processing","capabilities":["Complete"]}"# }
    return #"{"statusCode":0,"emails":[\#(emails.joined(separator: ","))]}"#
  }

  static func change(_ id: String, _ state: String, reference: Int? = nil, data: String = "{}")
    -> String
  {
    let reference = reference.map { #""referenceId":\#($0),"# } ?? ""
    let capabilities =
      switch state {
      case "Processing": #"["Reply","Complete"]"#
      case "Invited": #"["Accept","Reject"]"#
      default: "[]"
      }
    return #"""
      {"messageType":"EmailStateChangeMessage","notificationType":"StatusChange",\#(reference)
       "email":{"id":"\#(id)","state":"\#(state)","capabilities":\#(capabilities),"userData":\#(data)}}
      """#
  }

  static func workbin(_ id: String, _ action: String, _ item: String) -> String {
    #"""
    {"messageType":"WorkbinStateChangeMessage","id":"\#(id)","action":"\#(action)",
     "emailStateResourceV2":{"id":"\#(item)","capabilities":[]}}
    """#
  }

  /// Puts workbins of mine beside those that there are.
  mutating func add(_ workbins: [Workbin]) {
    state.workbins.replaceOwn(state.workbins.map(\.workbin) + workbins)
  }

  /// The interactions of which a pull is told.
  var pulls: [Interaction.ID] {
    ["E1", "E2"].filter { state.actions.pull(of: $0) != nil }
  }

  /// What the live pane would tell of an interaction.
  func history(_ id: String) -> [HistoryEntry.Kind] { state.held.histories[id].map(\.kind) }
}
