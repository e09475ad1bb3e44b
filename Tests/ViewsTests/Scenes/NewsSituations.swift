import Desk
import Terminal
import WebServices

/// Invitations, what is new, and other people's workbins.
extension Scene {
  /// One interaction is mine, and routing offers another.
  static func invited() throws -> Scene {
    var scene = try pulled()
    scene.press(.character("f"))
    scene.now += .seconds(2)
    try scene.notify(
      #"""
      {"messageType":"EmailStateChangeMessage","notificationType":"StatusChange","email":
        \#(Texts.email("00016aB14RQD0101", "12:04", "ada@example.test", "Card declined abroad", 5)
          .replacing("\"from\":", with: "\"state\":\"Invited\",\"capabilities\":[\"Accept\",\"Reject\"],\"from\":"))}
      """#)
    scene.press(.character("1"), .home, .enter)
    return scene
  }

  /// Something came into two workbins that are not looked at, and has just been told.
  static func news() throws -> Scene {
    var scene = try atWork()
    for number in 0..<3 {
      try scene.notify(
        Texts.added(
          "g1",
          Texts.email(
            "00016aB14RQD011\(number)", "12:0\(number)", "c1@example.test",
            "Charged \(number + 2) times", 2)))
    }
    try scene.notify(
      Texts.added(
        "w3", Texts.email("00016aB14RQD0120", "12:04", "c2@example.test", "Call me \\u202eback", 1))
    )
    scene.wait(.seconds(2))
    return scene
  }

  static func newsList() throws -> Scene {
    var scene = try news()
    scene.press(.character("!"))
    return scene
  }

  /// A team lead's: another agent's two workbins, a group's, and one who can't be looked into.
  static func team() throws -> Scene {
    var scene = try atWork()
    for (name, id) in [("agent2", "u2"), ("agent3", "u3")] {
      scene.choose(name)
      scene.answer(
        "GET /users/\(id)/workbins",
        #"""
        {"statusCode":0,"workbins":[{"id":"w1","displayName":"In progress"},
          {"id":"w2","displayName":"Drafts"}]}
        """#)
    }
    for (id, content) in [
      ("u2/workbins/w1", Texts.inProgress), ("u2/workbins/w2", Texts.drafts),
      ("u3/workbins/w1", Texts.billing), ("u3/workbins/w2", #"{"statusCode":0,"workbin":{}}"#),
    ] {
      scene.answer("Subscribe")
      scene.wait(.seconds(2))
      scene.answer("GET /users/\(id)", content)
    }
    scene.press(.character("T"))
    scene.type("Quality")
    scene.press(.down, .enter)
    scene.answer(
      "GET /me/workbins",
      #"{"statusCode":0,"workbins":[{"id":"g3","displayName":"Complaints","type":"AgentGroup"}]}"#)
    scene.press(.character("1"), .end, .up, .up, .up, .up)
    scene.wait(.seconds(9))
    return scene
  }

  private mutating func choose(_ name: String) {
    press(.character("T"))
    answer("GET /users", Self.users)
    type(name)
    press(.enter)
  }

  static func choosingTeam(_ query: String = "") throws -> Scene {
    var scene = try atWork()
    scene.press(.character("T"))
    scene.answer("GET /users", Self.users)
    scene.type(query)
    return scene
  }

  private static let users = #"""
    {"statusCode":0,"users":[
      {"id":"u1","userName":"agent1","firstName":"Marat","lastName":"Sadykov"},
      {"id":"u2","userName":"agent2","firstName":"Jana","lastName":"Vogel"},
      {"id":"u3","userName":"agent3","firstName":"Sofia","lastName":"Lindqvist"},
      {"id":"u4","userName":"agent4","firstName":"\u001b[31mTom","lastName":"Okafor"}]}
    """#
}
