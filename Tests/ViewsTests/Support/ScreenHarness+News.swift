import Core
import Terminal
import WebServices

/// Invitations, what is new, and other people's workbins.
extension ScreenHarness {
  /// One interaction is mine, and routing offers another.
  static func invited() throws -> ScreenHarness {
    var harness = try pulled()
    harness.press(.character("f"))
    harness.now += .seconds(2)
    try harness.notify(
      #"""
      {"messageType":"EmailStateChangeMessage","notificationType":"StatusChange","email":
        \#(ServerMessages.email("00016aB14RQD0101", "12:04", "ada@example.test", "Card declined abroad", 5)
          .replacing("\"from\":", with: "\"state\":\"Invited\",\"capabilities\":[\"Accept\",\"Reject\"],\"from\":"))}
      """#)
    harness.press(.character("1"), .home, .enter)
    return harness
  }

  /// Something came into two workbins that are not looked at, and has just been told.
  static func news() throws -> ScreenHarness {
    var harness = try signedIn()
    for number in 0..<3 {
      try harness.notify(
        ServerMessages.itemAdded(
          "g1",
          ServerMessages.email(
            "00016aB14RQD011\(number)", "12:0\(number)", "c1@example.test",
            "Charged \(number + 2) times", 2)))
    }
    try harness.notify(
      ServerMessages.itemAdded(
        "w3",
        ServerMessages.email(
          "00016aB14RQD0120", "12:04", "c2@example.test", "Call me \\u202eback", 1))
    )
    harness.advance(.seconds(2))
    return harness
  }

  static func newsList() throws -> ScreenHarness {
    var harness = try news()
    harness.press(.character("!"))
    return harness
  }

  /// A team lead's: another agent's two workbins, a group's, and one who can't be looked into.
  static func team() throws -> ScreenHarness {
    var harness = try signedIn()
    for (name, id) in [("agent2", "u2"), ("agent3", "u3")] {
      harness.chooseTeamMember(name)
      harness.respond(
        "GET /users/\(id)/workbins",
        #"""
        {"statusCode":0,"workbins":[{"id":"w1","displayName":"In progress"},
          {"id":"w2","displayName":"Drafts"}]}
        """#)
    }
    for (id, content) in [
      ("u2/workbins/w1", ServerMessages.inProgress), ("u2/workbins/w2", ServerMessages.drafts),
      ("u3/workbins/w1", ServerMessages.billing),
      ("u3/workbins/w2", #"{"statusCode":0,"workbin":{}}"#),
    ] {
      harness.respond("Subscribe")
      harness.advance(.seconds(2))
      harness.respond("GET /users/\(id)", content)
    }
    harness.press(.character("T"))
    harness.type("Quality")
    harness.press(.down, .enter)
    harness.respond(
      "GET /me/workbins",
      #"{"statusCode":0,"workbins":[{"id":"g3","displayName":"Complaints","type":"AgentGroup"}]}"#)
    harness.press(.character("1"), .end, .up, .up, .up, .up)
    harness.advance(.seconds(9))
    return harness
  }

  private mutating func chooseTeamMember(_ name: String) {
    press(.character("T"))
    respond("GET /users", Self.users)
    type(name)
    press(.enter)
  }

  static func teamPicker(_ query: String = "") throws -> ScreenHarness {
    var harness = try signedIn()
    harness.press(.character("T"))
    harness.respond("GET /users", Self.users)
    harness.type(query)
    return harness
  }

  private static let users = #"""
    {"statusCode":0,"users":[
      {"id":"u1","userName":"agent1","firstName":"Marat","lastName":"Sadykov"},
      {"id":"u2","userName":"agent2","firstName":"Jana","lastName":"Vogel"},
      {"id":"u3","userName":"agent3","firstName":"Sofia","lastName":"Lindqvist"},
      {"id":"u4","userName":"agent4","firstName":"\u001b[31mTom","lastName":"Okafor"}]}
    """#
}
