import JSON
import Testing
import WebServices

@testable import Core

@Suite("Letters of the agent's own: answered, written on, sent, thrown away")
struct EmailTests {
  private let reply = "POST /me/emails/E1 Reply"
  private let options = #"""
    "email.default-queue":"routing","email.outbound-queue":"out"
    """#

  /// E1 is mine and can be answered; the administrator names the queues.
  private func reading(
    _ options: String, suggested: String = "", subject: String = "Where is it?"
  ) throws -> UpdateHarness {
    var harness = UpdateHarness()
    harness.happen(.started)
    harness.respond(
      "GET /me?subresources=*",
      #"{"statusCode":0,"user":{"id":"u1","settings":{"interaction-workspace":{\#(options)}}}}"#)
    try harness.comeToWork()
    try harness.notify(
      #"""
      {"messageType":"EmailStateChangeMessage","notificationType":"StatusChange",
       "email":{"id":"E1","state":"Processing","capabilities":["Reply","ReplyAll","Complete"],
       "subject":"\#(subject)","from":"ada@y.test","to":["info@x.test"],"userData":{},
       "suggestedQueueUris":[\#(suggested)],"bodyAsPlainText":"Where?"}}
      """#)
    harness.press(.goToList(.myInteractions))
    harness.press(.focus(.items))
    return harness
  }

  /// D1 is a draft of mine, selected.
  private func drafting(
    _ capabilities: [String] = ["Cancel", "Send"], options: String? = nil,
    letter: String = #""from":"info@x.test","to":["ada@y.test"],"bodyAsPlainText":"\n Here.\nBye""#
  ) throws -> UpdateHarness {
    var harness = try reading(options ?? self.options)
    try harness.notify(draft(capabilities, letter: letter))
    harness.press(.move(.down))
    return harness
  }

  private func draft(
    _ capabilities: [String] = ["Cancel", "Send"], state: String = "Composing",
    parent: String? = nil, kind: String = "StatusChange", letter: String = #""to":["ada@y.test"]"#
  ) -> String {
    let names = capabilities.map { "\"\($0)\"" }.joined(separator: ",")
    let parent = parent.map { #""parentId":"\#($0)","# } ?? ""
    return #"""
      {"messageType":"EmailStateChangeMessage","notificationType":"\#(kind)","referenceId":9,
       "email":{"id":"D1","state":"\#(state)","capabilities":[\#(names)],\#(parent)
       "subject":"Re: Where is it?","userData":{},\#(letter)}}
      """#
  }

  private func task(_ harness: UpdateHarness) -> EditorTask? {
    harness.effects.compactMap { if case .openEditor(let task) = $0 { task } else { nil } }.last
  }

  private func body(_ name: String, _ harness: UpdateHarness) -> String? {
    harness.waiting.first { $0.call.name.hasSuffix(name) }?.call.body?.text
  }

  @Test("an answer is written in the editor, and begins a draft through the administrator's queue")
  func answer() throws {
    var harness = try reading(options)
    harness.press(.action(.writeEmail(toAll: false)))
    guard case .reply(let letter)? = task(harness)?.content else {
      Issue.record("no editor")
      return
    }
    #expect(letter.plainText == "Where?")
    harness.happen(.edited("E1", .text("Here.")))
    #expect(
      body("Reply", harness)
        == #"{"operationName":"Reply","queueName":"routing","bodyAsPlainText":"Here.","#
        + #""subjectPrefix":"Re: "}"#)
    harness.respond(reply)
    #expect(harness.phase("E1") == .accepted)
    try harness.notify(draft(parent: "E1"))
    #expect(harness.phase("E1") == .confirmed)
    #expect(harness.state.screen.list.selectedHeld == "D1")
    #expect(
      harness.sentence == "Your answer is a draft on your desk: O sends it, W goes on with it")
    #expect(!harness.waiting.contains { $0.call.description == "Send" })
  }

  @Test("to all, through the queue that the server suggests; a subject is marked as an answer once")
  func answerToAll() throws {
    var harness = try reading(options, suggested: #""http://h/queues/q""#, subject: "RE: it")
    // The newer message has neither letter nor queue: what was told before holds.
    try harness.notify(UpdateHarness.mail("E1", "Processing", ["Reply", "ReplyAll"]))
    harness.press(.action(.writeEmail(toAll: true)))
    harness.happen(.edited("E1", .text("Here.")))
    #expect(
      body("ReplyAll", harness)
        == #"{"operationName":"ReplyAll","queueUri":"http://h/queues/q","#
        + #""bodyAsPlainText":"Here."}"#)
  }

  @Test("a draft that overtakes the answer, and names no parent, is known all the same")
  func overtaken() throws {
    var harness = try reading(options)
    harness.press(.action(.writeEmail(toAll: false)))
    harness.happen(.edited("E1", .text("Here.")))
    try harness.notify(draft())
    #expect(harness.phase("E1") == .confirmed)
    harness.respond(reply)
    #expect(harness.phase("E1") == .confirmed)
  }

  @Test("of a draft that nobody told of, the server is asked")
  func untold() throws {
    var harness = try reading(options)
    harness.press(.action(.writeEmail(toAll: false)))
    harness.happen(.edited("E1", .text("Here.")))
    harness.respond(reply)
    harness.wait(.seconds(10))
    #expect(harness.phase("E1") == .verifying)
    harness.respond(
      "GET /me/emails?fields=*",
      #"{"statusCode":0,"emails":[{"id":"E1","state":"Processing","capabilities":["Reply"]},"#
        + #"{"id":"D1","state":"Composing","parentId":"E1","capabilities":["Send"]}]}"#)
    #expect(harness.phase("E1") == .confirmed)
  }

  @Test("an answer that is refused is not lost: the next W goes on with it")
  func refused() throws {
    var harness = try reading(options)
    harness.press(.action(.writeEmail(toAll: false)))
    harness.happen(.edited("E1", .text("Here.")))
    harness.respond(reply, #"{"statusCode":5,"statusMessage":"no"}"#)
    #expect(
      harness.sentence
        == "“Where is it?” was not answered by a draft (W goes on with it): no permission: no")
    harness.press(.action(.writeEmail(toAll: false)))
    #expect(task(harness)?.previousText == "Here.")
    harness.happen(.edited("E1", .text("Here it is.")))
    harness.respond(reply)
    try harness.notify(draft(parent: "E1"))
    harness.press(.move(.up))
    harness.press(.action(.writeEmail(toAll: false)))
    #expect(task(harness)?.previousText == nil)
  }

  @Test("an answer that is refused outlives what is written on another letter")
  func refusedBeside() throws {
    var harness = try reading(options)
    harness.press(.action(.writeEmail(toAll: false)))
    harness.happen(.edited("E1", .text("Here.")))
    harness.respond(reply, #"{"statusCode":5,"statusMessage":"no"}"#)
    try harness.notify(draft())
    harness.press(.move(.down))
    harness.press(.action(.writeEmail(toAll: false)))
    #expect(task(harness)?.interaction == "D1")
    harness.happen(.edited("D1", .text("There.")))
    harness.press(.move(.up))
    harness.press(.action(.writeEmail(toAll: false)))
    #expect(task(harness)?.previousText == "Here.")
  }

  @Test("of what is not sent, the oldest goes where there is too much")
  func bounded() {
    var unsent = DraftStore<String>()
    for number in 0...50 { unsent["E\(number)"] = "Here." }
    #expect(unsent.count == 50)
    #expect(unsent["E0"] == nil)
    #expect(unsent["E50"] == "Here.")
    unsent["E50"] = nil
    #expect(unsent.count == 49)
  }

  @Test("nothing written is nothing sent; an editor that fails says so")
  func nothing() throws {
    var harness = try reading(options)
    harness.press(.action(.writeEmail(toAll: false)))
    harness.happen(.edited("E1", .untouched))
    #expect(harness.sentence == "Nothing was written, so nothing is sent")
    harness.press(.action(.writeEmail(toAll: false)))
    harness.happen(.edited("E1", .failed("The editor ended with status 3: nothing is sent")))
    #expect(harness.sentence == "The editor ended with status 3: nothing is sent")
    #expect(harness.waiting.isEmpty)
  }

  @Test("closed without a change: nothing is sent, and what was begun before is kept")
  func unsaved() throws {
    var harness = try reading(options)
    harness.press(.action(.writeEmail(toAll: false)))
    harness.happen(.edited("E1", .unreadable(text: "Here", "The line is gone")))
    harness.press(.action(.writeEmail(toAll: false)))
    harness.happen(.edited("E1", .unsaved))
    #expect(harness.sentence == "Nothing was changed, so nothing is sent. W goes on with it")
    #expect(harness.waiting.isEmpty)
    harness.press(.action(.writeEmail(toAll: false)))
    #expect(task(harness)?.previousText == "Here")
  }

  @Test("without a queue for answers no editor opens, and the option is named")
  func noQueue() throws {
    var harness = try reading("")
    harness.press(.action(.writeEmail(toAll: false)))
    #expect(
      harness.sentence == "Your administrator names no queue for answers: email.default-queue")
    #expect(task(harness) == nil)
  }

  @Test("a draft's text is written anew and saved as a whole; EmailSaved confirms it")
  func save() throws {
    var harness = try drafting()
    harness.press(.action(.writeEmail(toAll: false)))
    guard case .draft? = task(harness)?.content else {
      Issue.record("no draft")
      return
    }
    harness.happen(.edited("D1", .text("There.")))
    #expect(
      body("Save", harness)
        == #"{"operationName":"Save","email":{"from":"info@x.test","to":["ada@y.test"],"#
        + #""subject":"Re: Where is it?","bodyAsPlainText":"There."}}"#)
    harness.respond("POST /me/emails/D1 Save")
    #expect(harness.phase("D1") == .accepted)
    try harness.notify(draft(kind: "EmailSaved", letter: #""body":"There.""#))
    #expect(harness.phase("D1") == .confirmed)
    #expect(harness.sentence == "“Re: Where is it?” is saved")
  }

  @Test("sending asks first: to whom, and how it begins; no is the default")
  func send() throws {
    var harness = try drafting()
    harness.press(.action(.sendEmail(queue: nil)))
    #expect(
      harness.confirmation?.items.first?.email == .init(to: ["ada@y.test"], firstLine: " Here."))
    #expect(harness.waiting.isEmpty)
    harness.now += .milliseconds(200)
    harness.press(.answer(false))
    #expect(harness.waiting.isEmpty)
    harness.press(.action(.sendEmail(queue: nil)))
    harness.consent()
    #expect(
      body("Send", harness)
        == #"{"operationName":"Send","queueName":"out","email":{"from":"info@x.test","#
        + #""to":["ada@y.test"],"subject":"Re: Where is it?","bodyAsPlainText":"\n Here.\nBye"}}"#)
    harness.respond("POST /me/emails/D1 Send")
    try harness.notify(draft([], state: "Completed"))
    #expect(harness.phase("D1") == .confirmed)
    #expect(!harness.state.held.contains { $0.id == "D1" })
  }

  @Test("a draft that comes into a workbin instead of going out is not called sent")
  func notGoneOut() throws {
    var harness = try drafting()
    harness.press(.action(.sendEmail(queue: nil)))
    harness.consent()
    harness.respond("POST /me/emails/D1 Send")
    try harness.notify(draft([], state: "InWorkbin"))
    #expect(harness.phase("D1") == .refused("the server says InWorkbin"))
  }

  @Test("a letter to nobody, and one for which no queue is named, are not sent")
  func notSent() throws {
    var harness = try drafting(letter: #""to":[],"body":"x""#)
    harness.press(.action(.sendEmail(queue: nil)))
    #expect(harness.sentence == "“Re: Where is it?” is to nobody: the server has not said to whom")
    harness = try drafting(options: "")
    harness.press(.action(.sendEmail(queue: nil)))
    #expect(
      harness.sentence == "Your administrator names no queue that sends: email.outbound-queue")
    harness.press(.action(.sendEmail(queue: "mail")))
    #expect(harness.confirmation?.action == .send(queue: "mail"))
  }

  @Test("a draft is deleted after a question, behind its capability; Canceled confirms it")
  func delete() throws {
    var harness = try drafting()
    harness.press(.action(.deleteDraft))
    #expect(harness.confirmation?.action == .deleteDraft)
    harness.consent()
    #expect(body("Cancel", harness) == #"{"operationName":"Cancel"}"#)
    harness.respond("POST /me/emails/D1 Cancel", #"{"status":0}"#)
    #expect(harness.phase("D1") == .accepted)
    try harness.notify(draft([], state: "Canceled"))
    #expect(harness.phase("D1") == .confirmed)
    harness = try drafting(["Send"])
    harness.press(.action(.deleteDraft))
    #expect(
      harness.sentence
        == "Cancel is not among its capabilities: its state is Composing since 12:04:00")
  }

  @Test("a draft that came into a workbin instead was not deleted")
  func movedMeanwhile() throws {
    var harness = try drafting()
    harness.press(.action(.deleteDraft))
    harness.consent()
    try harness.notify(draft([], state: "InWorkbin"))
    #expect(harness.phase("D1") == .refused("the server says InWorkbin"))
  }

  @Test(
    "each privilege of emails forbids its own action",
    arguments: [
      ("can-reply", ActionIntent.writeEmail(toAll: false), "E1"),
      ("can-reply-all", .writeEmail(toAll: true), "E1"),
      ("can-save", .writeEmail(toAll: false), "D1"), ("can-send", .sendEmail(queue: nil), "D1"),
      ("can-delete", .deleteDraft, "D1"), ("can-mark-done", .complete(queue: nil), "E1"),
      ("can-use", .complete(queue: nil), "E1"), ("can-use", .sendEmail(queue: nil), "D1"),
    ])
  func privileges(name: String, intent: ActionIntent, id: String) throws {
    var harness = try drafting(options: options + #","privilege.email.\#(name)":"false""#)
    if id == "E1" { harness.press(.move(.up)) }
    harness.press(.action(intent))
    #expect(
      harness.sentence
        == "Your administrator does not grant privilege.email.\(name): known since 12:04:00")
    #expect(harness.waiting.isEmpty)
  }

  @Test("what lies in a workbin is pulled before it is answered; a workitem has no answer")
  func notAnswered() throws {
    var harness = try UpdateHarness.atWork()
    harness.press(.focus(.items))
    harness.press(.action(.writeEmail(toAll: false)))
    #expect(harness.sentence == "“About E1” lies in in-progress: pull it first")
    harness = try UpdateHarness.holding()
    harness.press(.action(.writeEmail(toAll: false)))
    #expect(
      harness.sentence
        == "Reply is not among its capabilities: its state is Processing since 12:04:00")
  }
}
