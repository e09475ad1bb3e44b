import Desk
import Terminal
import WebServices

/// The situations that are drawn in the tests.
extension Scene {
  static func signingIn(isReadOnly: Bool = false) -> Scene {
    var scene = Scene(isReadOnly: isReadOnly)
    scene.happen(.started)
    return scene
  }

  static func refused() -> Scene {
    var scene = signingIn()
    scene.answer("GET /me", #"{"statusCode":5,"statusMessage":"Access denied"}"#, status: 401)
    return scene
  }

  static func unreachable() -> Scene {
    var scene = signingIn()
    scene.lose("GET /me", "could not connect to gws.example.test port 443: connection refused")
    return scene
  }

  /// Signed in and linked; four workbins, the first with seven interactions, is selected.
  static func atWork(isReadOnly: Bool = false, settings: String = "{}") throws -> Scene {
    var scene = signingIn(isReadOnly: isReadOnly)
    scene.answer("GET /me", #"{"statusCode":0,"user":{"id":"u1","settings":\#(settings)}}"#)
    scene.answer("GET /workbins", Texts.workbins)
    scene.happen(.link(.live))
    scene.happen(.established(again: false))
    scene.answer("StartContactCenterSession")
    for medium in ["workitems", "emails", "chats"] { scene.answer("GET /me/\(medium)") }
    for id in ["w1", "w2", "w3", "g1", "g2"] {
      scene.answer("Subscribe", #"{"statusCode":0,"referenceId":1}"#)
      try scene.notify(Texts.subscribed(id))
    }
    scene.answer("GET /workbins/w1", Texts.inProgress)
    scene.answer("GET /workbins/w2", Texts.drafts)
    scene.answer("GET /workbins/w3", #"{"statusCode":0,"workbin":{}}"#)
    scene.answer("GET /workbins/g1", Texts.billing)
    scene.answer("GET /workbins/g2", #"{"statusCode":6,"statusMessage":"No such place"}"#)
    scene.press(.enter)
    return scene
  }

  /// The item of the specification is selected, and `p` has just been pressed.
  static func pulling() throws -> Scene {
    var scene = try atWork()
    scene.press(.character("G"))
    scene.wait(.milliseconds(200))
    scene.press(.character("p"))
    return scene
  }

  /// The pull of the specification's item has come through; one key has changed since.
  static func pulled() throws -> Scene {
    var scene = try pulling()
    scene.now += .milliseconds(92)
    scene.answer("PullWorkitem", #"{"statusCode":0,"referenceId":17}"#)
    scene.now += .milliseconds(209)
    try scene.notify(Texts.pulledWorkitem(customerSegment: "default"))
    return scene
  }

  static func changed() throws -> Scene {
    var scene = try pulled()
    scene.now += .milliseconds(1200)
    try scene.notify(Texts.pulledWorkitem(customerSegment: "gold"))
    return scene
  }

  static func pulledAndLookedAt() throws -> Scene {
    var scene = try pulled()
    scene.press(.character("3"))
    return scene
  }

  /// The pull failed: another agent was faster.
  static func takenByAnother() throws -> Scene {
    var scene = try pulling()
    scene.now += .milliseconds(80)
    scene.answer("PullWorkitem", #"{"statusCode":6,"statusMessage":"Interaction not found"}"#)
    return scene
  }

  static func unanswered() throws -> Scene {
    var scene = try pulling()
    scene.wait(.seconds(10))
    return scene
  }

  static func reconnecting(attempt: Int = 3) throws -> Scene {
    var scene = try atWork()
    let since = scene.now - .seconds(180)
    scene.happen(
      .link(
        .reconnecting(
          attempt: attempt, next: scene.now + .seconds(8), since: since,
          reason: "connection refused")))
    return scene
  }

  /// The workbins have the focus, and something has come into another one.
  static func withNews() throws -> Scene {
    var scene = try atWork()
    scene.press(.escape)
    try scene.notify(
      Texts.added(
        "g1", Texts.email("00016aB14RQD0099", "12:03", "c1@example.test", "Double charge", 2)))
    return scene
  }

  /// Ready on both channels; the list of states is open on the second line.
  static func choosingState() throws -> Scene {
    var scene = try atWork()
    let channel =
      #"{"channel":"email","userState":{"id":"Ready","displayName":"Ready","state":"Ready"}}"#
    try scene.notify(
      #"{"messageType":"ChannelStateChangeMessageV2","channels":[\#(channel),\#(channel)]}"#)
    scene.press(.character("a"))
    scene.press(.down)
    return scene
  }

  /// The pulled item is selected on my desk.
  static func onMyDesk() throws -> Scene {
    var scene = try pulled()
    scene.press(.character("1"), .home, .character("2"))
    return scene
  }

  static func threeMarked() throws -> Scene {
    var scene = try atWork()
    scene.press(.character("g"), .character(" "), .character(" "), .character(" "))
    return scene
  }

  static func help(_ query: String = "") throws -> Scene {
    var scene = try atWork()
    scene.press(.character("?"))
    scene.type(query)
    return scene
  }

  static func quitting() throws -> Scene {
    var scene = try pulled()
    scene.press(.character("q"))
    return scene
  }
}
