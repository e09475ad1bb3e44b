import Core
import Terminal
import WebServices

/// The situations that are drawn in the tests.
extension ScreenHarness {
  static func signingIn(isReadOnly: Bool = false) -> ScreenHarness {
    var harness = ScreenHarness(isReadOnly: isReadOnly)
    harness.send(.started)
    return harness
  }

  static func signInRefused() -> ScreenHarness {
    var harness = signingIn()
    harness.respond("GET /me", #"{"statusCode":5,"statusMessage":"Access denied"}"#, status: 401)
    return harness
  }

  static func unreachable() -> ScreenHarness {
    var harness = signingIn()
    harness.failRequest(
      "GET /me", "could not connect to gws.example.test port 443: connection refused")
    return harness
  }

  /// Signed in and linked; four workbins, the first with seven interactions, is selected.
  static func signedIn(isReadOnly: Bool = false, settings: String = "{}") throws -> ScreenHarness {
    var harness = signingIn(isReadOnly: isReadOnly)
    harness.respond("GET /me", #"{"statusCode":0,"user":{"id":"u1","settings":\#(settings)}}"#)
    harness.respond("GET /workbins", ServerMessages.workbins)
    harness.send(.link(.live))
    harness.send(.established(again: false))
    harness.respond("StartContactCenterSession")
    for medium in ["workitems", "emails", "chats", "openmedia"] {
      harness.respond("GET /me/\(medium)")
    }
    for id in ["w1", "w2", "w3", "g1", "g2"] {
      harness.respond("Subscribe", #"{"statusCode":0,"referenceId":1}"#)
      try harness.notify(ServerMessages.subscribed(id))
    }
    harness.respond("GET /workbins/w1", ServerMessages.inProgress)
    harness.respond("GET /workbins/w2", ServerMessages.drafts)
    harness.respond("GET /workbins/w3", #"{"statusCode":0,"workbin":{}}"#)
    harness.respond("GET /workbins/g1", ServerMessages.billing)
    harness.respond("GET /workbins/g2", #"{"statusCode":6,"statusMessage":"No such place"}"#)
    harness.press(.enter)
    return harness
  }

  /// The item of the specification is selected, and `p` has just been pressed.
  static func pulling() throws -> ScreenHarness {
    var harness = try signedIn()
    harness.press(.character("G"))
    harness.advance(.milliseconds(200))
    harness.press(.character("p"))
    return harness
  }

  /// The pull of the specification's item has come through; one key has changed since.
  static func pulled() throws -> ScreenHarness {
    var harness = try pulling()
    harness.now += .milliseconds(92)
    harness.respond("PullWorkitem", #"{"statusCode":0,"referenceId":17}"#)
    harness.now += .milliseconds(209)
    try harness.notify(ServerMessages.pulledWorkitem(customerSegment: "default"))
    return harness
  }

  static func userDataChanged() throws -> ScreenHarness {
    var harness = try pulled()
    harness.now += .milliseconds(1200)
    try harness.notify(ServerMessages.pulledWorkitem(customerSegment: "gold"))
    return harness
  }

  static func pulledInLivePanel() throws -> ScreenHarness {
    var harness = try pulled()
    harness.press(.character("3"))
    return harness
  }

  /// The pull failed: another agent was faster.
  static func takenByAnother() throws -> ScreenHarness {
    var harness = try pulling()
    harness.now += .milliseconds(80)
    harness.respond("PullWorkitem", #"{"statusCode":6,"statusMessage":"Interaction not found"}"#)
    return harness
  }

  static func unanswered() throws -> ScreenHarness {
    var harness = try pulling()
    harness.advance(.seconds(10))
    return harness
  }

  static func reconnecting(attempt: Int = 3) throws -> ScreenHarness {
    var harness = try signedIn()
    let since = harness.now - .seconds(180)
    harness.send(
      .link(
        .reconnecting(
          attempt: attempt, next: harness.now + .seconds(8), since: since,
          reason: "connection refused")))
    return harness
  }

  /// The workbins have the focus, and something has come into another one.
  static func withNewItem() throws -> ScreenHarness {
    var harness = try signedIn()
    harness.press(.escape)
    try harness.notify(
      ServerMessages.itemAdded(
        "g1",
        ServerMessages.email("00016aB14RQD0099", "12:03", "c1@example.test", "Double charge", 2)))
    return harness
  }

  /// Ready on both channels; the list of states is open on the second line.
  static func agentStates() throws -> ScreenHarness {
    var harness = try signedIn()
    let channel =
      #"{"channel":"email","userState":{"id":"Ready","displayName":"Ready","state":"Ready"}}"#
    try harness.notify(
      #"{"messageType":"ChannelStateChangeMessageV2","channels":[\#(channel),\#(channel)]}"#)
    harness.press(.character("a"))
    harness.press(.down)
    return harness
  }

  /// The pulled item is selected on my desk.
  static func myInteractions() throws -> ScreenHarness {
    var harness = try pulled()
    harness.press(.character("1"), .home, .character("2"))
    return harness
  }

  static func threeMarked() throws -> ScreenHarness {
    var harness = try signedIn()
    harness.press(.character("g"), .character(" "), .character(" "), .character(" "))
    return harness
  }

  static func help(_ query: String = "") throws -> ScreenHarness {
    var harness = try signedIn()
    harness.press(.character("?"))
    harness.type(query)
    return harness
  }

  static func quitting() throws -> ScreenHarness {
    var harness = try pulled()
    harness.press(.character("q"))
    return harness
  }
}
