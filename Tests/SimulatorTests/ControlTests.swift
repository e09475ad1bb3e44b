import NIOConcurrencyHelpers
import Simulator
import Testing

@Suite("The control address")
struct ControlTests {
  private func desk() throws -> (Desk, Client) {
    let desk = try Desk { $0.control = 0 }
    return (desk, Client(try #require(desk.server.controlURL), authorization: ""))
  }

  private func say(_ words: String, _ control: Client) throws -> Client.Answer {
    try control.request("POST", "/", body: Array(words.utf8))
  }

  @Test("there is none unless it is asked for")
  func none() throws {
    #expect(try Desk().server.controlURL == nil)
  }

  @Test("faults said there happen, one in a line, and are told with their times")
  func post() throws {
    let (desk, control) = try desk()
    let answer = try say("lose /users\nstatus any 503 2\r\n", control)
    #expect(answer.status == 200)
    let lines = answer.text.split(separator: "\n").map { $0.split(separator: " ") }
    #expect(
      lines.map { $0.dropFirst(2).joined(separator: " ") } == ["lose /users", "status any 503 2"])
    #expect(lines.allSatisfy { Double($0[0]) != nil && $0[1] == "s" })
    #expect(try desk.rest.get("/api/v2/me").status == 503)
  }

  @Test("GET tells what can be said, what is active and what happened")
  func get() throws {
    let (desk, control) = try desk()
    #expect(try control.get("/").text.contains("Active now: nothing"))
    _ = try say("lose connect 3", control)
    _ = try say("disconnect", control)
    let text = try control.get("/").text
    #expect(text.contains(FaultWords.help))
    #expect(text.contains("Active now\n  lose connect 3\n"))
    #expect(text.contains(" s  disconnect\n"))
    #expect(desk.server.activeFaults == ["lose connect 3"])
  }

  @Test("DELETE heals")
  func delete() throws {
    let (desk, control) = try desk()
    _ = try say("lose connect 3", control)
    #expect(try control.request("DELETE", "/").status == 200)
    #expect(desk.server.activeFaults == [])
  }

  @Test("a line that says no fault is a sentence, and none of its neighbours happens")
  func misspelt() throws {
    let (desk, control) = try desk()
    for body in ["lose any\nloose any", "", "\n", "\u{0}\u{1}"] {
      let answer = try say(body, control)
      #expect(answer.status == 400)
      #expect(answer.text.hasSuffix("GET / tells what can be said.\n"))
    }
    #expect(desk.server.activeFaults == [])
  }

  @Test("other addresses, other methods and web pages are turned away")
  func turnedAway() throws {
    let (desk, control) = try desk()
    #expect(try control.get("/lose").status == 404)
    #expect(try control.request("PUT", "/", body: []).status == 405)
    control.headers = [("Origin", "http://evil.example.test")]
    #expect(try say("restart", control).status == 403)
    #expect(desk.server.activeFaults == [])
  }

  @Test("it stays while the contact centre is away")
  func outage() throws {
    let (desk, control) = try desk()
    #expect(try say("outage 10m", control).status == 200)
    #expect(throws: Client.Ended.self) { try desk.rest.get("/api/v2/me") }
    #expect(try control.get("/").text.contains("outage 600s"))
  }

  @Test("whoever wants to be told of faults is told in the same lines")
  func told() throws {
    let (desk, control) = try desk()
    let lines = NIOLockedValueBox<[String]>([])
    desk.server.tellFaults { line in lines.withLockedValue { $0.append(line) } }
    let answer = try say("lose any\ndisconnect", control).text
    #expect(lines.withLockedValue { $0 }.map { $0 + "\n" }.joined() == answer)
  }

  @Test("a control port that is taken is an error in words that name it")
  func taken() throws {
    let (desk, control) = try desk()
    let port = Int(control.port)
    let error = #expect(throws: Server.StartError.self) { try Desk { $0.control = port } }
    #expect(error?.description.contains("127.0.0.1:\(port)") == true)
    #expect(try desk.rest.get("/api/v2/me").status == 200)
  }
}
