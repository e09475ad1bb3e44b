import Desk
import Terminal
import WebServices

/// Situations in which something is done to interactions.
extension Scene {
  /// The specification's item is mine, and the live pane that shows it has the keys; `c` has been
  /// pressed.
  static func askedToComplete() throws -> Scene {
    var scene = try pulledAndLookedAt()
    scene.press(.character("c"))
    return scene
  }

  /// A draft of mine is to be sent; its subject and addressee are hostile.
  static func askedToSend() throws -> Scene {
    var scene = try atWork()
    try scene.notify(Texts.draft)
    scene.happen(.intent(.act(.perform(.send(queue: "out"), on: [Texts.drafted]))))
    return scene
  }

  /// The same draft is to be thrown away.
  static func askedToDelete() throws -> Scene {
    var scene = try atWork()
    try scene.notify(Texts.draft)
    scene.happen(.intent(.act(.perform(.deleteDraft, on: [Texts.drafted]))))
    return scene
  }

  /// Three of the first workbin and one of mine are to go into a group's workbin; the one of mine is
  /// an invitation, and can't.
  static func askedToMoveMany() throws -> Scene {
    var scene = try atWork()
    try scene.notify(Texts.invitation)
    scene.happen(
      .intent(
        .act(.perform(.move(Shelf.ID("g1"), name: "billing"), on: Texts.some + [Texts.invited]))))
    return scene
  }

  /// Three are being pulled; one has come, one was refused.
  static func pullingMany() throws -> Scene {
    var scene = try atWork()
    scene.happen(.intent(.act(.perform(.pull, on: Texts.some))))
    scene.now += .milliseconds(90)
    scene.answer("PullEmail", #"{"statusCode":6,"statusMessage":"Interaction not found"}"#)
    return scene
  }

  /// The same, with the list of results open.
  static func lookingAtResults() throws -> Scene {
    var scene = try pullingMany()
    scene.press(.character("v"), .down)
    return scene
  }

  /// The form of the specification's item: a value changed, a key added, one deleted, and the server
  /// has changed one too.
  static func editingUserData() throws -> Scene {
    var scene = try pulledAndLookedAt()
    scene.press(.character("e"))
    scene.press(.enter, .control("u"))
    scene.type("gold")
    scene.press(.enter, .down, .character("d"))
    try scene.notify(Texts.pulledWorkitem(customerSegment: "silver"))
    return scene
  }

  /// The same of two at once: one key has different values, another has been changed for both.
  static func editingSeveral() throws -> Scene {
    var scene = try atWork()
    for (id, segment) in [("00016aB14RQD0095", "gold"), ("00016aB14RQD0096", "default")] {
      try scene.notify(
        #"""
        {"messageType":"EmailStateChangeMessage","notificationType":"StatusChange",
         "email":{"id":"\#(id)","state":"Processing","subject":"Charged twice",
         "from":"c081@example.test",
         "capabilities":["Complete","AttachUserData","UpdateUserData","DeleteUserData"],
         "userData":{"CustomerSegment":"\#(segment)","ServiceType":"refund","IsHeld":0,
          "Only\#(segment)":"x"}}}
        """#)
    }
    scene.press(.character("1"), .home, .character("2"), .character(" "), .character(" "))
    scene.press(.character("e"), .down, .enter, .control("u"))
    scene.type("complaint")
    scene.press(.enter)
    return scene
  }

  /// An act under way in its row on the desk.
  static func puttingBack() throws -> Scene {
    var scene = try pulled()
    scene.press(.character("1"), .home, .character("2"), .character("u"))
    return scene
  }

  /// The list of workbins that something can be moved to.
  static func moving() throws -> Scene {
    var scene = try pulledAndLookedAt()
    scene.press(.character("m"), .down)
    return scene
  }

  /// The list of queues that something can be completed into, with one typed that is not listed.
  static func choosingQueue() throws -> Scene {
    var scene = try askedToComplete()
    scene.now += .milliseconds(200)
    scene.press(.character("t"))
    scene.type("post")
    return scene
  }

  /// A batch that has ended, one of which failed, with the list of results open.
  static func lookingAtFailures() throws -> Scene {
    var scene = try pullingMany()
    scene.answer("PullEmail", #"{"statusCode":0,"referenceId":1}"#)
    scene.answer("PullEmail", #"{"statusCode":5,"statusMessage":"\u202Enot\u001b[2J yours"}"#)
    scene.now += .seconds(1)
    try scene.notify(Texts.held(Texts.some[1]))
    scene.press(.character("v"))
    return scene
  }

  /// The list of where something can be transferred to.
  static func transferring() throws -> Scene {
    var scene = try pulledAndLookedAt()
    scene.press(.character("t"))
    scene.answer("GET /users", Texts.users)
    scene.type("a")
    return scene
  }
}

extension Texts {
  static let some = ["00016aB14RQD0061", "00016aB14RQD0062", "00016aB14RQD0065"]
  static let invited = "00016aB14RQD0091"

  static let invitation = #"""
    {"messageType":"EmailStateChangeMessage","notificationType":"StatusChange",
     "email":{"id":"00016aB14RQD0091","state":"Invited","capabilities":["Accept","Reject"],
     "subject":"\u202Eevil\u001b[2J","userData":{}}}
    """#

  static func held(_ id: String) -> String {
    #"""
    {"messageType":"EmailStateChangeMessage","notificationType":"StatusChange",
     "email":{"id":"\#(id)","state":"Processing","capabilities":["Complete"],"userData":{}}}
    """#
  }

  static let drafted = "00016aB14RQD0094"

  static let draft = #"""
    {"messageType":"EmailStateChangeMessage","notificationType":"StatusChange",
     "email":{"id":"00016aB14RQD0094","state":"Composing","capabilities":["Cancel","Send"],
     "subject":"Re: Where is my refund?","from":"info@example.test",
     "to":["c007@example.test","\u202Eevil\u001b[2J@example.test"],
     "bodyAsPlainText":"\nYour refund left us on Friday; your bank may take some days.\nBye",
     "userData":{}}}
    """#

  static let users = #"""
    {"statusCode":0,"users":[
      {"id":"7","userName":"agent2","firstName":"Jana","lastName":"Vogel","uri":"http://x/users/7"},
      {"id":"8","userName":"agent3","firstName":"Sofia","lastName":"Lindqvist"},
      {"id":"1","userName":"agent1"}]}
    """#
}
