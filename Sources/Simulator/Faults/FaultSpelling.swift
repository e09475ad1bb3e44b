// Faults as they are said, for what is printed; what is printed can be read again.
extension Fault {
  package var words: String {
    switch self {
    case .answers(let treatment, let aim, let count):
      treatment.verb + " " + aim.words + treatment.argument + Self.times(count, 1)
    case .notifications(let muddle, let count):
      muddle.rawValue + Self.times(count, muddle == .reverse ? 2 : 1)
    case .dialect(let dialect, let isOn): "dialect \(dialect.rawValue)" + (isOn ? "" : " off")
    case .strike(let strike): strike.words
    case .multipleClients(let count): "multiple-clients" + Self.times(count, 1)
    case .rivals(let count): "rival" + Self.times(count, 1)
    case .heal: "heal"
    }
  }

  private static func times(_ count: Int, _ usual: Int) -> String {
    count == usual ? "" : " \(count)"
  }
}

extension Fault.Treatment {
  fileprivate var verb: String {
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
    case .delay(let time): " " + time.words
    default: ""
    }
  }
}

extension Fault.Strike {
  fileprivate var words: String {
    switch self {
    case .restart(.zero): "restart"
    case .restart(let away): "restart " + away.words
    case .outage(let time): "outage " + time.words
    case .disconnect: "disconnect"
    case .expireLogins: "expire-logins"
    case .expireClients: "expire-clients"
    case .renewTokens: "new-tokens"
    case .endSessions: "end-sessions"
    case .failPull: "fail-pull"
    case .take: "take"
    case .revoke: "revoke"
    case .invite(let medium): "invite " + medium.rawValue
    }
  }
}

extension Aim {
  fileprivate var words: String {
    switch self {
    case .any: "any"
    case .calls: "calls"
    case .messages: "messages"
    case .channel(let name): String(name.dropFirst("/meta/".count))
    case .path(let path): path
    case .operation(let name): name
    }
  }
}
