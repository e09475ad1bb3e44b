import FoundationEssentials
import NIOHTTP1

/// Who is who: Basic authentication, the session cookie and the token against forged requests.
struct HTTPSessions: Sendable {
  struct Session: Sendable {
    let user: String
    var csrfToken: String
    var lastUse: Int
  }

  /// Whose request it is, and by which session.
  struct AuthenticatedSession: Sendable {
    var id: String
    var session: Session
    /// The cookie has to be told to the client.
    var isNew: Bool
  }

  private var sessions: [String: Session] = [:]
  private let usersByCredentials: [String: String]
  private var random: RandomSource
  private var useCount = 0

  static let maxSessionCount = 1_000

  init(users: [String], password: String, seed: UInt64) {
    random = RandomSource(seed: seed ^ 0x5E55_1045)
    let pairs = users.map { (Data("\($0):\(password)".utf8).base64EncodedString(), $0) }
    self.usersByCredentials = Dictionary(pairs) { first, _ in first }
  }

  /// Nil if the request says neither by its credentials nor by its cookie who sent it.
  mutating func authenticate(_ request: HTTPRequest) -> AuthenticatedSession? {
    let id = request.cookie("JSESSIONID")
    let existing = id.flatMap { sessions[$0] }
    guard let user = user(of: request, existing) else { return nil }
    useCount += 1
    if let id, var existing, existing.user == user {
      existing.lastUse = useCount
      sessions[id] = existing
      return AuthenticatedSession(id: id, session: existing, isNew: false)
    }
    return startSession(user)
  }

  mutating func endSession(_ id: String) {
    sessions[id] = nil
  }

  mutating func endAllSessions() {
    sessions = [:]
  }

  mutating func renewCSRFTokens() {
    for id in sessions.keys.sorted() { sessions[id]?.csrfToken = random.uuid() }
  }

  private func user(of request: HTTPRequest, _ existing: Session?) -> String? {
    guard let header = request.headers.first(name: "Authorization") else { return existing?.user }
    let parts = header.split(separator: " ")
    guard parts.count == 2, parts[0].lowercased() == "basic" else { return nil }
    return usersByCredentials[String(parts[1])]
  }

  private mutating func startSession(_ user: String) -> AuthenticatedSession {
    if sessions.count >= HTTPSessions.maxSessionCount,
      let oldest = sessions.min(by: { $0.value.lastUse < $1.value.lastUse })
    {
      sessions[oldest.key] = nil
    }
    let id = random.text(32, of: "0123456789ABCDEF")
    let session = Session(user: user, csrfToken: random.uuid(), lastUse: useCount)
    sessions[id] = session
    return AuthenticatedSession(id: id, session: session, isNew: true)
  }
}
