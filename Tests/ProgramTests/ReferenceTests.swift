import Glibc
import Loopback
import TerminalTesting
import Testing

@Suite("The manual page and the shells' completions")
struct ReferenceTests {
  private static func has(_ tool: String) -> Bool { access(tool, X_OK) == 0 }

  @Test("the manual page tells options, commands, keys and settings")
  func manual() throws {
    let run = try CommandRun(["help", "man"])
    #expect(run.status == 0)
    #expect(run.output.hasPrefix(".TH WORKBIN 1 "))
    for part in [
      ".SH NAME", ".SH SYNOPSIS", ".SH OPTIONS", ".SS workbin pull", ".SH KEYS", ".SH SETTINGS",
      ".SH EXIT STATUS", ".SH ENVIRONMENT",
    ] {
      #expect(run.output.contains("\n\(part)\n"), "\(part)")
    }
    #expect(run.output.contains(#"\fB\-\-read\-only\fR"#))
    #expect(run.output.contains(":sort [COLUMN]"))
  }

  @Test("no line of it begins with what would be taken for a macro that we don't mean")
  func macros() throws {
    let known = [".TH", ".SH", ".SS", ".PP", ".TP", ".nf", ".fi"]
    for line in try CommandRun(["help", "man"]).output.split(separator: "\n") {
      #expect(line.unicodeScalars.allSatisfy { (" "..."~").contains($0) })
      guard line.hasPrefix(".") || line.hasPrefix("'") else { continue }
      #expect(known.contains { line == $0 || line.hasPrefix($0 + " ") }, "\(line)")
    }
  }

  @Test("groff has nothing to say against it", .enabled(if: has("/usr/bin/groff")))
  func groff() throws {
    let directory = try TemporaryDirectory()
    try directory.write("workbin.1", try CommandRun(["help", "man"]).output)
    let run = try CommandRun(
      tool: ["/usr/bin/groff", "-man", "-ww", "-Tutf8", "-P-c", directory.path + "/workbin.1"])
    #expect(run.error == "")
    #expect(run.status == 0)
    #expect(run.output.contains("workbin --server <url> --user <name> [<options>]"))
    #expect(run.output.contains(#"curl -d 'lose connect' URL"#))
  }

  @Test("each shell takes its own script", arguments: ["bash", "zsh", "fish"])
  func scripts(shell: String) throws {
    let run = try CommandRun(["completions", shell])
    #expect(run.status == 0)
    #expect(run.output.contains("--server") || run.output.contains("-l server"))
    guard Self.has("/usr/bin/\(shell)") else { return }
    let directory = try TemporaryDirectory()
    try directory.write("script", run.output)
    let check = try CommandRun(tool: ["/usr/bin/\(shell)", "-n", directory.path + "/script"])
    #expect(check.error == "")
    #expect(check.status == 0)
  }

  static let completed: [([String], [String])] = [
    (["pu"], ["pull"]), (["c"], ["completions"]), (["--th"], ["--theme"]),
    (["--theme", ""], ["dusk", "paper"]), (["--notify", "osc"], ["osc9", "osc777"]),
    (["demo", "--se"], ["--seed"]), (["pull", "--j"], ["--json"]), (["demo", "--j"], []),
    (["completions", ""], ["bash", "zsh", "fish"]), (["help", "k"], ["keys"]),
    (["--ca-file", "x"], []), (["--server", "https", ":", "//x", "--us"], ["--user"]),
  ]

  @Test("bash completes commands, options and their values", arguments: completed)
  func bash(arguments: [String], found: [String]) throws {
    let directory = try TemporaryDirectory()
    try directory.write("script", try CommandRun(["completions", "bash"]).output)
    // As readline calls it: the words of the line, and the one that the cursor is in.
    let program = """
      source "$1"
      shift
      COMP_WORDS=(workbin "$@")
      COMP_CWORD=$#
      _workbin
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    let run = try CommandRun(
      tool: ["/bin/bash", "--norc", "-c", program, "bash", directory.path + "/script"] + arguments)
    #expect(run.error == "")
    #expect(run.output.split(separator: "\n").map(String.init) == found)
  }

  @Test("a shell that nobody knows gets the usual voice and status 2")
  func unknown() throws {
    let run = try CommandRun(["completions", "tcsh"])
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(
      run.error
        == "workbin: nothing is known of the shell “tcsh”. Try one of: bash, zsh, fish\n")
  }
}
