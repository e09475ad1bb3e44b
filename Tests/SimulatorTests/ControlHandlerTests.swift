import NIOConcurrencyHelpers
import Simulator
import Testing

@Suite("The control address")
struct ControlHandlerTests {
  private func agent() throws -> (AgentClient, HTTPClient) {
    let agent = try AgentClient { $0.controlPort = 0 }
    return (agent, HTTPClient(try #require(agent.server.controlURL), authorization: ""))
  }

  private func postFaults(_ text: String, _ control: HTTPClient) throws -> HTTPClient.Response {
    try control.request("POST", "/", body: Array(text.utf8))
  }

  @Test("there is none unless it is asked for")
  func none() throws {
    #expect(try AgentClient().server.controlURL == nil)
  }

  @Test("faults said there happen, one in a line, and are told with their times")
  func post() throws {
    let (agent, control) = try agent()
    let response = try postFaults("lose /users\nstatus any 503 2\r\n", control)
    #expect(response.status == 200)
    let lines = response.text.split(separator: "\n").map { $0.split(separator: " ") }
    #expect(
      lines.map { $0.dropFirst(2).joined(separator: " ") } == ["lose /users", "status any 503 2"])
    #expect(lines.allSatisfy { Double($0[0]) != nil && $0[1] == "s" })
    #expect(try agent.restClient.get("/api/v2/me").status == 503)
  }

  @Test("GET tells what can be said, what is active and what happened")
  func get() throws {
    let (agent, control) = try agent()
    #expect(try control.get("/").text.contains("Active now: nothing"))
    _ = try postFaults("lose connect 3", control)
    _ = try postFaults("disconnect", control)
    let text = try control.get("/").text
    #expect(text.contains(FaultSyntax.help))
    #expect(text.contains("Active now\n  lose connect 3\n"))
    #expect(text.contains(" s  disconnect\n"))
    #expect(agent.server.activeFaults == ["lose connect 3"])
  }

  @Test("DELETE heals")
  func delete() throws {
    let (agent, control) = try agent()
    _ = try postFaults("lose connect 3", control)
    #expect(try control.request("DELETE", "/").status == 200)
    #expect(agent.server.activeFaults == [])
  }

  @Test("a line that says no fault is a sentence, and none of its neighbours happens")
  func syntaxError() throws {
    let (agent, control) = try agent()
    for body in ["lose any\nloose any", "", "\n", "\u{0}\u{1}"] {
      let response = try postFaults(body, control)
      #expect(response.status == 400)
      #expect(response.text.hasSuffix("GET / tells what can be said.\n"))
    }
    #expect(agent.server.activeFaults == [])
  }

  @Test("other addresses, other methods and web pages are turned away")
  func refusedRequests() throws {
    let (agent, control) = try agent()
    #expect(try control.get("/lose").status == 404)
    #expect(try control.request("PUT", "/", body: []).status == 405)
    control.headers = [("Origin", "http://evil.example.test")]
    #expect(try postFaults("restart", control).status == 403)
    #expect(agent.server.activeFaults == [])
  }

  @Test("it stays while the contact centre is away")
  func outage() throws {
    let (agent, control) = try agent()
    #expect(try postFaults("outage 10m", control).status == 200)
    #expect(throws: HTTPClient.ConnectionClosed.self) { try agent.restClient.get("/api/v2/me") }
    #expect(try control.get("/").text.contains("outage 600s"))
  }

  @Test("whoever wants to be told of faults is told in the same lines")
  func observer() throws {
    let (agent, control) = try agent()
    let lines = NIOLockedValueBox<[String]>([])
    agent.server.observeFaults { line in lines.withLockedValue { $0.append(line) } }
    let response = try postFaults("lose any\ndisconnect", control).text
    #expect(lines.withLockedValue { $0 }.map { $0 + "\n" }.joined() == response)
  }

  @Test("a control port that is taken is an error in words that name it")
  func portTaken() throws {
    let (agent, control) = try agent()
    let port = Int(control.port)
    let error = #expect(throws: Server.StartError.self) {
      try AgentClient { $0.controlPort = port }
    }
    #expect(error?.description.contains("127.0.0.1:\(port)") == true)
    #expect(try agent.restClient.get("/api/v2/me").status == 200)
  }
}
