import JSON
import Simulator
import Testing

@Suite("workbin pull: one pull without a screen")
struct PullCommandTests {
  private func pull(
    _ server: Server, _ workbin: String, _ item: String, _ more: [String] = []
  ) throws -> CommandRun {
    try CommandRun(
      ["pull", workbin, item, "--server", server.url, "--user", server.user] + more,
      password: server.password)
  }

  @Test("--json prints the interaction exactly as the server sent it, in its order")
  func json() throws {
    let server = try Server.start(.noActivity)
    defer { server.stop() }
    let run = try pull(server, SpecificationExample.workbin, SpecificationExample.item, ["--json"])
    #expect(run.status == 0)
    #expect(run.error == "")
    let root = try Document(parsing: Array(run.output.utf8)).root
    #expect(root["state"]?.string == "Processing")
    #expect(root["capabilities"]?.elements.map(\.string) == SpecificationExample.capabilities)
    let members = root["userData"].map { Array($0.members) } ?? []
    #expect(members.map(\.key) == SpecificationExample.userData.map(\.key))
    #expect(root["userData"]?["RRequestedSkills"]?.kind == .null)
    for key in SpecificationExample.integers {
      #expect(root["userData"]?[key]?.int != nil, "\(key)")
    }
    #expect(server.holder(of: SpecificationExample.item) == server.user)
  }

  @Test("--json keeps a number's text, and can't do anything to a terminal")
  func jsonText() throws {
    let server = try Server.start(.noActivity)
    defer { server.stop() }
    for (key, value) in [("Ratio", JSONValue.double(3)), ("\u{9b}2J", "\u{202e}x\u{200b}\u{7f}")] {
      server.perform(
        .userDataAttached(interaction: SpecificationExample.item, key: key, value: value))
    }
    let run = try pull(server, SpecificationExample.workbin, SpecificationExample.item, ["--json"])
    #expect(run.output.contains(#""Ratio":3.0"#), "\(run.output)")
    #expect(run.output.contains(#""\u009b2J":"\u202ex\u200b\u007f""#))
    let hidden: Set<Unicode.Scalar> = ["\u{9b}", "\u{202e}", "\u{200b}", "\u{7f}"]
    #expect(hidden.isDisjoint(with: run.output.unicodeScalars))
  }

  @Test("--json keeps what no number and no text can hold, and people see it too")
  func exactValues() throws {
    let server = try Server.start(.noActivity)
    defer { server.stop() }
    let digits = "123456789012345678901234567890"
    let tree = JSONValue(
      try Document(parsing: #"{"n":\#(digits),"s":"a\ud800z","e":[1e400]}"#).root)
    server.perform(
      .userDataAttached(interaction: SpecificationExample.item, key: "Tree", value: tree))
    let item = [SpecificationExample.workbin, SpecificationExample.item]
    let json = try pull(server, item[0], item[1], ["--json"])
    #expect(json.output.contains(#""Tree":\#(tree.text)"#), "\(json.output)")
    #expect(tree.text == #"{"n":\#(digits),"s":"a\ud800z","e":[1e400]}"#)
  }

  @Test("a value that is nested too deeply costs nothing but itself")
  func tooDeep() throws {
    let server = try Server.start(.noActivity)
    defer { server.stop() }
    let tree = (0..<63).reduce(JSONValue.int(1)) { inner, _ in .array([inner]) }
    server.perform(
      .userDataAttached(interaction: SpecificationExample.item, key: "Tree", value: tree))
    let item = [SpecificationExample.workbin, SpecificationExample.item]
    let json = try pull(server, item[0], item[1], ["--json"])
    #expect(json.status == 0, "\(json.error)")
    #expect(json.output.contains(#""Tree":"(too deep"#), "\(json.output)")
    for key in SpecificationExample.integers { #expect(json.output.contains("\"\(key)\":")) }
  }

  @Test("the item stays the agent's: the CometD session is ended, the contact-centre session not")
  func ending() throws {
    let server = try Server.start(.noActivity)
    defer { server.stop() }
    let run = try pull(server, SpecificationExample.workbin, SpecificationExample.item)
    #expect(run.status == 0)
    #expect(run.output.contains("state         Processing"))
    #expect(server.cometDSessionCount == 0)
    #expect(server.holder(of: SpecificationExample.item) == server.user)
    #expect(server.requestLog.last?.contains("notifications") == true)
  }

  @Test("the workbin may be named by its id")
  func byID() throws {
    let server = try Server.start(.noActivity)
    defer { server.stop() }
    let id = try #require(server.workbinID(named: SpecificationExample.workbin))
    #expect(try pull(server, id, SpecificationExample.item).status == 0)
  }

  @Test("an item that is not there, and a workbin that is not, are each a sentence and status 1")
  func missing() throws {
    let server = try Server.start(.noActivity)
    defer { server.stop() }
    let item = try pull(server, SpecificationExample.workbin, "0000000000000000")
    #expect(item.status == 1)
    #expect(item.error == "workbin: there is no interaction 0000000000000000 in testWorkbin\n")
    let workbin = try pull(server, "attic", SpecificationExample.item)
    #expect(workbin.status == 1)
    #expect(workbin.error == "workbin: you have no workbin called “attic”\n")
    #expect(workbin.output == "")
  }

  @Test("with CSRF protection on and without the ack extension it works the same")
  func dialects() throws {
    var configuration = Configuration.noActivity
    (configuration.requiresCSRFToken, configuration.offersAck) = (true, false)
    let server = try Server.start(configuration)
    defer { server.stop() }
    #expect(try pull(server, SpecificationExample.workbin, SpecificationExample.item).status == 0)
  }
}
