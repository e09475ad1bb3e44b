import Testing
import WebServices

@testable import Core

@Suite("Ready or not: the agent's own state")
struct AvailabilityTests {
  private let lunch = AgentState(operation: "Lunch", displayName: "At lunch", kind: "NotReady")

  private func channels(_ states: String...) -> String {
    let channels = states.map { #"{"channel":"c","userState":{"id":"\#($0)"}}"# }
    return
      #"{"messageType":"ChannelStateChangeMessageV2","channels":[\#(channels.joined(separator: ","))]}"#
  }

  @Test("what the server says is the state; where channels differ there is none")
  func told() throws {
    var scene = try Scene.atWork()
    #expect(scene.state.agentStatus.state?.isReady == true)
    try scene.notify(channels("NotReady", "NotReady"))
    #expect(scene.state.agentStatus.state?.operation == "NotReady")
    try scene.notify(channels("NotReady", "Ready"))
    #expect(scene.state.agentStatus.state == nil)
    #expect(scene.state.agentStatus.readiness == (1, 2))
  }

  @Test("a chosen state is wanted until the server tells it")
  func chosen() throws {
    var scene = try Scene.atWork()
    scene.press(.openStates)
    scene.press(.setState(.notReady))
    #expect(scene.state.dialog == nil)
    #expect(scene.state.agentStatus.requested == .notReady)
    #expect(scene.waits(for: "POST /me NotReady"))
    scene.answer("POST /me NotReady")
    scene.answer(
      "GET /me?subresources=*",
      #"""
      {"statusCode":0,"user":{"channels":[{"channel":"email",
       "userState":{"id":"NotReady","displayName":"Not ready","state":"NotReady"}}]}}
      """#)
    #expect(scene.state.agentStatus.requested == nil)
    #expect(scene.state.agentStatus.state?.isReady == false)
  }

  @Test("a refused state is told, and the old one stays")
  func refused() throws {
    var scene = try Scene.atWork()
    scene.press(.setState(lunch))
    scene.answer("POST /me Lunch", #"{"statusCode":5,"statusMessage":"not for you"}"#)
    #expect(scene.state.agentStatus.requested == nil)
    #expect(scene.state.notice?.message.contains("You are not at lunch") == true)
    #expect(scene.state.notice?.message.contains("not for you") == true)
    #expect(scene.state.agentStatus.state?.isReady == true)
  }

  @Test("it is read again after every gap")
  func gap() throws {
    var scene = try Scene.atWork()
    scene.happen(.established(again: true))
    #expect(scene.waits(for: "GET /me?subresources=*"))
  }

  @Test("the configured states stand behind the two that always exist")
  func configured() throws {
    var scene = Scene()
    scene.state.agentStatus.take(states: [lunch, .ready])
    #expect(scene.state.agentStatus.states.map(\.operation) == ["Ready", "NotReady", "Lunch"])
    scene.press(.openStates)
    scene.press(.select(99))
    #expect(scene.state.dialog == .states(SelectionList(selected: 2)))
  }

  @Test("without any channel there is nothing to be ready on, and that is said")
  func noSession() {
    var scene = Scene()
    scene.press(.setState(.ready))
    #expect(scene.waiting.isEmpty)
    #expect(scene.state.notice?.message.contains("no contact-centre session") == true)
  }

  @Test("a session on some channels only is told channel by channel")
  func partial() throws {
    var scene = Scene()
    scene.happen(.started)
    scene.answer("GET /me?subresources=*", #"{"statusCode":0,"user":{}}"#)
    scene.answer("GET /workbins?fields=*", Scene.twoWorkbins)
    scene.happen(.established(again: false))
    scene.answer(
      "POST /me StartContactCenterSession",
      #"{"statusCode":7,"channels":[{"channel":"fax","statusCode":10,"statusMessage":"no fax"}]}"#)
    #expect(scene.state.notice?.message == "Only some channels are open: fax: no fax")
    #expect(scene.state.server.session == .started)
  }
}
