import JSON
import Testing

@testable import WebServices

@Suite("The agent: channels, states, settings")
struct AgentTests {
  private func agent(_ user: String) throws -> Agent {
    try APIResponse(status: 200, body: Array(#"{"statusCode":0,"user":\#(user)}"#.utf8)).agent
  }

  @Test(
    "a channel's state is read in every form it may have",
    arguments: [
      (#"{"channel":"email","userState":{"id":"9","displayName":"Ready","state":"Ready"}}"#, true),
      (#"{"channel":"email","state":"Ready"}"#, true),
      (#"{"name":"email","state":"NotReady"}"#, false),
      (#"{"channel":"email","userState":{"displayName":"At lunch","state":"NotReady"}}"#, false),
      (#"{"channel":"email"}"#, nil), (#""email""#, nil),
    ])
  func channels(channel: String, isReady: Bool?) throws {
    let channels = try agent(#"{"channels":[\#(channel),7,null]}"#).channels
    #expect(channels.map(\.name) == ["email"])
    #expect(channels.first?.state?.isReady == isReady)
  }

  @Test("the configured states are read under whatever key they stand, each once")
  func states() throws {
    let response = try APIResponse(
      status: 200,
      body: Array(
        #"""
        {"statusCode":0,"settings":[{"operationName":"Lunch","displayName":"At lunch","state":
         "NotReady"},{"operationName":"Ready","displayName":"Ready","state":"Ready"},
         {"operationName":"Lunch"},{},null]}
        """#.utf8))
    #expect(response.agentStates.map(\.operation) == ["Lunch", "Ready"])
    #expect(response.agentStates.map(\.isReady) == [false, true])
  }

  @Test("a change of state on the channels is a notification")
  func notification() throws {
    let data = try Document(
      parsing: Array(
        #"{"messageType":"ChannelStateChangeMessageV2","channels":[{"channel":"chat"}]}"#.utf8))
    guard case .channels(let channels) = Notification(data.root) else {
      Issue.record("not understood")
      return
    }
    #expect(channels.map(\.name) == ["chat"])
  }

  private let settings = #"""
    {"settings":{"interaction-workspace":{"workbin.email.in-progress":"wb-e",
     "workbin.email.in-progress.displayed-columns":"From, To,,Subject",
     "privilege.workbins.can-use":"true","privilege.interaction-management.can-move-to-queue":false,
     "odd":{}}}}
    """#

  @Test("the administrator's settings: columns of a workbin")
  func options() throws {
    let options = try agent(settings).administratorOptions
    #expect(options.columns(ofWorkbin: "wb-e") == ["From", "To", "Subject"])
    #expect(options.columns(ofWorkbin: "other") == nil)
  }

  @Test("a privilege is granted unless the administrator says no, as text or as a bool")
  func privileges() throws {
    let options = try agent(settings).administratorOptions
    #expect(options.allows(.useWorkbins))
    #expect(!options.allows(.moveToQueue))
    #expect(options.allows(.moveToWorkbin))
    #expect(try agent("{}").administratorOptions.allows(.useTeamWorkbins))
  }

  private let ordered = #"""
    {"settings":{"interaction-workspace":{"interaction.case-data.order":" B,,A ,B",
     "interaction.case-data.format-business-attribute":"CaseData"}}}
    """#

  @Test("case data: in the administrator's order, then what only the list has, with its labels")
  func caseData() throws {
    let options = try agent(ordered).administratorOptions
    #expect(options.caseDataAttribute == "CaseData")
    #expect(CaseData(options).keys == ["B", "A"])
    let response = try APIResponse(
      status: 200,
      body: Array(
        #"""
        {"businessAttributes":[7,{"name":"Other","values":[{"name":"X"}]},{"name":"CaseData",
         "values":[{"name":"A","displayName":"Letter A"},{"name":"C","displayName":""},"D",{},null,
          {"name":"B","displayName":"B"},{"name":"A","displayName":"Twice"}]}]}
        """#.utf8))
    let caseData = CaseData(options, response.businessAttribute(named: "CaseData"))
    #expect(caseData.keys == ["B", "A", "C", "D"])
    #expect(caseData.keys.map { caseData.label(of: $0) } == [nil, "Letter A", nil, nil])
    #expect(caseData.rank(of: "A") == 1 && caseData.rank(of: "X") == nil)
    #expect(response.businessAttribute(named: "None") == nil)
  }

  @Test("a contact centre that says nothing of case data has none")
  func noCaseData() throws {
    let options = try agent("{}").administratorOptions
    #expect(options.caseDataAttribute == nil)
    #expect(CaseData(options).keys.isEmpty)
  }

  @Test("a partial success names the channels that failed, in the server's words")
  func partial() throws {
    let response = try APIResponse(
      status: 200,
      body: Array(
        #"""
        {"statusCode":7,"statusMessage":"Some","channels":[{"channel":"email","statusCode":0},
         {"channel":"fax","statusCode":10,"statusMessage":"no such channel"},{"channel":"x",
         "statusCode":4}]}
        """#.utf8))
    #expect(response.isPartialSuccess)
    #expect(response.partialFailures == ["fax: no such channel", "x: status 4"])
  }

  @Test(
    "a status as text is the number that it spells", arguments: ["statusCode", "status"])
  func textStatus(key: String) {
    #expect(throws: APIError.self) {
      try APIResponse(status: 200, body: Array(#"{"\#(key)":"6"}"#.utf8))
    }
    #expect(throws: Never.self) {
      try APIResponse(status: 200, body: Array(#"{"\#(key)":"0"}"#.utf8))
    }
  }
}
