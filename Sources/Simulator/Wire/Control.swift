import NIOHTTP1

/// The control address: a person or a test says what shall go wrong.
///
/// It lives on the event loop.
final class Control: Reception {
  private let centre: Centre

  private static let mostLines = 100

  init(_ centre: Centre) {
    self.centre = centre
  }

  func opened(_ connection: Connection) {}

  func closed(_ connection: Connection, _ exchange: Int?) {}

  func receive(_ request: Request, from connection: Connection) -> Int? {
    connection.answer(answer(to: request))
    return nil
  }

  private func answer(to request: Request) -> Answer {
    // Scripts of web pages that the user looks at meanwhile have no business here.
    guard request.headers["Origin"].isEmpty else { return .text("Not from a page\n", status: 403) }
    guard request.path == "/" else { return .text("There is only /\n", status: 404) }
    switch request.method {
    case "GET": return .text(overview)
    case "POST": return carryOut(String(decoding: request.body, as: UTF8.self))
    case "DELETE": return carryOut("heal")
    default:
      var answer = Answer.text("Here are GET, POST and DELETE\n", status: 405)
      answer.headers.append(("Allow", "GET, POST, DELETE"))
      return answer
    }
  }

  /// All lines, or none of them if one says no fault.
  private func carryOut(_ body: String) -> Answer {
    do throws(FaultWords.Misspelt) {
      var faults: [Fault] = []
      for line in body.split(whereSeparator: \.isNewline).prefix(Control.mostLines) {
        faults.append(try FaultWords.fault(String(line)))
      }
      guard !faults.isEmpty else { throw .init(description: "no fault is said") }
      return .text(faults.map { centre.suffer($0) + "\n" }.joined())
    } catch {
      return .text("\(error). GET / tells what can be said.\n", status: 400)
    }
  }

  private var overview: String {
    let active = centre.trouble.active
    return """
      What goes wrong with the contact centre. Say it by POST, a fault in a line:

        curl -d 'lose connect' ADDRESS

      DELETE ends all of it, as “heal” does.

      Active now\(active.isEmpty ? ": nothing" : "")
      \(active.map { "  " + $0 + "\n" }.joined())
      Happened last
      \(centre.suffered.map { "  " + $0 + "\n" }.joined())
      \(FaultWords.help)

      """
  }
}

extension Answer {
  fileprivate static func text(_ text: String, status: Int = 200) -> Answer {
    Answer(status: status, type: "text/plain; charset=utf-8", body: Array(text.utf8))
  }
}
