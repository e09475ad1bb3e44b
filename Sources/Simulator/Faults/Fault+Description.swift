// Faults as they are said, for what is printed; what is printed can be read again.
extension Fault: CustomStringConvertible {
  /// As it is written in a line, which can be parsed again.
  package var description: String {
    switch self {
    case .responses(let fault, let matcher, let count):
      "\(fault.keyword) \(matcher)" + fault.argument + Self.countSuffix(count, 1)
    case .notifications(let fault, let count):
      fault.rawValue + Self.countSuffix(count, fault == .reverse ? 2 : 1)
    case .dialect(let dialect, let isOn): "dialect \(dialect.rawValue)" + (isOn ? "" : " off")
    case .server(let fault): fault.description
    case .multipleClients(let count): "multiple-clients" + Self.countSuffix(count, 1)
    case .rivals(let count): "rival" + Self.countSuffix(count, 1)
    case .clear: "heal"
    }
  }

  private static func countSuffix(_ count: Int, _ defaultCount: Int) -> String {
    count == defaultCount ? "" : " \(count)"
  }
}

extension Fault.ResponseFault {
  fileprivate var keyword: String {
    switch self {
    case .drop: "drop"
    case .lose: "lose"
    case .silence: "silence"
    case .stall: "stall"
    case .cut: "cut"
    case .delay: "delay"
    case .empty: "empty"
    case .page: "page"
    case .status: "status"
    case .refuse: "refuse"
    }
  }

  fileprivate var argument: String {
    switch self {
    case .cut(let number), .status(let number), .refuse(let number): " \(number)"
    case .delay(let time): " " + time.faultSyntax
    default: ""
    }
  }
}

extension Fault.ServerFault: CustomStringConvertible {
  package var description: String {
    switch self {
    case .restart(.zero): "restart"
    case .restart(let downtime): "restart " + downtime.faultSyntax
    case .outage(let time): "outage " + time.faultSyntax
    case .disconnect: "disconnect"
    case .hang(let time): "hang " + time.faultSyntax
    case .limit(let count): "limit \(count)"
    case .expireLogins: "expire-logins"
    case .expireClients: "expire-clients"
    case .disconnectClients: "disconnect-clients"
    case .renewTokens: "new-tokens"
    case .endSessions: "end-sessions"
    case .failPull: "fail-pull"
    case .take: "take"
    case .revoke: "revoke"
    case .invite(let medium): "invite " + medium.rawValue
    }
  }
}

extension RequestMatcher: CustomStringConvertible {
  package var description: String {
    switch self {
    case .any: "any"
    case .apiRequests: "calls"
    case .cometDRequests: "messages"
    case .channel(let name): String(name.dropFirst("/meta/".count))
    case .path(let path): path
    case .operation(let name): name
    }
  }
}
