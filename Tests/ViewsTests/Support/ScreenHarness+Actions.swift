import Core
import Terminal
import WebServices

/// Situations in which something is done to interactions.
extension ScreenHarness {
  /// The specification's item is mine, and the live pane that shows it has the keys; `c` has been
  /// pressed.
  static func confirmingComplete() throws -> ScreenHarness {
    var harness = try pulledInLivePanel()
    harness.press(.character("c"))
    return harness
  }

  /// A draft of mine is to be sent; its subject and addressee are hostile.
  static func confirmingSend() throws -> ScreenHarness {
    var harness = try signedIn()
    try harness.notify(ServerMessages.draft)
    harness.send(.intent(.action(.perform(.send(queue: "out"), on: [ServerMessages.draftID]))))
    return harness
  }

  /// The same draft is to be thrown away.
  static func confirmingDelete() throws -> ScreenHarness {
    var harness = try signedIn()
    try harness.notify(ServerMessages.draft)
    harness.send(.intent(.action(.perform(.deleteDraft, on: [ServerMessages.draftID]))))
    return harness
  }

  /// Three of the first workbin and one of mine are to go into a group's workbin; the one of mine
  /// is an invitation, and can't.
  static func confirmingMoveMany() throws -> ScreenHarness {
    var harness = try signedIn()
    try harness.notify(ServerMessages.invitation)
    harness.send(
      .intent(
        .action(
          .perform(
            .move(WorkbinContents.ID("g1"), name: "billing"),
            on: ServerMessages.pullableIDs + [ServerMessages.invitedID]))))
    return harness
  }

  /// Three are being pulled; one has come, one was refused.
  static func pullingMany() throws -> ScreenHarness {
    var harness = try signedIn()
    harness.send(.intent(.action(.perform(.pull, on: ServerMessages.pullableIDs))))
    harness.now += .milliseconds(90)
    harness.respond("PullEmail", #"{"statusCode":6,"statusMessage":"Interaction not found"}"#)
    return harness
  }

  /// The same, with the list of results open.
  static func showingResults() throws -> ScreenHarness {
    var harness = try pullingMany()
    harness.press(.character("v"), .down)
    return harness
  }

  /// The form of the specification's item: a value changed, a key added, one deleted, and the
  /// server has changed one too.
  static func userDataForm() throws -> ScreenHarness {
    var harness = try pulledInLivePanel()
    harness.press(.character("e"))
    harness.press(.enter, .control("u"))
    harness.type("gold")
    harness.press(.enter, .down, .character("d"))
    try harness.notify(ServerMessages.pulledWorkitem(customerSegment: "silver"))
    return harness
  }

  /// The same of two at once: one key has different values, another has been changed for both.
  static func userDataFormOfSeveral() throws -> ScreenHarness {
    var harness = try signedIn()
    for (id, segment) in [("00016aB14RQD0095", "gold"), ("00016aB14RQD0096", "default")] {
      try harness.notify(
        #"""
        {"messageType":"EmailStateChangeMessage","notificationType":"StatusChange",
         "email":{"id":"\#(id)","state":"Processing","subject":"Charged twice",
         "from":"c081@example.test",
         "capabilities":["Complete","AttachUserData","UpdateUserData","DeleteUserData"],
         "userData":{"CustomerSegment":"\#(segment)","ServiceType":"refund","IsHeld":0,
          "Only\#(segment)":"x"}}}
        """#)
    }
    harness.press(.character("1"), .home, .character("2"), .character(" "), .character(" "))
    harness.press(.character("e"), .down, .enter, .control("u"))
    harness.type("complaint")
    harness.press(.enter)
    return harness
  }

  /// An act under way in its row on the desk.
  static func puttingBack() throws -> ScreenHarness {
    var harness = try pulled()
    harness.press(.character("1"), .home, .character("2"), .character("u"))
    return harness
  }

  /// The list of workbins that something can be moved to.
  static func movePicker() throws -> ScreenHarness {
    var harness = try pulledInLivePanel()
    harness.press(.character("m"), .down)
    return harness
  }

  /// The list of queues that something can be completed into, with one typed that is not listed.
  static func queuePicker() throws -> ScreenHarness {
    var harness = try confirmingComplete()
    harness.now += .milliseconds(200)
    harness.press(.character("t"))
    harness.type("post")
    return harness
  }

  /// A batch that has ended, one of which failed, with the list of results open.
  static func showingFailures() throws -> ScreenHarness {
    var harness = try pullingMany()
    harness.respond("PullEmail", #"{"statusCode":0,"referenceId":1}"#)
    harness.respond("PullEmail", #"{"statusCode":5,"statusMessage":"\u202Enot\u001b[2J yours"}"#)
    harness.now += .seconds(1)
    try harness.notify(ServerMessages.heldEmail(ServerMessages.pullableIDs[1]))
    harness.press(.character("v"))
    return harness
  }

  /// The list of where something can be transferred to.
  static func transferPicker() throws -> ScreenHarness {
    var harness = try pulledInLivePanel()
    harness.press(.character("t"))
    harness.respond("GET /users", ServerMessages.users)
    harness.type("a")
    return harness
  }
}
