/// Faults in words, one in a line, for the control address, for plans and for tests.
package enum FaultSyntax {
  /// A line that says no fault.
  package struct ParseError: Error, CustomStringConvertible {
    /// A sentence for people.
    package let description: String
  }

  static let maxCount = 10_000
  static let maxDuration = Duration.seconds(600)

  /// Reads a line; words are apart by blanks.
  package static func parse(_ line: String) throws(ParseError) -> Fault {
    var tokenizer = FaultTokenizer(line)
    let keyword = try tokenizer.next("a fault")
    let fault = try parseFault(keyword, &tokenizer)
    if let rest = tokenizer.remainder {
      throw ParseError(description: "“\(rest)” is too much in “\(line)”")
    }
    return fault
  }

  private static func parseFault(
    _ keyword: String, _ tokenizer: inout FaultTokenizer
  ) throws(ParseError) -> Fault {
    if let fault = Fault.NotificationFault(rawValue: keyword) {
      return .notifications(fault, count: try tokenizer.count(default: fault == .reverse ? 2 : 1))
    }
    if let fault = try parseServerFault(keyword, &tokenizer) { return .server(fault) }
    switch keyword {
    case "heal": return .clear
    case "rival": return .rivals(count: try tokenizer.count())
    case "multiple-clients": return .multipleClients(count: try tokenizer.count())
    case "dialect":
      let name = try tokenizer.next("a dialect")
      guard let dialect = Fault.Dialect(rawValue: name) else {
        throw ParseError(description: "there is no dialect “\(name)”")
      }
      return .dialect(dialect, try tokenizer.isOn())
    default:
      let matcher = try tokenizer.matcher(after: keyword)
      let fault = try parseResponseFault(keyword, &tokenizer)
      return .responses(fault, matcher, count: try tokenizer.count())
    }
  }

  private static func parseResponseFault(
    _ keyword: String, _ tokenizer: inout FaultTokenizer
  ) throws(ParseError) -> Fault.ResponseFault {
    switch keyword {
    case "drop": .drop
    case "lose": .lose
    case "silence": .silence
    case "stall": .stall
    case "empty": .empty
    case "page": .page
    case "cut": .cut(after: try tokenizer.number(in: 0...Int(Int32.max), "bytes"))
    case "delay": .delay(try tokenizer.duration())
    case "status": .status(try tokenizer.number(in: 200...599, "an HTTP status"))
    case "refuse": .refuse(try tokenizer.number(in: 1...999, "a code"))
    default: throw ParseError(description: "there is no fault “\(keyword)”")
    }
  }

  private static func parseServerFault(
    _ keyword: String, _ tokenizer: inout FaultTokenizer
  ) throws(ParseError) -> Fault.ServerFault? {
    switch keyword {
    case "restart":
      .restart(downtime: tokenizer.remainder == nil ? .zero : try tokenizer.duration())
    case "outage": .outage(try tokenizer.duration())
    case "disconnect": .disconnect
    case "hang": .hang(try tokenizer.duration())
    case "limit": .limit(try tokenizer.number(in: 0...1_000, "a number of requests"))
    case "expire-logins": .expireLogins
    case "expire-clients": .expireClients
    case "disconnect-clients": .disconnectClients
    case "new-tokens": .renewTokens
    case "end-sessions": .endSessions
    case "fail-pull": .failPull
    case "take": .take
    case "revoke": .revoke
    case "invite": .invite(try tokenizer.medium())
    default: nil
    }
  }

  /// What can be said, for people: lines of 79 columns at the most.
  package static let help = """
    The answers to the next requests. AIM is any, calls, messages, connect,
    handshake, subscribe, unsubscribe, disconnect, a path such as /me/workbins, or
    an operation such as PullEmail.
      lose AIM [COUNT]          done, but the connection ends without an answer
      drop AIM [COUNT]          not done, and the connection ends
      silence AIM [COUNT]       done, but nothing comes and the connection stays
      stall AIM [COUNT]         done, but the answer stops in the middle
      cut AIM BYTES [COUNT]     done, but the connection ends so far into the body
      delay AIM TIME [COUNT]    done, and answered later
      empty AIM [COUNT]         done, and answered by an empty 200
      page AIM [COUNT]          not done; a proxy's page with status 200
      status AIM CODE [COUNT]   not done; an HTTP status such as 503, 401 or 403
      refuse AIM CODE [COUNT]   not done; a statusCode, or an error of Bayeux
    The next notifications:
      duplicate [COUNT]         each comes twice
      reverse [COUNT]           so many come in reverse order
      swallow [COUNT]           never come
    At once:
      restart [TIME]            connections end, sessions are forgotten, and for
                                TIME nobody listens
      outage TIME               connections end, and for TIME nobody listens
      disconnect                connections end
      hang TIME                 for TIME nothing is answered, then everything
      limit NUMBER              so many requests a second, the others get 429
                                until "limit 0"
      expire-logins             the HTTP sessions are forgotten, and what was
                                subscribed in them
      expire-clients            the CometD clients are forgotten: held connects get
                                500, the next ones 402
      disconnect-clients        the server ends the CometD sessions itself: held
                                connects bring /meta/disconnect, the next ones 402
      new-tokens                the CSRF tokens are others
      end-sessions              the contact-centre sessions end
      take                      another agent takes an item from a shared workbin
      revoke                    what the agent holds is taken away
      invite MEDIUM             the agent is offered an email, a chat, a workitem
    Other agents, and the same user elsewhere:
      rival [COUNT]             another agent is faster at the next pulls
      fail-pull                 the next pull is accepted and fails later
      multiple-clients [COUNT]  the next connects are answered at once, saying so,
                                as in a browser with two clients
    Ways of speaking, until "off":
      dialect NAME [on|off]     status, name, workbin-id, numbers-as-text, faye,
                                no-reference, no-event-reference, csrf,
                                late-refusal, foreign-numbers
    And:
      heal                      what is still to come ends, limits, and ways of
                                speaking
    TIME is 500ms, 2s or 1m.
    """
}
