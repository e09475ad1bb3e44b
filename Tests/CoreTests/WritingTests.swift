import JSON
import Testing
import WebServices

@testable import Core

@Suite("Letters of the agent's own: answered, written on, sent, thrown away")
struct WritingTests {
  private let reply = "POST /me/emails/E1 Reply"
  private let options = #"""
    "email.default-queue":"routing","email.outbound-queue":"out"
    """#

  /// E1 is mine and can be answered; the administrator names the queues.
  private func reading(
    _ options: String, suggested: String = "", subject: String = "Where is it?"
  ) throws -> Scene {
    var scene = Scene()
    scene.happen(.started)
    scene.answer(
      "GET /me?subresources=*",
      #"{"statusCode":0,"user":{"id":"u1","settings":{"interaction-workspace":{\#(options)}}}}"#)
    try scene.comeToWork()
    try scene.notify(
      #"""
      {"messageType":"EmailStateChangeMessage","notificationType":"StatusChange",
       "email":{"id":"E1","state":"Processing","capabilities":["Reply","ReplyAll","Complete"],
       "subject":"\#(subject)","from":"ada@y.test","to":["info@x.test"],"userData":{},
       "suggestedQueueUris":[\#(suggested)],"bodyAsPlainText":"Where?"}}
      """#)
    scene.press(.goToList(.myInteractions))
    scene.press(.focus(.items))
    return scene
  }

  /// D1 is a draft of mine, selected.
  private func drafting(
    _ capabilities: [String] = ["Cancel", "Send"], options: String? = nil,
    letter: String = #""from":"info@x.test","to":["ada@y.test"],"bodyAsPlainText":"\n Here.\nBye""#
  ) throws -> Scene {
    var scene = try reading(options ?? self.options)
    try scene.notify(draft(capabilities, letter: letter))
    scene.press(.move(.down))
    return scene
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

  private func task(_ scene: Scene) -> EditorTask? {
    scene.effects.compactMap { if case .openEditor(let task) = $0 { task } else { nil } }.last
  }

  private func body(_ name: String, _ scene: Scene) -> String? {
    scene.waiting.first { $0.call.name.hasSuffix(name) }?.call.body?.text
  }

  @Test("an answer is written in the editor, and begins a draft through the administrator's queue")
  func answer() throws {
    var scene = try reading(options)
    scene.press(.action(.writeEmail(toAll: false)))
    guard case .reply(let letter)? = task(scene)?.content else {
      Issue.record("no editor")
      return
    }
    #expect(letter.plainText == "Where?")
    scene.happen(.edited("E1", .text("Here.")))
    #expect(
      body("Reply", scene)
        == #"{"operationName":"Reply","queueName":"routing","bodyAsPlainText":"Here.","#
        + #""subjectPrefix":"Re: "}"#)
    scene.answer(reply)
    #expect(scene.phase("E1") == .accepted)
    try scene.notify(draft(parent: "E1"))
    #expect(scene.phase("E1") == .confirmed)
    #expect(scene.state.list.selectedHeld == "D1")
    #expect(
      scene.sentence == "Your answer is a draft on your desk: O sends it, W goes on with it")
    #expect(!scene.waiting.contains { $0.call.description == "Send" })
  }

  @Test("to all, through the queue that the server suggests; a subject is marked as an answer once")
  func answerToAll() throws {
    var scene = try reading(options, suggested: #""http://h/queues/q""#, subject: "RE: it")
    // The newer message has neither letter nor queue: what was told before holds.
    try scene.notify(Scene.mail("E1", "Processing", ["Reply", "ReplyAll"]))
    scene.press(.action(.writeEmail(toAll: true)))
    scene.happen(.edited("E1", .text("Here.")))
    #expect(
      body("ReplyAll", scene)
        == #"{"operationName":"ReplyAll","queueUri":"http://h/queues/q","#
        + #""bodyAsPlainText":"Here."}"#)
  }

  @Test("a draft that overtakes the answer, and names no parent, is known all the same")
  func overtaken() throws {
    var scene = try reading(options)
    scene.press(.action(.writeEmail(toAll: false)))
    scene.happen(.edited("E1", .text("Here.")))
    try scene.notify(draft())
    #expect(scene.phase("E1") == .confirmed)
    scene.answer(reply)
    #expect(scene.phase("E1") == .confirmed)
  }

  @Test("of a draft that nobody told of, the server is asked")
  func untold() throws {
    var scene = try reading(options)
    scene.press(.action(.writeEmail(toAll: false)))
    scene.happen(.edited("E1", .text("Here.")))
    scene.answer(reply)
    scene.wait(.seconds(10))
    #expect(scene.phase("E1") == .verifying)
    scene.answer(
      "GET /me/emails?fields=*",
      #"{"statusCode":0,"emails":[{"id":"E1","state":"Processing","capabilities":["Reply"]},"#
        + #"{"id":"D1","state":"Composing","parentId":"E1","capabilities":["Send"]}]}"#)
    #expect(scene.phase("E1") == .confirmed)
  }

  @Test("an answer that is refused is not lost: the next W goes on with it")
  func refused() throws {
    var scene = try reading(options)
    scene.press(.action(.writeEmail(toAll: false)))
    scene.happen(.edited("E1", .text("Here.")))
    scene.answer(reply, #"{"statusCode":5,"statusMessage":"no"}"#)
    #expect(
      scene.sentence
        == "“Where is it?” was not answered by a draft (W goes on with it): no permission: no")
    scene.press(.action(.writeEmail(toAll: false)))
    #expect(task(scene)?.previousText == "Here.")
    scene.happen(.edited("E1", .text("Here it is.")))
    scene.answer(reply)
    try scene.notify(draft(parent: "E1"))
    scene.press(.move(.up))
    scene.press(.action(.writeEmail(toAll: false)))
    #expect(task(scene)?.previousText == nil)
  }

  @Test("an answer that is refused outlives what is written on another letter")
  func refusedBeside() throws {
    var scene = try reading(options)
    scene.press(.action(.writeEmail(toAll: false)))
    scene.happen(.edited("E1", .text("Here.")))
    scene.answer(reply, #"{"statusCode":5,"statusMessage":"no"}"#)
    try scene.notify(draft())
    scene.press(.move(.down))
    scene.press(.action(.writeEmail(toAll: false)))
    #expect(task(scene)?.interaction == "D1")
    scene.happen(.edited("D1", .text("There.")))
    scene.press(.move(.up))
    scene.press(.action(.writeEmail(toAll: false)))
    #expect(task(scene)?.previousText == "Here.")
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
    var scene = try reading(options)
    scene.press(.action(.writeEmail(toAll: false)))
    scene.happen(.edited("E1", .untouched))
    #expect(scene.sentence == "Nothing was written, so nothing is sent")
    scene.press(.action(.writeEmail(toAll: false)))
    scene.happen(.edited("E1", .failed("The editor ended with status 3: nothing is sent")))
    #expect(scene.sentence == "The editor ended with status 3: nothing is sent")
    #expect(scene.waiting.isEmpty)
  }

  @Test("without a queue for answers no editor opens, and the option is named")
  func noQueue() throws {
    var scene = try reading("")
    scene.press(.action(.writeEmail(toAll: false)))
    #expect(scene.sentence == "Your administrator names no queue for answers: email.default-queue")
    #expect(task(scene) == nil)
  }

  @Test("a draft's text is written anew and saved as a whole; EmailSaved confirms it")
  func save() throws {
    var scene = try drafting()
    scene.press(.action(.writeEmail(toAll: false)))
    guard case .draft? = task(scene)?.content else {
      Issue.record("no draft")
      return
    }
    scene.happen(.edited("D1", .text("There.")))
    #expect(
      body("Save", scene)
        == #"{"operationName":"Save","email":{"from":"info@x.test","to":["ada@y.test"],"#
        + #""subject":"Re: Where is it?","bodyAsPlainText":"There."}}"#)
    scene.answer("POST /me/emails/D1 Save")
    #expect(scene.phase("D1") == .accepted)
    try scene.notify(draft(kind: "EmailSaved", letter: #""body":"There.""#))
    #expect(scene.phase("D1") == .confirmed)
    #expect(scene.sentence == "“Re: Where is it?” is saved")
  }

  @Test("sending asks first: to whom, and how it begins; no is the default")
  func send() throws {
    var scene = try drafting()
    scene.press(.action(.sendEmail(queue: nil)))
    #expect(scene.question?.items.first?.email == .init(to: ["ada@y.test"], firstLine: " Here."))
    #expect(scene.waiting.isEmpty)
    scene.now += .milliseconds(200)
    scene.press(.answer(false))
    #expect(scene.waiting.isEmpty)
    scene.press(.action(.sendEmail(queue: nil)))
    scene.consent()
    #expect(
      body("Send", scene)
        == #"{"operationName":"Send","queueName":"out","email":{"from":"info@x.test","#
        + #""to":["ada@y.test"],"subject":"Re: Where is it?","bodyAsPlainText":"\n Here.\nBye"}}"#)
    scene.answer("POST /me/emails/D1 Send")
    try scene.notify(draft([], state: "Completed"))
    #expect(scene.phase("D1") == .confirmed)
    #expect(!scene.state.held.contains { $0.id == "D1" })
  }

  @Test("a draft that comes into a workbin instead of going out is not called sent")
  func notGoneOut() throws {
    var scene = try drafting()
    scene.press(.action(.sendEmail(queue: nil)))
    scene.consent()
    scene.answer("POST /me/emails/D1 Send")
    try scene.notify(draft([], state: "InWorkbin"))
    #expect(scene.phase("D1") == .refused("the server says InWorkbin"))
  }

  @Test("a letter to nobody, and one for which no queue is named, are not sent")
  func notSent() throws {
    var scene = try drafting(letter: #""to":[],"body":"x""#)
    scene.press(.action(.sendEmail(queue: nil)))
    #expect(scene.sentence == "“Re: Where is it?” is to nobody: the server has not said to whom")
    scene = try drafting(options: "")
    scene.press(.action(.sendEmail(queue: nil)))
    #expect(
      scene.sentence == "Your administrator names no queue that sends: email.outbound-queue")
    scene.press(.action(.sendEmail(queue: "mail")))
    #expect(scene.question?.action == .send(queue: "mail"))
  }

  @Test("a draft is deleted after a question, behind its capability; Canceled confirms it")
  func delete() throws {
    var scene = try drafting()
    scene.press(.action(.deleteDraft))
    #expect(scene.question?.action == .deleteDraft)
    scene.consent()
    #expect(body("Cancel", scene) == #"{"operationName":"Cancel"}"#)
    scene.answer("POST /me/emails/D1 Cancel", #"{"status":0}"#)
    #expect(scene.phase("D1") == .accepted)
    try scene.notify(draft([], state: "Canceled"))
    #expect(scene.phase("D1") == .confirmed)
    scene = try drafting(["Send"])
    scene.press(.action(.deleteDraft))
    #expect(
      scene.sentence
        == "Cancel is not among its capabilities: its state is Composing since 12:04:00")
  }

  @Test("a draft that came into a workbin instead was not deleted")
  func movedMeanwhile() throws {
    var scene = try drafting()
    scene.press(.action(.deleteDraft))
    scene.consent()
    try scene.notify(draft([], state: "InWorkbin"))
    #expect(scene.phase("D1") == .refused("the server says InWorkbin"))
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
    var scene = try drafting(options: options + #","privilege.email.\#(name)":"false""#)
    if id == "E1" { scene.press(.move(.up)) }
    scene.press(.action(intent))
    #expect(
      scene.sentence
        == "Your administrator does not grant privilege.email.\(name): known since 12:04:00")
    #expect(scene.waiting.isEmpty)
  }

  @Test("what lies in a workbin is pulled before it is answered; a workitem has no answer")
  func notAnswered() throws {
    var scene = try Scene.atWork()
    scene.press(.focus(.items))
    scene.press(.action(.writeEmail(toAll: false)))
    #expect(scene.sentence == "“About E1” lies in in-progress: pull it first")
    scene = try Scene.holding()
    scene.press(.action(.writeEmail(toAll: false)))
    #expect(
      scene.sentence
        == "Reply is not among its capabilities: its state is Processing since 12:04:00")
  }
}
