import JSON
import Simulator
import Testing

/// A server in a quiet world, and an agent in front of it with one connection for requests and one
/// for events.
final class Desk {
  let server: Server
  let rest: Client
  let events: Client
  private(set) var clientID = ""
  private var lastID = 0
  /// The number of the last batch of events, if batches are numbered.
  private var batch: Int?
  /// The desk whose server this one stands before too.
  private let neighbour: Desk?

  static let api = "/api/v2"

  init(_ change: (inout Configuration) -> Void = { _ in }) throws {
    var configuration = Configuration(pace: 0)
    configuration.start = 1_400_000_000_000
    change(&configuration)
    server = try Server.start(configuration)
    rest = Client(server.url)
    events = Client(server.url)
    neighbour = nil
  }

  /// Another agent's desk before the same server, or another desk of the same agent.
  init(beside desk: Desk, as authorization: String = Client.agent2) {
    neighbour = desk
    server = desk.server
    rest = Client(server.url, authorization: authorization)
    events = Client(server.url, authorization: authorization)
  }

  deinit {
    if neighbour == nil { server.stop() }
  }

  // MARK: REST

  func get(_ path: String) throws -> Value {
    try #require(try rest.get(Desk.api + path).json)
  }

  func post(_ path: String, _ body: Tree) throws -> Value {
    try #require(try rest.post(Desk.api + path, body).json)
  }

  func startSession(_ channels: Tree = ["email", "chat", "workitem"]) throws {
    let answer = try post(
      "/me", ["operationName": "StartContactCenterSession", "channels": channels])
    try #require(answer["statusCode"]?.int == 0)
  }

  /// In a contact-centre session, and listening to everything.
  func begin() throws {
    try startSession()
    try listen()
    _ = try waitingEvents()
  }

  var userID: String {
    get throws { try #require(try get("/me")["user"]?["id"]?.string) }
  }

  func workbin(_ name: String) throws -> String {
    try #require(server.workbinID(named: name))
  }

  @discardableResult
  func pull(
    _ id: String, from name: String, _ operation: String = "PullInteraction"
  ) throws -> Value {
    try post(
      "/workbins/\(workbin(name))", ["operationName": .string(operation), "id": .string(id)])
  }

  // MARK: CometD

  func message(_ channel: String, _ members: [(key: String, value: Tree)] = []) -> Tree {
    lastID += 1
    var all: [(key: String, value: Tree)] = [("channel", .string(channel))]
    all.append(("id", .string(String(lastID))))
    if !clientID.isEmpty { all.append(("clientId", .string(clientID))) }
    return .object(all + members)
  }

  func exchange(_ messages: Tree..., by client: Client? = nil) throws -> [Value] {
    let answer = try (client ?? events).post(Desk.api + "/notifications", .array(messages))
    return Array(try #require(answer.json).elements)
  }

  @discardableResult
  func handshake(ack: Bool = false) throws -> Value {
    clientID = ""
    let ext: [(key: String, value: Tree)] = ack ? [("ext", ["ack": true])] : []
    let request = message(
      "/meta/handshake",
      [("version", "1.0"), ("supportedConnectionTypes", ["long-polling"])] + ext)
    let reply = try #require(try exchange(request).first)
    clientID = reply["clientId"]?.string ?? ""
    batch = ack ? 0 : nil
    rest.cookies.merge(events.cookies) { _, new in new }
    return reply
  }

  /// Shakes hands, connects once and subscribes to everything.
  func listen(ack: Bool = false) throws {
    try handshake(ack: ack)
    _ = try connect()
    _ = try exchange(message("/meta/subscribe", [("subscription", "/**")]), by: rest)
  }

  func connectMessage(timeout: Int? = nil, ack: Int? = nil) -> Tree {
    var members: [(key: String, value: Tree)] = [("connectionType", "long-polling")]
    if let timeout { members.append(("advice", ["timeout": .int(timeout)])) }
    if let number = ack ?? batch { members.append(("ext", ["ack": .int(number)])) }
    return message("/meta/connect", members)
  }

  /// One connect: all messages of its answer, the reply last.
  func connect(timeout: Int? = nil, ack: Int? = nil) throws -> [Value] {
    let answer = try exchange(connectMessage(timeout: timeout, ack: ack))
    if batch != nil { batch = answer.last?["ext"]?["ack"]?.int ?? batch }
    return answer
  }

  /// Sends a connect and returns when the server holds it.
  func beginConnect(by client: Client? = nil) throws {
    try (client ?? events).send(
      "POST", Desk.api + "/notifications", body: Tree.array([connectMessage()]).bytes)
    try wait { server.heldConnects == 1 }
  }

  /// Asks the server again and again until it is so; gives up after ten seconds.
  func wait(until isSo: () -> Bool) throws {
    let clock = ContinuousClock()
    let end = clock.now + .seconds(10)
    while !isSo() { try #require(clock.now < end) }
  }

  /// The answer to the connect that `beginConnect` sent.
  func endConnect() throws -> [Value] {
    let answer = Array(try #require(try events.receive().json).elements)
    if batch != nil { batch = answer.last?["ext"]?["ack"]?.int ?? batch }
    return answer
  }

  /// The data of all events that wait now.
  func waitingEvents() throws -> [Value] {
    try connect(timeout: 0).compactMap { $0["data"] }
  }
}

extension Value {
  /// The elements of an array; none of anything else.
  var list: [Value] { Array(elements) }
}
