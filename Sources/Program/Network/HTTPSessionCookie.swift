import HTTP

/// The cookies by which the server knows its HTTP session: a new value means that the one before is
/// gone, and with it what was subscribed in it, though the CometD session may live on.
///
/// `JSESSIONID` is documented [D:CSRFProtection]; that others are named after a session too, as of
/// Spring or of a gateway, is inferred. A balancer's cookies change as they like and say nothing.
struct HTTPSessionCookie {
  private var values: [String: String] = [:]

  private static let maxCount = 20

  /// Takes over what an answer sets. Whether a session that was known has been replaced.
  mutating func renew(from headers: Headers) -> Bool {
    var wasReplaced = false
    for (name, value) in headers where name.lowercased() == "set-cookie" {
      guard let (cookie, content) = Self.parse(value), Self.isSession(cookie) else { continue }
      if let known = values[cookie], known != content { wasReplaced = true }
      if values[cookie] != nil || values.count < Self.maxCount { values[cookie] = content }
    }
    return wasReplaced
  }

  private static func isSession(_ name: String) -> Bool {
    let name = name.uppercased()
    return name.contains("SESSION") || name.contains("SESSID")
  }

  /// `name=value; Path=/`. One that takes the cookie away has no value, and comes before a new one.
  private static func parse(_ header: String) -> (name: String, value: String)? {
    let pair = header.prefix { $0 != ";" }
    guard header.utf8.count <= 8_192, let sign = pair.firstIndex(of: "=") else { return nil }
    let value = pair[pair.index(after: sign)...].filter { $0 != " " && $0 != "\"" }
    let name = pair[..<sign].filter { $0 != " " }
    return value.isEmpty ? nil : (String(name), String(value))
  }
}
