import JSON
import Testing

@testable import WebServices

@Suite("The wire form of every call, a row each")
struct WireFormTests {
  private static func line(_ call: Call) -> String {
    let method = call.method == .get ? "GET" : "POST"
    return "\(method) \(call.path)" + (call.body.map { " \($0.text)" } ?? "")
  }

  @Test(
    "workbins: list, content, subscription",
    arguments: [
      (Call.allWorkbins, "GET /workbins?fields=*"),
      (Call.myWorkbins, "GET /me/workbins?fields=*"),
      (Call.workbins(held: .user(id: "u/1")), "GET /users/u%2F1/workbins?fields=*"),
      (Call.content(of: "w"), "GET /workbins/w?subresources=*"),
      (
        Call.content(of: "w", held: .agentGroup("Billing Team")),
        "GET /me/workbins/w?agentGroup=Billing%20Team&subresources=*"
      ),
      (
        Call.content(of: "w", held: .placeGroup("Floor 2")),
        "GET /me/workbins/w?placeGroup=Floor%202&subresources=*"
      ),
      (Call.content(of: "w", held: .user(id: "u")), "GET /users/u/workbins/w?subresources=*"),
      (Call.subscribe(to: "w"), #"POST /workbins/w {"operationName":"Subscribe"}"#),
      (
        Call.subscribe(to: "w", held: .agentGroup("a&b")),
        #"POST /me/workbins/w?agentGroup=a%26b {"operationName":"Subscribe"}"#
      ),
      (
        Call.subscribe(to: "w", held: .user(id: "u")),
        #"POST /users/u/workbins/w {"operationName":"Subscribe"}"#
      ),
      (
        Call.subscribe(to: ["a=", "b"]),
        #"POST /workbins?workbinIds=a%3D,b {"operationName":"Subscribe"}"#
      ),
      (
        Call.subscribe(to: ["a", "b"], held: .user(id: "u")),
        #"POST /users/u/workbins?workbinIds=a,b {"operationName":"Subscribe"}"#
      ),
      (Call.unsubscribe(from: "w"), #"POST /workbins/w {"operationName":"Unsubscribe"}"#),
      (
        Call.unsubscribe(from: "w", held: .placeGroup("p")),
        #"POST /me/workbins/w?placeGroup=p {"operationName":"Unsubscribe"}"#
      ),
    ])
  func workbins(call: Call, line: String) { #expect(Self.line(call) == line) }

  @Test(
    "workbins: pull and add, mine, a group's and another agent's",
    arguments: [
      (
        Call.pull("i", .email, from: "w"),
        #"POST /workbins/w {"operationName":"PullEmail","id":"i"}"#
      ),
      (
        Call.pull("i", .chat, from: "w", held: .agentGroup("g"), nickname: "Ann"),
        #"POST /me/workbins/w?agentGroup=g {"operationName":"PullChat","id":"i","nickname":"Ann"}"#
      ),
      (
        Call.pull("i", .workitem, from: "w", held: .placeGroup("g")),
        #"POST /me/workbins/w?placeGroup=g {"operationName":"PullWorkitem","id":"i"}"#
      ),
      (
        Call.pull("i", .workitem, from: "w", held: .user(id: "u")),
        #"POST /users/u/workbins/w {"operationName":"PullWorkitem","id":"i"}"#
      ),
      (
        Call.add("i", .workitem, to: "w"),
        #"POST /workbins/w {"operationName":"AddWorkitem","id":"i"}"#
      ),
      (
        Call.add("i", .email, to: "w", held: .agentGroup("g")),
        #"POST /me/workbins/w?agentGroup=g {"operationName":"AddEmail","id":"i"}"#
      ),
      (
        Call.add("i", .email, to: "w", held: .user(id: "u")),
        #"POST /users/u/workbins/w {"operationName":"AddEmail","id":"i"}"#
      ),
      (
        Call.add(uri: "http://h/api/v2/emails/i", .email, to: "w"),
        #"POST /workbins/w {"operationName":"AddEmail","uri":"http://h/api/v2/emails/i"}"#
      ),
    ])
  func moving(call: Call, line: String) {
    #expect(Self.line(call) == line)
    #expect(!call.isRepeatable)
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
    let item = try #require(Interaction(resource.root, medium: Medium(key: key)))
    let call = Call.perform(operation, on: item)
    let collection = key == "openmedia" ? "openmedia/promotion" : key + "s"
    #expect(Self.line(call) == "POST /me/\(collection)/i%2F1 \(body)")
    #expect(!call.isRepeatable)
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
    let send = ItemOperation.send(OutgoingLetter(item), queue: "out")
    #expect(
      Self.line(.perform(send, on: item))
        == #"POST /me/emails/i {"operationName":"Send","queueName":"out","email":{\#(heads),"#
        + #""bodyAsPlainText":"Old","body":"<p>Old</p>"}}"#)
    let save = ItemOperation.save(OutgoingLetter(item, text: "New"))
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
      Self.line(.perform(.send(OutgoingLetter(item), queue: "out"), on: item))
        == #"POST /me/emails/i {"operationName":"Send","queueName":"out","email":{}}"#)
  }

  @Test(
    "the agent's state, on all channels and on one",
    arguments: [
      (Call.agentStates, "GET /settings/agent-states"),
      (Call.setState(.ready), #"POST /me {"operationName":"Ready"}"#),
      (
        Call.setState(.notReady, on: "email"),
        #"POST /me/channels/email {"operationName":"NotReady"}"#
      ),
    ])
  func agentState(call: Call, line: String) { #expect(Self.line(call) == line) }
}
