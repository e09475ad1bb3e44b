import JSON
import Testing

@testable import WebServices

@Suite("The wire form of every call, a row each")
struct WireFormatTests {
  private static func line(_ request: APIRequest) -> String {
    let method = request.method == .get ? "GET" : "POST"
    return "\(method) \(request.path)" + (request.body.map { " \($0.text)" } ?? "")
  }

  @Test(
    "workbins: list, content, subscription",
    arguments: [
      (APIRequest.allWorkbins, "GET /workbins?fields=*"),
      (APIRequest.myWorkbins, "GET /me/workbins?fields=*"),
      (APIRequest.workbins(owner: .user(id: "u/1")), "GET /users/u%2F1/workbins?fields=*"),
      (APIRequest.content(of: "w"), "GET /workbins/w?subresources=*"),
      (
        APIRequest.content(of: "w", owner: .agentGroup("Billing Team")),
        "GET /me/workbins/w?agentGroup=Billing%20Team&subresources=*"
      ),
      (
        APIRequest.content(of: "w", owner: .placeGroup("Floor 2")),
        "GET /me/workbins/w?placeGroup=Floor%202&subresources=*"
      ),
      (
        APIRequest.content(of: "w", owner: .user(id: "u")), "GET /users/u/workbins/w?subresources=*"
      ),
      (APIRequest.subscribe(to: "w"), #"POST /workbins/w {"operationName":"Subscribe"}"#),
      (
        APIRequest.subscribe(to: "w", owner: .agentGroup("a&b")),
        #"POST /me/workbins/w?agentGroup=a%26b {"operationName":"Subscribe"}"#
      ),
      (
        APIRequest.subscribe(to: "w", owner: .user(id: "u")),
        #"POST /users/u/workbins/w {"operationName":"Subscribe"}"#
      ),
      (
        APIRequest.subscribe(to: "a="), #"POST /workbins/a%3D {"operationName":"Subscribe"}"#
      ),
      (APIRequest.unsubscribe(from: "w"), #"POST /workbins/w {"operationName":"Unsubscribe"}"#),
      (
        APIRequest.unsubscribe(from: "w", owner: .placeGroup("p")),
        #"POST /me/workbins/w?placeGroup=p {"operationName":"Unsubscribe"}"#
      ),
    ])
  func workbins(request: APIRequest, line: String) { #expect(Self.line(request) == line) }

  @Test(
    "workbins: pull and add, mine, a group's and another agent's",
    arguments: [
      (
        APIRequest.pull("i", .email, from: "w"),
        #"POST /workbins/w {"operationName":"PullEmail","id":"i"}"#
      ),
      (
        APIRequest.pull("i", .chat, from: "w", owner: .agentGroup("g"), nickname: "Ann"),
        #"POST /me/workbins/w?agentGroup=g {"operationName":"PullChat","id":"i","nickname":"Ann"}"#
      ),
      (
        APIRequest.pull("i", .workitem, from: "w", owner: .placeGroup("g")),
        #"POST /me/workbins/w?placeGroup=g {"operationName":"PullWorkitem","id":"i"}"#
      ),
      (
        APIRequest.pull("i", .workitem, from: "w", owner: .user(id: "u")),
        #"POST /users/u/workbins/w {"operationName":"PullWorkitem","id":"i"}"#
      ),
      (
        APIRequest.add("i", .workitem, to: "w"),
        #"POST /workbins/w {"operationName":"AddWorkitem","id":"i"}"#
      ),
      (
        APIRequest.add("i", .email, to: "w", owner: .agentGroup("g")),
        #"POST /me/workbins/w?agentGroup=g {"operationName":"AddEmail","id":"i"}"#
      ),
      (
        APIRequest.add("i", .email, to: "w", owner: .user(id: "u")),
        #"POST /users/u/workbins/w {"operationName":"AddEmail","id":"i"}"#
      ),
      (
        APIRequest.add(uri: "http://h/api/v2/emails/i", .email, to: "w"),
        #"POST /workbins/w {"operationName":"AddEmail","uri":"http://h/api/v2/emails/i"}"#
      ),
    ])
  func moving(request: APIRequest, line: String) {
    #expect(Self.line(request) == line)
    #expect(!request.isIdempotent)
  }

  @Test(
    "operations on an interaction of mine",
    arguments: [
      (ItemOperation.accept(nickname: "Ann"), "email", #"{"operationName":"Accept"}"#),
      (.accept(nickname: "Ann"), "chat", #"{"operationName":"Accept","nickname":"Ann"}"#),
      (.reject, "workitem", #"{"operationName":"Reject"}"#),
      (.complete(queue: nil), "email", #"{"operationName":"Complete"}"#),
      (
        .complete(queue: "Post"), "workitem",
        #"{"operationName":"Complete","queueName":"Post"}"#
      ),
      (
        .transferToUser(uri: "http://h/users/u"), "email",
        #"{"operationName":"Transfer","userUri":"http://h/users/u"}"#
      ),
      (
        .transferToUser(uri: "http://h/users/u"), "openmedia",
        #"{"operationName":"Transfer","targetUri":"http://h/users/u"}"#
      ),
      (
        .transferToQueue("q"), "workitem",
        #"{"operationName":"Transfer","queueName":"q"}"#
      ),
      (.setInFocus, "email", #"{"operationName":"SetInFocus"}"#),
      (
        .attachUserData([.init(key: "PegAG?:2>1", value: 1)]), "email",
        #"{"operationName":"AttachUserData","userData":{"PegAG?:2>1":1}}"#
      ),
      (
        .updateUserData([.init(key: "a", value: "b"), .init(key: "c", value: .null)]), "chat",
        #"{"operationName":"UpdateUserData","userData":{"a":"b","c":null}}"#
      ),
      (
        .deleteUserData(keys: ["a", "b c"]), "workitem",
        #"{"operationName":"DeleteUserData","keys":["a","b c"]}"#
      ),
      (
        .reply(Reply(toAll: false, text: "Yes.", subjectPrefix: "Re: ", queue: .uri("http://h/q"))),
        "email",
        #"{"operationName":"Reply","queueUri":"http://h/q","bodyAsPlainText":"Yes.","#
          + #""subjectPrefix":"Re: "}"#
      ),
      (
        .reply(Reply(toAll: true, text: "Yes.", subjectPrefix: "", queue: .name("out"))), "email",
        #"{"operationName":"ReplyAll","queueName":"out","bodyAsPlainText":"Yes."}"#
      ),
      (.cancel, "email", #"{"operationName":"Cancel"}"#),
    ])
  func operations(operation: ItemOperation, key: String, body: String) throws {
    let resource = try Document(parsing: Array(#"{"id":"i/1","mediaType":"promotion"}"#.utf8))
    let item = try #require(Interaction(resource.root, medium: Medium(payloadKey: key)))
    let request = APIRequest.perform(operation, on: item)
    let collection = key == "openmedia" ? "openmedia/promotion" : key + "s"
    #expect(Self.line(request) == "POST /me/\(collection)/i%2F1 \(body)")
    #expect(!request.isIdempotent)
    #expect(body.contains(operation.name))
  }

  private let draft = #"""
    {"id":"i","from":"info@x.test","to":["a@y.test","b@y.test"],"cc":["c@y.test"],"bcc":"d@y.test",
     "subject":"Re: yours","body":"<p>Old</p>","bodyAsPlainText":"Old"}
    """#

  @Test("a draft is saved and sent as a whole, in an object of its own")
  func drafts() throws {
    let resource = try Document(parsing: Array(draft.utf8))
    let item = try #require(Interaction(resource.root, medium: .email))
    let heads =
      #""from":"info@x.test","to":["a@y.test","b@y.test"],"cc":["c@y.test"],"bcc":["d@y.test"],"#
      + #""subject":"Re: yours""#
    let send = ItemOperation.send(OutgoingEmail(item), queue: "out")
    #expect(
      Self.line(.perform(send, on: item))
        == #"POST /me/emails/i {"operationName":"Send","queueName":"out","email":{\#(heads),"#
        + #""bodyAsPlainText":"Old","body":"<p>Old</p>"}}"#)
    let save = ItemOperation.save(OutgoingEmail(item, text: "New"))
    #expect(
      Self.line(.perform(save, on: item))
        == #"POST /me/emails/i {"operationName":"Save","email":{\#(heads),"#
        + #""bodyAsPlainText":"New"}}"#)
  }

  @Test("what is not known of a draft is left out, and never made up")
  func bareDraft() throws {
    let resource = try Document(parsing: Array(#"{"id":"i"}"#.utf8))
    let item = try #require(Interaction(resource.root, medium: .email))
    #expect(
      Self.line(.perform(.send(OutgoingEmail(item), queue: "out"), on: item))
        == #"POST /me/emails/i {"operationName":"Send","queueName":"out","email":{}}"#)
  }

  @Test(
    "the agent's state, on all channels",
    arguments: [
      (APIRequest.agentStates, "GET /settings/agent-states"),
      (APIRequest.setAgentState(.ready), #"POST /me {"operationName":"Ready"}"#),
    ])
  func agentState(request: APIRequest, line: String) { #expect(Self.line(request) == line) }
}
