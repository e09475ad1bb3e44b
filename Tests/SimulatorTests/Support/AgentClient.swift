import JSON
import Simulator
import Testing

/// A server in a quiet world, and an agent in front of it with one connection for requests and one
/// for events.
final class AgentClient {
  let server: Server
  let restClient: HTTPClient
  let eventClient: HTTPClient
  private(set) var clientID = ""
  private var lastID = 0
  /// The number of the last batch of events, if batches are numbered.
  private var lastBatch: Int?
  /// The client that started the server, where another one did.
  private let serverOwner: AgentClient?

  static let apiPath = "/api/v2"

  init(_ change: (inout Configuration) -> Void = { _ in }) throws {
    var configuration = Configuration(pace: 0)
    configuration.startMilliseconds = 1_400_000_000_000
    change(&configuration)
    server = try Server.start(configuration)
    restClient = HTTPClient(server.url)
    eventClient = HTTPClient(server.url)
    serverOwner = nil
  }

  /// Another agent at the same server, or the same agent once more.
  init(alongside other: AgentClient, as authorization: String = HTTPClient.agent2) {
    serverOwner = other
    server = other.server
    restClient = HTTPClient(server.url, authorization: authorization)
    eventClient = HTTPClient(server.url, authorization: authorization)
  }

  deinit {
    if serverOwner == nil { server.stop() }
  }

  // MARK: REST

  func get(_ path: String) throws -> JSONView {
    try #require(try restClient.get(AgentClient.apiPath + path).json)
  }

  func post(_ path: String, _ body: JSONValue) throws -> JSONView {
    try #require(try restClient.post(AgentClient.apiPath + path, body).json)
  }

  func startSession(_ channels: JSONValue = ["email", "chat", "workitem"]) throws {
    let response = try post(
      "/me", ["operationName": "StartContactCenterSession", "channels": channels])
    try #require(response["statusCode"]?.int == 0)
  }

  /// In a contact-centre session, and listening to everything.
  func startAndListen() throws {
    try startSession()
    try connectAndSubscribe()
    _ = try fetchEvents()
  }

  var userID: String {
    get throws { try #require(try get("/me")["user"]?["id"]?.string) }
  }

  func workbinID(_ name: String) throws -> String {
    try #require(server.workbinID(named: name))
  }

  @discardableResult
  func pull(
    _ id: String, from name: String, _ operation: String = "PullInteraction"
  ) throws -> JSONView {
    try post(
      "/workbins/\(workbinID(name))", ["operationName": .string(operation), "id": .string(id)])
  }

  // MARK: CometD

  func message(_ channel: String, _ members: [(key: String, value: JSONValue)] = []) -> JSONValue {
    lastID += 1
    var all: [(key: String, value: JSONValue)] = [("channel", .string(channel))]
    all.append(("id", .string(String(lastID))))
    if !clientID.isEmpty { all.append(("clientId", .string(clientID))) }
    return .object(all + members)
  }

  func sendMessages(_ messages: JSONValue..., by client: HTTPClient? = nil) throws -> [JSONView] {
    let response = try (client ?? eventClient).post(
      AgentClient.apiPath + "/notifications", .array(messages))
    return Array(try #require(response.json).elements)
  }

  @discardableResult
  func handshake(ack: Bool = false) throws -> JSONView {
    clientID = ""
    let ext: [(key: String, value: JSONValue)] = ack ? [("ext", ["ack": true])] : []
    let request = message(
      "/meta/handshake",
      [("version", "1.0"), ("supportedConnectionTypes", ["long-polling"])] + ext)
    let reply = try #require(try sendMessages(request).first)
    clientID = reply["clientId"]?.string ?? ""
    lastBatch = ack ? 0 : nil
    restClient.cookies.merge(eventClient.cookies) { _, new in new }
    return reply
  }

  /// Shakes hands, connects once and subscribes to everything.
  func connectAndSubscribe(ack: Bool = false) throws {
    try handshake(ack: ack)
    _ = try connect()
    _ = try sendMessages(message("/meta/subscribe", [("subscription", "/**")]), by: restClient)
  }

  func connectMessage(timeout: Int? = nil, ack: Int? = nil) -> JSONValue {
    var members: [(key: String, value: JSONValue)] = [("connectionType", "long-polling")]
    if let timeout { members.append(("advice", ["timeout": .int(timeout)])) }
    if let number = ack ?? lastBatch { members.append(("ext", ["ack": .int(number)])) }
    return message("/meta/connect", members)
  }

  /// One connect: all messages of its answer, the reply last.
  func connect(timeout: Int? = nil, ack: Int? = nil) throws -> [JSONView] {
    let response = try sendMessages(connectMessage(timeout: timeout, ack: ack))
    if lastBatch != nil { lastBatch = response.last?["ext"]?["ack"]?.int ?? lastBatch }
    return response
  }

  /// Sends a connect and returns when the server holds it.
  func beginConnect(by client: HTTPClient? = nil) throws {
    try (client ?? eventClient).send(
      "POST", AgentClient.apiPath + "/notifications",
      body: JSONValue.array([connectMessage()]).bytes)
    try waitUntil { server.heldConnectCount == 1 }
  }

  /// Asks the server again and again until it is so; gives up after ten seconds.
  func waitUntil(_ condition: () throws -> Bool) throws {
    let clock = ContinuousClock()
    let end = clock.now + .seconds(10)
    while try !condition() { try #require(clock.now < end) }
  }

  /// The answer to the connect that `beginConnect` sent.
  func endConnect() throws -> [JSONView] {
    let response = Array(try #require(try eventClient.receive().json).elements)
    if lastBatch != nil { lastBatch = response.last?["ext"]?["ack"]?.int ?? lastBatch }
    return response
  }

  /// The data of all events that wait now.
  func fetchEvents() throws -> [JSONView] {
    try connect(timeout: 0).compactMap { $0["data"] }
  }
}

extension JSONView {
  /// The elements of an array; none of anything else.
  var array: [JSONView] { Array(elements) }
}
