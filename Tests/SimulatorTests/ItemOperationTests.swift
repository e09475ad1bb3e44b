import JSON
import Testing

@testable import Simulator

/// The operations on what an agent holds, medium by medium, behind their capabilities.
@Suite("Each operation on an interaction of each medium")
struct ItemOperationTests {
  /// A medium with its name in answers and the path of one of its interactions.
  struct Kind: Sendable, CustomStringConvertible {
    let medium: Medium
    let key: String
    let path: String
    var description: String { key }
  }

  static let kinds = [
    Kind(medium: .email, key: "email", path: "/me/emails"),
    Kind(medium: .chat, key: "chat", path: "/me/chats"),
    Kind(medium: .workitem, key: "workitem", path: "/me/workitems"),
    Kind(medium: .openmedia, key: "openmedia", path: "/me/openmedia/promotion"),
    Kind(medium: .tweet, key: "twitter", path: "/me/twitter"),
    Kind(medium: .facebook, key: "facebook", path: "/me/facebook"),
    Kind(medium: .facebooksession, key: "facebooksession", path: "/me/facebooksession"),
  ]

  private func operation(_ name: String) -> Tree { ["operationName": .string(name)] }

  private func desk() throws -> Desk {
    let desk = try Desk()
    try desk.begin()
    return desk
  }

  /// The path of an interaction that the agent has been offered and, if wanted, has accepted.
  private func item(_ kind: Kind, accepted: Bool = true, at desk: Desk) throws -> String {
    desk.server.perform(.invited(kind.medium))
    let event = try #require(try desk.waitingEvents().first)
    let path = "\(kind.path)/\(try #require(event[kind.key]?["id"]?.string))"
    if accepted {
      _ = try desk.post(path, operation("Accept"))
      _ = try desk.waitingEvents()
    }
    return path
  }

  private func last(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? ""
  }

  private func capabilities(_ value: Value?) -> [String] {
    value?["capabilities"]?.elements.compactMap(\.string) ?? []
  }

  // MARK: Invitations

  @Test("Accept makes an invitation one's work, on the medium's own topic", arguments: kinds)
  func accept(kind: Kind) throws {
    let desk = try desk()
    let path = try item(kind, accepted: false, at: desk)
    let answer = try desk.post(path, operation("Accept"))
    let replies = try desk.connect(timeout: 0)
    let topics = [
      "email": "emails", "chat": "chats", "workitem": "workitems",
    ]
    let event = try #require(replies.first)
    #expect(event["channel"]?.string == "/v2/me/\(topics[kind.key] ?? kind.key)")
    let data = event["data"]
    #expect(data?["notificationType"]?.string == "StatusChange")
    #expect(data?["referenceId"]?.int == 17)
    #expect(answer["referenceId"]?.int == (kind.medium == .email ? nil : 17))
    let state = kind.medium == .chat ? "Chatting" : "Processing"
    #expect(data?[kind.key]?["state"]?.string == state)
    let capabilities = capabilities(data?[kind.key])
    #expect(capabilities.contains("Complete"))
    #expect(try desk.get(path)[kind.key]?["state"]?.string == state)
  }

  @Test("Accept of a chat brings the whole conversation too")
  func history() throws {
    let desk = try desk()
    let path = try item(Self.kinds[1], accepted: false, at: desk)
    _ = try desk.post(path, ["operationName": "Accept", "nickname": "Mara"])
    let events = try desk.waitingEvents()
    #expect(events.count == 2)
    let chat = events.last?["chat"]
    #expect(events.last?["notificationType"]?.string == "MessageLogUpdated")
    #expect(chat?["state"]?.string == "Chatting")
    #expect(chat?["messages"]?.list.dropFirst().first?["text"]?.string?.isEmpty == false)
    #expect(chat?["messages"]?.list.last?["nickname"]?.string == "Mara")
  }

  @Test("Reject gives an invitation to the next who is ready, or to nobody", arguments: kinds)
  func reject(kind: Kind) throws {
    let desk = try desk()
    let path = try item(kind, accepted: false, at: desk)
    _ = try desk.post(path, operation("Reject"))
    #expect(try desk.waitingEvents().first?[kind.key]?["state"]?.string == "Revoked")
    #expect(desk.server.state(of: last(path)) == nil)
    let colleague = Desk(beside: desk, as: Client.agent3)
    try colleague.startSession([.string(kind.medium.rawValue)])
    _ = try colleague.post("/me", operation("Ready"))
    let next = try item(kind, accepted: false, at: desk)
    _ = try desk.post(next, operation("Reject"))
    #expect(desk.server.holder(of: last(next)) == "agent3")
    #expect(desk.server.state(of: last(next)) == "Invited")
  }

  // MARK: Work

  @Test(
    "Complete ends the agent's part; with a queue, the interaction goes on there", arguments: kinds)
  func complete(kind: Kind) throws {
    let desk = try desk()
    for queue in [nil, "PostProcessing"] {
      let path = try item(kind, at: desk)
      let body: [(key: String, value: Tree)] =
        [("operationName", "Complete")] + (queue.map { [("queueName", .string($0))] } ?? [])
      #expect(try desk.post(path, .object(body))["statusCode"]?.int == 0)
      let event = try #require(try desk.waitingEvents().first)
      #expect(event[kind.key]?["state"]?.string == "Completed")
      #expect(capabilities(event[kind.key]) == [])
      #expect(event["referenceId"]?.int != nil)
      let queued = desk.server.look(or: nil) { centre in
        centre.world.queued.first { $0.interaction == self.last(path) }?.queue
      }
      #expect(queued == queue)
      #expect(try desk.get(path)["statusCode"]?.int == 6)
    }
  }

  @Test(
    "Transfer goes to a user by either address, or to a queue by name or address",
    arguments: kinds, ["userUri", "targetUri", "queueName", "queueUri"])
  func transfer(kind: Kind, form: String) throws {
    let desk = try desk()
    let user = try Desk(beside: desk, as: Client.agent3).userID
    let path = try item(kind, at: desk)
    let base = "http://gws.example.test:9090/api/v2"
    let body: Tree =
      switch form {
      case "queueName": ["operationName": "Transfer", "queueName": "Second line"]
      case "queueUri":
        ["operationName": "Transfer", "targetUri": .string("\(base)/queues/Second line")]
      default:
        .object([("operationName", "Transfer"), (form, .string("\(base)/users/\(user)"))])
      }
    #expect(try desk.post(path, operation("Transfer"))["statusCode"]?.int == 1)
    #expect(try desk.post(path, body)["statusCode"]?.int == 0)
    let event = try desk.waitingEvents().first?[kind.key]
    #expect(event?["state"]?.string == "Completed")
    let isToUser = form == "userUri" || form == "targetUri"
    #expect(desk.server.holder(of: last(path)) == (isToUser ? "agent3" : nil))
    let queued = desk.server.look(or: 0) { $0.world.queued.count }
    #expect(queued == (isToUser ? 0 : 1))
  }

  @Test("SetInFocus is taken note of, and nothing is told", arguments: kinds)
  func focus(kind: Kind) throws {
    let desk = try desk()
    let path = try item(kind, at: desk)
    #expect(try desk.post(path, operation("SetInFocus"))["statusCode"]?.int == 0)
    #expect(try desk.waitingEvents().isEmpty)
  }

  @Test("AttachUserData, UpdateUserData and DeleteUserData tell the data whole", arguments: kinds)
  func userData(kind: Kind) throws {
    let desk = try desk()
    let path = try item(kind, at: desk)
    let count = try #require(try desk.get(path)[kind.key]?["userData"]?.members.map(\.key).count)
    let steps: [(Tree, String?)] = [
      (["operationName": "AttachUserData", "userData": ["PegAG?:2>1 x": 1]], "1"),
      (["operationName": "UpdateUserData", "userData": ["PegAG?:2>1 x": [nil]]], "[null]"),
      (["operationName": "DeleteUserData", "keys": ["PegAG?:2>1 x"]], nil),
    ]
    for (body, text) in steps {
      let answer = try desk.post(path, body)
      let event = try #require(try desk.waitingEvents().first)
      #expect(event["notificationType"]?.string == "PropertiesUpdated")
      #expect(event["referenceId"]?.int == answer["referenceId"]?.int)
      let data = try #require(event[kind.key]?["userData"])
      #expect(data["PegAG?:2>1 x"]?.text == text)
      #expect(data.members.map(\.key).count == count + (text == nil ? 0 : 1))
    }
    #expect(try desk.post(path, operation("AttachUserData"))["statusCode"]?.int == 1)
    #expect(try desk.post(path, operation("DeleteUserData"))["statusCode"]?.int == 1)
  }

  // MARK: Capabilities

  /// All that an operation could need beside its name.
  private let everything: [(key: String, value: Tree)] = [
    ("queueName", "Second line"), ("queueUri", "http://gws.example.test/api/v2/queues/q"),
    ("userData", ["a": 1]), ("keys", ["a"]), ("comment", "c"), ("disposition", "d"), ("to", ["x"]),
    ("message", "m"), ("email", ["from": "info@centre.example.test", "to": ["x"]]),
  ]

  @Test(
    "what its state does not allow is refused with statusCode 2 and changes nothing",
    arguments: kinds)
  func invitedOnly(kind: Kind) throws {
    let desk = try desk()
    let path = try item(kind, accepted: false, at: desk)
    let before = try desk.get(path).text
    for operation in ItemOperation.allCases where operation != .accept && operation != .reject {
      let name: Tree = .string(operation.rawValue)
      let answer = try desk.post(path, .object([("operationName", name)] + everything))
      #expect(answer["statusCode"]?.int == 2)
    }
    #expect(try desk.get(path).text == before)
    #expect(try desk.waitingEvents().isEmpty)
  }

  @Test("a capability that an item lacks is refused, one that it has is not", arguments: kinds)
  func withheld(kind: Kind) throws {
    for operation in ItemOperation.allCases {
      let desk = try desk()
      let path = try item(kind, at: desk)
      let offered = capabilities(try desk.get(path)[kind.key])
      let name = operation.rawValue
      let body = Tree.object([("operationName", .string(name))] + everything)
      desk.server.perform(.withheld(interaction: last(path), capabilities: [name]))
      let told = try #require(try desk.waitingEvents().first)
      #expect(told["notificationType"]?.string == "PropertiesUpdated")
      #expect(capabilities(told[kind.key]) == offered.filter { $0 != name })
      #expect(try desk.post(path, body)["statusCode"]?.int == 2)
      #expect(desk.server.holder(of: last(path)) == "agent1")
      desk.server.perform(.withheld(interaction: last(path), capabilities: []))
      let code = try desk.post(path, body)["statusCode"]?.int
      #expect(code == (offered.contains(name) ? 0 : 2))
    }
  }

  // MARK: What the agent begins

  @Test(
    "Create begins an interaction in the agent's hands",
    arguments: [
      ("/me/workitems", "workitem", "Processing", "workitemType", "Inbound"),
      ("/me/openmedia/promotion", "openmedia", "Processing", "openmediaType", "Outbound"),
      ("/me/emails", "email", "Composing", "emailType", "Outbound"),
    ])
  func create(path: String, key: String, state: String, type: String, value: String) throws {
    let desk = try desk()
    let body: Tree = [
      "operationName": "Create", "queueUri": "http://gws.example.test:9090/api/v2/queues/q",
      "parentId": "0001P", "userData": ["a": 1],
    ]
    let answer = try desk.post(path, body)
    #expect(answer["statusCode"]?.int == 0)
    let event = try #require(try desk.waitingEvents().first)
    #expect(event["referenceId"]?.int == 17)
    let item = try #require(event[key])
    #expect(item["state"]?.string == state)
    #expect(item[type]?.string == value)
    #expect(item["userData"]?["a"]?.int == 1)
    #expect(item["parentId"]?.string == "0001P")
    let id = try #require(item["id"]?.string)
    #expect(desk.server.holder(of: id) == "agent1")
    #expect(try desk.get("\(path)/\(id)")[key]?["id"]?.string == id)
    #expect(try desk.post(path, operation("Create"))["statusCode"]?.int == 1)
    #expect(try desk.post(path, operation("Destroy"))["statusCode"]?.int == 2)
  }

  @Test("open media is listed whole, or by its kind, and has one s too many in its address")
  func openMedia() throws {
    let desk = try desk()
    let path = try item(Self.kinds[3], at: desk)
    let item = try #require(try desk.get("/me/openmedia?fields=*")["openmedia"]?.list.first)
    #expect(item["mediaType"]?.string == "promotion")
    let uri = try #require(item["uri"]?.string)
    #expect(uri.hasSuffix("/api/v2/openmedia/promotions/\(last(path))"))
    #expect(try desk.get("/openmedia/promotions/\(last(path))")["openmedia"]?.text == item.text)
    #expect(try desk.get("/me/openmedia/promotion?fields=*")["openmedia"]?.count == 1)
    #expect(try desk.get("/me/openmedia/survey?fields=*")["openmedia"]?.count == 0)
    let uris = try desk.get("/me/openmedia")["uris"]
    #expect(uris?.list.first?.string?.hasSuffix(path) == true)
  }
}
