import NIOHTTP1

/// The control address: a person or a test says what shall go wrong.
///
/// It lives on the event loop.
final class ControlHandler: RequestHandler {
  private let core: SimulatorCore

  private static let maxLineCount = 100

  init(_ core: SimulatorCore) {
    self.core = core
  }

  func connectionOpened(_ connection: Connection) {}

  func connectionClosed(_ connection: Connection, _ exchange: Int?) {}

  func receive(_ request: HTTPRequest, from connection: Connection) -> Int? {
    connection.respond(response(to: request))
    return nil
  }

  private func response(to request: HTTPRequest) -> HTTPResponse {
    // Scripts of web pages that the user looks at meanwhile have no business here.
    guard request.headers["Origin"].isEmpty else { return .text("Not from a page\n", status: 403) }
    guard request.path == "/" else { return .text("There is only /\n", status: 404) }
    switch request.method {
    case "GET": return .text(overview)
    case "POST": return injectFaults(String(decoding: request.body, as: UTF8.self))
    case "DELETE": return injectFaults("heal")
    default:
      var response = HTTPResponse.text("Here are GET, POST and DELETE\n", status: 405)
      response.headers.append(("Allow", "GET, POST, DELETE"))
      return response
    }
  }

  /// All lines, or none of them if one says no fault.
  private func injectFaults(_ body: String) -> HTTPResponse {
    do throws(FaultSyntax.ParseError) {
      var faults: [Fault] = []
      for line in body.split(whereSeparator: \.isNewline).prefix(ControlHandler.maxLineCount) {
        faults.append(try FaultSyntax.parse(String(line)))
      }
      guard !faults.isEmpty else { throw .init(description: "no fault is said") }
      return .text(faults.map { core.inject($0) + "\n" }.joined())
    } catch {
      return .text("\(error). GET / tells what can be said.\n", status: 400)
    }
  }

  private var overview: String {
    let active = core.activeFaults.descriptions
    return """
      What goes wrong with the contact centre. Say it by POST, a fault in a line:

        curl -d 'lose connect' ADDRESS

      DELETE ends all of it, as “heal” does.

      Active now\(active.isEmpty ? ": nothing" : "")
      \(active.map { "  " + $0 + "\n" }.joined())
      Happened last
      \(core.faultLog.map { "  " + $0 + "\n" }.joined())
      \(FaultSyntax.help)

      """
  }
}

extension HTTPResponse {
  fileprivate static func text(_ text: String, status: Int = 200) -> HTTPResponse {
    HTTPResponse(status: status, contentType: "text/plain; charset=utf-8", body: Array(text.utf8))
  }
}
