import NIOConcurrencyHelpers
import Simulator
import Testing

@Suite("Plans of faults")
struct FaultPlanTests {
  private static let plan = """
    # A bad minute.
    [[at]]
    time = "10s"
    fault = "restart 2s"

    [[at]]
    time = "0s"
    fault = "dialect faye"

    [[every]]
    period = "2s"
    [every.one-of]
    "lose connect" = 3
    "cut any 200" = 1

    [[every]]
    period = "500ms"
    from = "4s"
    until = "5s"
    one-of = { "disconnect" = 1 }
    """

  private func faultLines(_ toml: String, seed: UInt64, _ count: Int) throws -> [String] {
    FaultSchedule(try FaultPlan(toml: toml), seed: seed).prefix(count).map {
      "\($0.time) \($0.fault.description)"
    }
  }

  @Test("scheduled and periodic faults come in the order of their times")
  func order() throws {
    let lines = try faultLines(Self.plan, seed: 1, 9)
    let times = lines.map { String($0.prefix { $0 != " " }) }
    #expect(times == ["0.0", "2.0", "4.0", "4.0", "4.5", "5.0", "6.0", "8.0", "10.0"])
    #expect(lines.first == "0.0 seconds dialect faye")
    #expect(lines.last == "10.0 seconds restart 2s")
    #expect(lines.filter { $0.hasSuffix("disconnect") }.count == 3)
  }

  @Test("the same seed gives the same faults, another seed others, by the weights")
  func seeds() throws {
    let first = try faultLines(Self.plan, seed: 1, 400)
    #expect(try faultLines(Self.plan, seed: 1, 400) == first)
    #expect(try faultLines(Self.plan, seed: 2, 400) != first)
    #expect(try faultLines("seed = 1\n" + Self.plan, seed: 2, 400) == first)
    let lostConnectCount = first.count { $0.hasSuffix("lose connect") }
    #expect((260...340).contains(lostConnectCount))
  }

  @Test("one more scheduled fault does not change what chance brings")
  func independentSchedules() throws {
    let extendedPlan = "[[at]]\ntime = \"1s\"\nfault = \"take\"\n" + Self.plan
    let periodicLines = try faultLines(extendedPlan, seed: 1, 200).filter { !$0.hasSuffix("take") }
    #expect(try faultLines(Self.plan, seed: 1, 199) == periodicLines)
  }

  @Test("a plan ends when nothing is left in it, and an empty one at once")
  func lastFault() throws {
    #expect(try faultLines("", seed: 1, 9) == [])
    #expect(try faultLines("[[at]]\ntime = \"1s\"\nfault = \"take\"", seed: 1, 9).count == 1)
  }

  @Test(
    "what is no plan is told in a sentence that says where",
    arguments: [
      ("seed = ", "line 1 is not TOML"),
      ("seed = -1", "the seed is a number from 0 on"),
      ("sed = 1", "there is no “sed”; a plan knows seed, [[at]] and [[every]]"),
      ("[at]\ntime = \"1s\"", "“at” is written as [[at]]"),
      ("[[at]]\nfault = \"take\"", "[[at]] number 1: time is missing"),
      ("[[at]]\ntime = 1\nfault = \"take\"", "[[at]] number 1: time is a time such as \"500ms\""),
      ("[[at]]\ntime = \"1s\"", "[[at]] number 1: fault is missing"),
      ("[[at]]\ntime = \"1s\"\nfault = \"tke\"", "[[at]] number 1: “tke” lacks what"),
      ("[[at]]\nwhen = \"1s\"", "[[at]] number 1: there is no “when”; known are time, fault"),
      ("[[every]]\nperiod = \"0s\"\none-of = {take = 1}", "the period is 1ms at the least"),
      ("[[every]]\nperiod = \"1s\"", "[[every]] number 1: one-of is missing"),
      ("[[every]]\nperiod = \"1s\"\none-of = {}", "[[every]] number 1: one-of is missing"),
      (
        "[[every]]\nperiod = \"1s\"\none-of = {take = 0}", "the weight of “take” is a number from 1"
      ),
      ("every = [1]", "[[every]] number 1: it is no table"),
      (String(repeating: "#", count: 65_537), "it is longer than 64 KiB"),
      (String(repeating: "[", count: 60_000), "it has more dots and brackets"),
      (String(repeating: "a.", count: 30_000), "it has more dots and brackets"),
    ])
  func parseErrors(toml: String, sentence: String) {
    let error = #expect(throws: FaultPlan.ParseError.self) { try FaultPlan(toml: toml) }
    #expect(error?.description.contains(sentence) == true, "\(error?.description ?? "")")
  }

  @Test("a server that follows a plan fails by it, and tells the planned times, run for run")
  func planOnServer() throws {
    let plan = """
      [[every]]
      period = "5ms"
      until = "100ms"
      one-of = { "status /me 503" = 1, "disconnect" = 1, "dialect faye" = 1 }
      """
    let runs = try (1...2).map { _ in
      let agent = try AgentClient { $0.seed = 9 }
      let lines = NIOLockedValueBox<[String]>([])
      agent.server.observeFaults { line in lines.withLockedValue { $0.append(line) } }
      agent.server.startFaultPlan(try FaultPlan(toml: plan))
      try agent.waitUntil { lines.withLockedValue { $0.count } == 20 }
      #expect(try agent.restClient.get("/api/v2/me").status == 503)
      return lines.withLockedValue { $0 }
    }
    #expect(runs[0] == runs[1])
    #expect(runs[0].first?.hasPrefix("    0.005 s  ") == true)
    #expect(runs[0].last?.hasPrefix("    0.100 s  ") == true)
  }
}
