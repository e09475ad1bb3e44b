import JSON
import Testing

@testable import Simulator

/// The operations on what an agent holds, medium by medium, behind their capabilities.
@Suite("Each operation on an interaction of each medium")
struct ItemOperationTests {
  /// A medium with its name in answers and the path of one of its interactions.
  struct MediumCase: Sendable, CustomStringConvertible {
    let medium: Medium
    let key: String
    let path: String
    var description: String { key }
  }

  static let mediumCases = [
    MediumCase(medium: .email, key: "email", path: "/me/emails"),
    MediumCase(medium: .chat, key: "chat", path: "/me/chats"),
    MediumCase(medium: .workitem, key: "workitem", path: "/me/workitems"),
    MediumCase(medium: .openmedia, key: "openmedia", path: "/me/openmedia/promotion"),
    MediumCase(medium: .tweet, key: "twitter", path: "/me/twitter"),
    MediumCase(medium: .facebook, key: "facebook", path: "/me/facebook"),
    MediumCase(medium: .facebooksession, key: "facebooksession", path: "/me/facebooksession"),
  ]

  private func operationBody(_ name: String) -> JSONValue { ["operationName": .string(name)] }

  private func agent() throws -> AgentClient {
    let agent = try AgentClient()
    try agent.startAndListen()
    return agent
  }

  /// The path of an interaction that the agent has been offered and, if wanted, has accepted.
  private func offeredItemPath(
    _ mediumCase: MediumCase, accepted: Bool = true, at agent: AgentClient
  ) throws -> String {
    agent.server.perform(.agentInvited(mediumCase.medium))
    let event = try #require(try agent.fetchEvents().first)
    let path = "\(mediumCase.path)/\(try #require(event[mediumCase.key]?["id"]?.string))"
    if accepted {
      _ = try agent.post(path, operationBody("Accept"))
      _ = try agent.fetchEvents()
    }
    return path
  }

  private func lastPathSegment(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? ""
  }

  private func capabilities(_ value: JSONView?) -> [String] {
    value?["capabilities"]?.elements.compactMap(\.string) ?? []
  }

  // MARK: Invitations

  @Test("Accept makes an invitation one's work, on the medium's own topic", arguments: mediumCases)
  func accept(mediumCase: MediumCase) throws {
    let agent = try agent()
    let path = try offeredItemPath(mediumCase, accepted: false, at: agent)
    let response = try agent.post(path, operationBody("Accept"))
    let replies = try agent.connect(timeout: 0)
    let topics = [
      "email": "emails", "chat": "chats", "workitem": "workitems",
    ]
    let event = try #require(replies.first)
    #expect(event["channel"]?.string == "/v2/me/\(topics[mediumCase.key] ?? mediumCase.key)")
    let data = event["data"]
    #expect(data?["notificationType"]?.string == "StatusChange")
    #expect(data?["referenceId"]?.int == 17)
    #expect(response["referenceId"]?.int == (mediumCase.medium == .email ? nil : 17))
    let state = mediumCase.medium == .chat ? "Chatting" : "Processing"
    #expect(data?[mediumCase.key]?["state"]?.string == state)
    let capabilities = capabilities(data?[mediumCase.key])
    #expect(capabilities.contains("Complete"))
    #expect(try agent.get(path)[mediumCase.key]?["state"]?.string == state)
  }

  @Test("Accept of a chat brings the whole conversation too")
  func chatMessages() throws {
    let agent = try agent()
    let path = try offeredItemPath(Self.mediumCases[1], accepted: false, at: agent)
    _ = try agent.post(path, ["operationName": "Accept", "nickname": "Mara"])
    let events = try agent.fetchEvents()
    #expect(events.count == 2)
    let messages = events.last?["messages"]?.array ?? []
    #expect(events.last?["messageType"]?.string == "MessageLogUpdated")
    #expect(events.first?["chat"]?["state"]?.string == "Chatting")
    #expect(messages.dropFirst().first?["text"]?.string?.isEmpty == false)
    #expect(messages.last?["from"]?["nickname"]?.string == "Mara")
  }

  @Test("Reject gives an invitation to the next who is ready, or to nobody", arguments: mediumCases)
  func reject(mediumCase: MediumCase) throws {
    let agent = try agent()
    let path = try offeredItemPath(mediumCase, accepted: false, at: agent)
    _ = try agent.post(path, operationBody("Reject"))
    #expect(try agent.fetchEvents().first?[mediumCase.key]?["state"]?.string == "Revoked")
    #expect(agent.server.state(of: lastPathSegment(path)) == nil)
    let colleague = AgentClient(alongside: agent, as: HTTPClient.agent3)
    try colleague.startSession([.string(mediumCase.medium.rawValue)])
    _ = try colleague.post("/me", operationBody("Ready"))
    let next = try offeredItemPath(mediumCase, accepted: false, at: agent)
    _ = try agent.post(next, operationBody("Reject"))
    #expect(agent.server.holder(of: lastPathSegment(next)) == "agent3")
    #expect(agent.server.state(of: lastPathSegment(next)) == "Invited")
  }

  // MARK: Work

  @Test(
    "Complete ends the agent's part; with a queue, the interaction goes on there",
    arguments: mediumCases)
  func complete(mediumCase: MediumCase) throws {
    let agent = try agent()
    for queue in [nil, "PostProcessing"] {
      let path = try offeredItemPath(mediumCase, at: agent)
      let body: [(key: String, value: JSONValue)] =
        [("operationName", "Complete")] + (queue.map { [("queueName", .string($0))] } ?? [])
      #expect(try agent.post(path, .object(body))["statusCode"]?.int == 0)
      let event = try #require(try agent.fetchEvents().first)
      #expect(event[mediumCase.key]?["state"]?.string == "Completed")
      #expect(capabilities(event[mediumCase.key]) == [])
      #expect(event["referenceId"]?.int != nil)
      let queued = agent.server.inspect(default: nil) { core in
        core.world.queuedInteractions.first { $0.interaction == self.lastPathSegment(path) }?.queue
      }
      #expect(queued == queue)
      #expect(try agent.get(path)["statusCode"]?.int == 6)
    }
  }

  @Test(
    "Transfer goes to a user by either address, or to a queue by name or address",
    arguments: mediumCases, ["userUri", "targetUri", "queueName", "queueUri"])
  func transfer(mediumCase: MediumCase, parameter: String) throws {
    let agent = try agent()
    let user = try AgentClient(alongside: agent, as: HTTPClient.agent3).userID
    let path = try offeredItemPath(mediumCase, at: agent)
    let base = "http://gws.example.test:9090/api/v2"
    let body: JSONValue =
      switch parameter {
      case "queueName": ["operationName": "Transfer", "queueName": "Second line"]
      case "queueUri":
        ["operationName": "Transfer", "targetUri": .string("\(base)/queues/Second line")]
      default:
        .object([("operationName", "Transfer"), (parameter, .string("\(base)/users/\(user)"))])
      }
    #expect(try agent.post(path, operationBody("Transfer"))["statusCode"]?.int == 1)
    #expect(try agent.post(path, body)["statusCode"]?.int == 0)
    let event = try agent.fetchEvents().first?[mediumCase.key]
    #expect(event?["state"]?.string == "Completed")
    let targetIsUser = parameter == "userUri" || parameter == "targetUri"
    #expect(agent.server.holder(of: lastPathSegment(path)) == (targetIsUser ? "agent3" : nil))
    let queued = agent.server.inspect(default: 0) { $0.world.queuedInteractions.count }
    #expect(queued == (targetIsUser ? 0 : 1))
  }

  @Test("SetInFocus is taken note of, and nothing is told", arguments: mediumCases)
  func setInFocus(mediumCase: MediumCase) throws {
    let agent = try agent()
    let path = try offeredItemPath(mediumCase, at: agent)
    #expect(try agent.post(path, operationBody("SetInFocus"))["statusCode"]?.int == 0)
    #expect(try agent.fetchEvents().isEmpty)
  }

  @Test(
    "AttachUserData, UpdateUserData and DeleteUserData tell the data whole", arguments: mediumCases)
  func userData(mediumCase: MediumCase) throws {
    let agent = try agent()
    let path = try offeredItemPath(mediumCase, at: agent)
    let count = try #require(
      try agent.get(path)[mediumCase.key]?["userData"]?.members.map(\.key).count)
    let steps: [(JSONValue, String?)] = [
      (["operationName": "AttachUserData", "userData": ["PegAG?:2>1 x": 1]], "1"),
      (["operationName": "UpdateUserData", "userData": ["PegAG?:2>1 x": [nil]]], "[null]"),
      (["operationName": "DeleteUserData", "keys": ["PegAG?:2>1 x"]], nil),
    ]
    for (body, text) in steps {
      let response = try agent.post(path, body)
      let event = try #require(try agent.fetchEvents().first)
      #expect(event["notificationType"]?.string == "PropertiesUpdated")
      #expect(event["referenceId"]?.int == response["referenceId"]?.int)
      let data = try #require(event[mediumCase.key]?["userData"])
      #expect(data["PegAG?:2>1 x"]?.text == text)
      #expect(data.members.map(\.key).count == count + (text == nil ? 0 : 1))
    }
    #expect(try agent.post(path, operationBody("AttachUserData"))["statusCode"]?.int == 1)
    #expect(try agent.post(path, operationBody("DeleteUserData"))["statusCode"]?.int == 1)
  }

  // MARK: Capabilities

  /// All that an operation could need beside its name.
  private let allParameters: [(key: String, value: JSONValue)] = [
    ("queueName", "Second line"), ("queueUri", "http://gws.example.test/api/v2/queues/q"),
    ("userData", ["a": 1]), ("keys", ["a"]), ("comment", "c"), ("disposition", "d"), ("to", ["x"]),
    ("message", "m"), ("email", ["from": "info@centre.example.test", "to": ["x"]]),
  ]

  @Test(
    "what its state does not allow is refused with statusCode 2 and changes nothing",
    arguments: mediumCases)
  func invitedState(mediumCase: MediumCase) throws {
    let agent = try agent()
    let path = try offeredItemPath(mediumCase, accepted: false, at: agent)
    let before = try agent.get(path).text
    for operation in ItemOperation.allCases where operation != .accept && operation != .reject {
      let name: JSONValue = .string(operation.rawValue)
      let response = try agent.post(path, .object([("operationName", name)] + allParameters))
      #expect(response["statusCode"]?.int == 2)
    }
    #expect(try agent.get(path).text == before)
    #expect(try agent.fetchEvents().isEmpty)
  }

  @Test(
    "a capability that an item lacks is refused, one that it has is not", arguments: mediumCases)
  func withheldCapabilities(mediumCase: MediumCase) throws {
    for operation in ItemOperation.allCases {
      let agent = try agent()
      let path = try offeredItemPath(mediumCase, at: agent)
      let offered = capabilities(try agent.get(path)[mediumCase.key])
      let name = operation.rawValue
      let body = JSONValue.object([("operationName", .string(name))] + allParameters)
      agent.server.perform(
        .capabilitiesWithheld(interaction: lastPathSegment(path), capabilities: [name]))
      let event = try #require(try agent.fetchEvents().first)
      #expect(event["notificationType"]?.string == "PropertiesUpdated")
      #expect(capabilities(event[mediumCase.key]) == offered.filter { $0 != name })
      #expect(try agent.post(path, body)["statusCode"]?.int == 2)
      #expect(agent.server.holder(of: lastPathSegment(path)) == "agent1")
      agent.server.perform(
        .capabilitiesWithheld(interaction: lastPathSegment(path), capabilities: []))
      let code = try agent.post(path, body)["statusCode"]?.int
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
    let agent = try agent()
    let body: JSONValue = [
      "operationName": "Create", "queueUri": "http://gws.example.test:9090/api/v2/queues/q",
      "parentId": "0001P", "userData": ["a": 1],
    ]
    let response = try agent.post(path, body)
    #expect(response["statusCode"]?.int == 0)
    let event = try #require(try agent.fetchEvents().first)
    #expect(event["referenceId"]?.int == 17)
    let item = try #require(event[key])
    #expect(item["state"]?.string == state)
    #expect(item[type]?.string == value)
    #expect(item["userData"]?["a"]?.int == 1)
    #expect(item["parentId"]?.string == "0001P")
    let id = try #require(item["id"]?.string)
    #expect(agent.server.holder(of: id) == "agent1")
    #expect(try agent.get("\(path)/\(id)")[key]?["id"]?.string == id)
    #expect(try agent.post(path, operationBody("Create"))["statusCode"]?.int == 1)
    #expect(try agent.post(path, operationBody("Destroy"))["statusCode"]?.int == 2)
  }

  @Test("open media is listed whole, or by its kind, and has one s too many in its address")
  func openMedia() throws {
    let agent = try agent()
    let path = try offeredItemPath(Self.mediumCases[3], at: agent)
    let item = try #require(try agent.get("/me/openmedia?fields=*")["openmedia"]?.array.first)
    #expect(item["mediaType"]?.string == "promotion")
    let uri = try #require(item["uri"]?.string)
    #expect(uri.hasSuffix("/api/v2/openmedia/promotions/\(lastPathSegment(path))"))
    #expect(
      try agent.get("/openmedia/promotions/\(lastPathSegment(path))")["openmedia"]?.text
        == item.text)
    #expect(try agent.get("/me/openmedia/promotion?fields=*")["openmedia"]?.count == 1)
    #expect(try agent.get("/me/openmedia/survey?fields=*")["openmedia"]?.count == 0)
    let uris = try agent.get("/me/openmedia")["uris"]
    #expect(uris?.array.first?.string?.hasSuffix(path) == true)
  }
}
