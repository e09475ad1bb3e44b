import Simulator
import TerminalTesting
import Testing

@Suite("Output that can't be written is told, and is no success")
struct OutputTests {
  private let workbin = executablePath("workbin")

  /// Runs a line of the shell, in which `$0` is `workbin`.
  private func run(_ line: String, _ password: String? = nil) throws -> CommandRun {
    try CommandRun(tool: ["/bin/sh", "-c", line, workbin], password: password)
  }

  @Test(
    "a full disk, an output that is closed or can't be written",
    arguments: [">/dev/full", ">&-", ">/dev/full <&-", "1</dev/null"])
  func reference(_ redirection: String) throws {
    for words in [
      "--help", "--version", "pull --help", "help keys", "help man", "completions bash",
      "--generate-completion-script zsh", "simulator",
    ] {
      let run = try run("\"$0\" \(words) \(redirection)")
      #expect(run.status == 1, "\(words)")
      #expect(run.error.hasPrefix("workbin: the output can't be written: "), "\(words)")
      #expect(run.error.split(separator: "\n").count == 1)
    }
  }

  @Test("a reader that has gone away")
  func brokenPipe() throws {
    // The pipe is opened for both ways first, so that nothing waits.
    let run = try run(
      """
      directory=$(mktemp -d) && mkfifo "$directory/p" && exec 3<>"$directory/p" 4>"$directory/p" \
        3<&- && rm -r "$directory"; "$0" --version >&4
      """)
    #expect(run.status == 1)
    #expect(run.error == "workbin: the output can't be written: Broken pipe\n")
  }

  @Test(
    "an interaction that was pulled is named, though it can't be printed",
    arguments: ["--json >/dev/full", ">/dev/full", "--json >&-", "--json >&- <&-"])
  func pull(_ end: String) throws {
    let server = try Server.start(.noActivity)
    defer { server.stop() }
    let (workbin, item) = (SpecificationExample.workbin, SpecificationExample.item)
    let run = try run(
      "\"$0\" pull \(workbin) \(item) --server \(server.url) --user \(server.user) \(end)",
      server.password)
    #expect(run.status == 1)
    #expect(
      run.error.contains("\(item) is pulled and yours, but that can't be written to the output: "))
    #expect(server.holder(of: item) == server.user)
    #expect(server.cometDSessionCount == 0)
  }
}
