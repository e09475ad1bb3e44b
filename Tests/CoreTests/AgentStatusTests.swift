import Testing
import WebServices

@testable import Core

@Suite("Ready or not: the agent's own state")
struct AgentStatusTests {
  private let lunch = AgentState(operation: "Lunch", displayName: "At lunch", kind: "NotReady")

  private func channels(_ states: String...) -> String {
    let channels = states.map { #"{"channel":"c","userState":{"id":"\#($0)"}}"# }
    return
      #"{"messageType":"ChannelStateChangeMessageV2","channels":[\#(channels.joined(separator: ","))]}"#
  }

  @Test("what the server says is the state; where channels differ there is none")
  func stateIsShown() throws {
    var harness = try UpdateHarness.atWork()
    #expect(harness.state.agentStatus.state?.isReady == true)
    try harness.notify(channels("NotReady", "NotReady"))
    #expect(harness.state.agentStatus.state?.operation == "NotReady")
    try harness.notify(channels("NotReady", "Ready"))
    #expect(harness.state.agentStatus.state == nil)
    #expect(harness.state.agentStatus.readiness == (1, 2))
  }

  @Test("a chosen state is wanted until the server tells it")
  func chosen() throws {
    var harness = try UpdateHarness.atWork()
    harness.press(.openStates)
    harness.press(.setState(.notReady))
    #expect(harness.state.dialog == nil)
    #expect(harness.state.agentStatus.requested == .notReady)
    #expect(harness.waits(for: "POST /me NotReady"))
    harness.respond("POST /me NotReady")
    harness.respond(
      "GET /me?subresources=*",
      #"""
      {"statusCode":0,"user":{"channels":[{"channel":"email",
       "userState":{"id":"NotReady","displayName":"Not ready","state":"NotReady"}}]}}
      """#)
    #expect(harness.state.agentStatus.requested == nil)
    #expect(harness.state.agentStatus.state?.isReady == false)
  }

  @Test("a refused state is told, and the old one stays")
  func refused() throws {
    var harness = try UpdateHarness.atWork()
    harness.press(.setState(lunch))
    harness.respond("POST /me Lunch", #"{"statusCode":5,"statusMessage":"not for you"}"#)
    #expect(harness.state.agentStatus.requested == nil)
    #expect(harness.state.notice?.message.contains("You are not at lunch") == true)
    #expect(harness.state.notice?.message.contains("not for you") == true)
    #expect(harness.state.agentStatus.state?.isReady == true)
  }

  @Test("it is read again after every gap")
  func gap() throws {
    var harness = try UpdateHarness.atWork()
    harness.happen(.established(again: true))
    #expect(harness.waits(for: "GET /me?subresources=*"))
  }

  @Test("the configured states stand behind the two that always exist")
  func configured() throws {
    var harness = UpdateHarness()
    harness.state.agentStatus.take(states: [lunch, .ready])
    #expect(harness.state.agentStatus.states.map(\.operation) == ["Ready", "NotReady", "Lunch"])
    harness.press(.openStates)
    harness.press(.select(99))
    #expect(harness.state.dialog == .states(SelectionList(selected: 2)))
  }

  @Test("without any channel there is nothing to be ready on, and that is said")
  func noSession() {
    var harness = UpdateHarness()
    harness.press(.setState(.ready))
    #expect(harness.waiting.isEmpty)
    #expect(harness.state.notice?.message.contains("no contact-centre session") == true)
  }

  @Test("a session on some channels only is told channel by channel")
  func partial() throws {
    var harness = UpdateHarness()
    harness.happen(.started)
    harness.respond("GET /me?subresources=*", #"{"statusCode":0,"user":{}}"#)
    harness.respond("GET /workbins?fields=*", UpdateHarness.twoWorkbins)
    harness.happen(.established(again: false))
    harness.respond(
      "POST /me StartContactCenterSession",
      #"{"statusCode":7,"channels":[{"channel":"fax","statusCode":10,"statusMessage":"no fax"}]}"#)
    #expect(harness.state.notice?.message == "Only some channels are open: fax: no fax")
    #expect(harness.state.server.session == .started)
  }
}
