import Glibc
import Loopback
import Terminal
import TerminalTesting
import Testing

@Suite("workbin simulator: a contact centre that fails when told to")
struct SimulatorCommandTests {
  private func run(_ arguments: [String]) throws -> TerminalEmulator {
    try TerminalEmulator(
      size: Size(columns: 80, rows: 12),
      command: [executablePath("workbin"), "simulator", "--pace", "0"] + arguments,
      environment: TerminalFixture.environment(password: nil))
  }

  private let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  /// A file of its own for each test.
  private func file(_ text: String) throws -> String {
    try directory.write("plan.toml", text)
    return directory.path + "/plan.toml"
  }

  @Test("the lines of its addresses come first, then each fault of the plan with its time")
  func plan() throws {
    let plan = try file(
      """
      [[every]]
      period = "10ms"
      until = "20ms"
      one-of = { "lose connect" = 1 }
      [[at]]
      time = "0s"
      fault = "dialect faye"
      """)
    defer { unlink(plan) }
    let terminal = try run(["--control", "0", "--faults", plan])
    try terminal.wait(for: "0.020 s  lose connect")
    let screen = terminal.screen
    #expect(screen[0].hasPrefix("listening on http://127.0.0.1:"))
    #expect(screen[0].contains(" as agent1 password secret"))
    #expect(screen[1].hasPrefix("control on http://127.0.0.1:"))
    #expect(screen[2].hasPrefix("    0.000 s  dialect faye"))
    #expect(screen[3].hasPrefix("    0.010 s  lose connect"))
  }

  @Test("a plan that can't be read or is none is a sentence, and nothing is served")
  func noPlan() throws {
    let plan = try file("[[at]]\ntime = \"1s\"\nfault = \"explode \\u001B[31m\"")
    defer { unlink(plan) }
    let cases = [
      (plan, "[[at]] number 1: nothing can be aimed at by “"),
      ("/nonexistent/plan.toml", "can't be read: No such file or directory"),
      ("/", "can't be read: Is a directory"), ("/dev/zero", "too large for a plan (over 64 KiB)"),
    ]
    for (path, sentence) in cases {
      let run = try CommandRun(["simulator", "--faults", path])
      #expect(run.status == 2)
      #expect(run.output == "")
      #expect(run.error.contains(sentence), "\(run.error)")
      #expect(!run.error.utf8.contains(0x1B))
    }
  }

  @Test("a plan may come from a pipe of the shell's, and is read to its end")
  func piped() throws {
    let cases = [
      (#"printf '[[at]]\n'; /bin/true; printf 'when = 1'"#, "there is no “when”"),
      ("head -c 100000 /dev/zero", "too large for a plan (over 64 KiB)"),
    ]
    for (commands, sentence) in cases {
      let script = "\(executablePath("workbin")) simulator --faults <(\(commands))"
      let run = try CommandRun(tool: ["/bin/bash", "-c", script])
      #expect(run.status == 2)
      #expect(run.error.contains(sentence), "\(run.error)")
    }
  }

  @Test("the help tells all that can go wrong, in lines that fit")
  func help() throws {
    let run = try CommandRun(["simulator", "--help"])
    #expect(run.output.contains("  lose AIM [COUNT]          done, but"))
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }
}
