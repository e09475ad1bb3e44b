import NIOHTTP1

/// Who is who: Basic authentication, the session cookie and the token against forged requests.
struct HTTPSessions: Sendable {
  struct Session: Sendable {
    let user: String
    var token: String
    var used: Int
  }

  /// A request's standing.
  struct Entrance: Sendable {
    var id: String
    var session: Session
    /// The cookie has to be told to the client.
    var isNew: Bool
  }

  private var sessions: [String: Session] = [:]
  private let users: [String: String]
  private var random: RandomSource
  private var uses = 0

  static let mostSessions = 1_000

  init(users: [String], password: String, seed: UInt64) {
    random = RandomSource(seed: seed ^ 0x5E55_1045)
    let pairs = users.map { (base64(Array("\($0):\(password)".utf8)), $0) }
    self.users = Dictionary(pairs) { first, _ in first }
  }

  /// Nil if the request says neither by its credentials nor by its cookie who sent it.
  mutating func enter(_ request: Request) -> Entrance? {
    let id = request.cookie("JSESSIONID")
    let known = id.flatMap { sessions[$0] }
    guard let user = user(of: request, known) else { return nil }
    uses += 1
    if let id, var known, known.user == user {
      known.used = uses
      sessions[id] = known
      return Entrance(id: id, session: known, isNew: false)
    }
    return begin(user)
  }

  mutating func end(_ id: String) {
    sessions[id] = nil
  }

  mutating func endAll() {
    sessions = [:]
  }

  mutating func renewTokens() {
    for id in sessions.keys.sorted() { sessions[id]?.token = random.uuid() }
  }

  private func user(of request: Request, _ known: Session?) -> String? {
    guard let header = request.headers.first(name: "Authorization") else { return known?.user }
    let parts = header.split(separator: " ")
    guard parts.count == 2, parts[0].lowercased() == "basic" else { return nil }
    return users[String(parts[1])]
  }

  private mutating func begin(_ user: String) -> Entrance {
    if sessions.count >= HTTPSessions.mostSessions,
      let oldest = sessions.min(by: { $0.value.used < $1.value.used })
    {
      sessions[oldest.key] = nil
    }
    let id = random.text(32, of: "0123456789ABCDEF")
    let session = Session(user: user, token: random.uuid(), used: uses)
    sessions[id] = session
    return Entrance(id: id, session: session, isNew: true)
  }
}

func base64(_ bytes: [UInt8]) -> String {
  let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
  var text = ""
  for start in stride(from: 0, to: bytes.count, by: 3) {
    let group = bytes[start..<min(start + 3, bytes.count)]
    let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
    for index in 0..<4 {
      text.append(index <= group.count ? alphabet[bits >> (18 - 6 * index) & 63] : "=")
    }
  }
  return text
}
