/// Faults in words, one in a line, for the control address, for plans and for tests.
package enum FaultWords {
  /// A line that says no fault.
  package struct Misspelt: Error, CustomStringConvertible {
    package let description: String
  }

  static let mostCount = 10_000
  static let longestTime = Duration.seconds(600)

  /// Reads a line; words are apart by blanks.
  package static func fault(_ line: String) throws(Misspelt) -> Fault {
    var words = Words(line)
    let verb = try words.next("a fault")
    let fault = try fault(verb, &words)
    if let rest = words.rest { throw Misspelt(description: "“\(rest)” is too much in “\(line)”") }
    return fault
  }

  private static func fault(
    _ verb: String, _ words: inout Words
  ) throws(Misspelt) -> Fault {
    if let muddle = Fault.Muddle(rawValue: verb) {
      return .notifications(muddle, count: try words.count(or: muddle == .reverse ? 2 : 1))
    }
    if let strike = try strike(verb, &words) { return .strike(strike) }
    switch verb {
    case "heal": return .heal
    case "rival": return .rivals(count: try words.count())
    case "multiple-clients": return .multipleClients(count: try words.count())
    case "dialect":
      let name = try words.next("a dialect")
      guard let dialect = Fault.Dialect(rawValue: name) else {
        throw Misspelt(description: "there is no dialect “\(name)”")
      }
      return .dialect(dialect, try words.isOn())
    default:
      let aim = try words.aim(after: verb)
      let treatment = try treatment(verb, &words)
      return .answers(treatment, aim, count: try words.count())
    }
  }

  private static func treatment(
    _ verb: String, _ words: inout Words
  ) throws(Misspelt) -> Fault.Treatment {
    switch verb {
    case "drop": .drop
    case "lose": .lose
    case "silence": .silence
    case "stall": .stall
    case "empty": .empty
    case "page": .page
    case "cut": .cut(after: try words.number(in: 0...Int(Int32.max), "bytes"))
    case "delay": .delay(try words.time())
    case "status": .status(try words.number(in: 200...599, "an HTTP status"))
    case "refuse": .refuse(try words.number(in: 1...999, "a code"))
    default: throw Misspelt(description: "there is no fault “\(verb)”")
    }
  }

  private static func strike(
    _ verb: String, _ words: inout Words
  ) throws(Misspelt) -> Fault.Strike? {
    switch verb {
    case "restart": .restart(away: words.rest == nil ? .zero : try words.time())
    case "outage": .outage(try words.time())
    case "disconnect": .disconnect
    case "expire-logins": .expireLogins
    case "expire-clients": .expireClients
    case "new-tokens": .renewTokens
    case "end-sessions": .endSessions
    case "fail-pull": .failPull
    case "take": .take
    case "revoke": .revoke
    case "invite": .invite(try words.medium())
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
      expire-logins             the HTTP sessions are forgotten
      expire-clients            the CometD clients are forgotten: 402
      new-tokens                the CSRF tokens are others
      end-sessions              the contact-centre sessions end
      take                      another agent takes an item from a shared workbin
      revoke                    what the agent holds is taken away
      invite MEDIUM             the agent is offered an email, a chat, a workitem
    Other agents, and the same user elsewhere:
      rival [COUNT]             another agent is faster at the next pulls
      fail-pull                 the next pull is accepted and fails later
      multiple-clients [COUNT]  the next connects are answered at once, saying so
    Ways of speaking, until "off":
      dialect NAME [on|off]     status, name, workbin-id, numbers-as-text, faye,
                                no-reference, no-event-reference, csrf,
                                late-refusal, foreign-numbers
    And:
      heal                      what is still to come ends, and ways of speaking
    TIME is 500ms, 2s or 1m.
    """
}
