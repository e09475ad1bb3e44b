/// The words of one line, read one by one.
struct FaultTokenizer {
  typealias ParseError = FaultSyntax.ParseError

  private let line: String
  private var tokens: ArraySlice<Substring>

  init(_ line: String) {
    self.line = line
    tokens = line.split { $0 == " " || $0 == "\t" }[...]
  }

  /// What has not been read; nil at the end.
  var remainder: String? { tokens.isEmpty ? nil : tokens.joined(separator: " ") }

  mutating func next(_ expected: String) throws(ParseError) -> String {
    guard let token = tokens.popFirst() else {
      throw ParseError(
        description: line.isEmpty ? "\(expected) is missing" : "“\(line)” lacks \(expected)")
    }
    return String(token)
  }

  mutating func count(default defaultCount: Int = 1) throws(ParseError) -> Int {
    tokens.isEmpty ? defaultCount : try number(in: 1...FaultSyntax.maxCount, "a count")
  }

  mutating func number(in range: ClosedRange<Int>, _ expected: String) throws(ParseError) -> Int {
    let token = try next(expected)
    guard let number = Int(token), range.contains(number) else {
      throw ParseError(
        description: "“\(token)” is not \(expected) from \(range.lowerBound) to \(range.upperBound)"
      )
    }
    return number
  }

  mutating func duration() throws(ParseError) -> Duration {
    let token = try next("a time")
    guard let time = Duration(faultSyntax: token), time <= FaultSyntax.maxDuration else {
      throw ParseError(description: "“\(token)” is not a time such as 500ms, 2s or 10m at the most")
    }
    return time
  }

  mutating func isOn() throws(ParseError) -> Bool {
    guard !tokens.isEmpty else { return true }
    let token = try next("on or off")
    guard token == "on" || token == "off" else {
      throw ParseError(description: "“\(token)” is neither on nor off")
    }
    return token == "on"
  }

  mutating func medium() throws(ParseError) -> Medium {
    let token = try next("a medium")
    guard let medium = Medium(rawValue: token) else {
      throw ParseError(description: "there is no medium “\(token)”")
    }
    return medium
  }

  mutating func matcher(after keyword: String) throws(ParseError) -> RequestMatcher {
    let token = try next("what “\(keyword)” is aimed at, if there is such a fault")
    switch token {
    case "any": return .any
    case "calls": return .apiRequests
    case "messages": return .cometDRequests
    case "connect", "handshake", "subscribe", "unsubscribe", "disconnect":
      return .channel("/meta/" + token)
    default:
      if token.hasPrefix("/") { return .path(token) }
      guard token.first?.isUppercase == true else {
        throw ParseError(description: "nothing can be aimed at by “\(token)”")
      }
      return .operation(token)
    }
  }
}
