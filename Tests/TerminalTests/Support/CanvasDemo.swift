import Terminal
import TerminalTesting

/// Starts the demonstration of the canvas on a terminal.
func startDemo(
  _ environment: [String: String] = [:], size: Size = Size(columns: 80, rows: 24),
  arguments: [String] = []
) throws -> TerminalEmulator {
  let usual = ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"]
  return try TerminalEmulator(
    size: size, command: [executablePath("canvas-demo")] + arguments,
    environment: usual.merging(environment) { _, own in own })
}

/// The same as a job of a shell, which can stop it and bring it back.
func startDemoInShell() throws -> TerminalEmulator {
  let shell = try TerminalEmulator(
    size: Size(columns: 80, rows: 24), command: ["/bin/bash", "--norc", "--noediting", "-i"],
    environment: ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PS1": "ready> "])
  try shell.wait(for: "ready>")
  shell.type(executablePath("canvas-demo") + "\n")
  try shell.wait(for: "key none")
  return shell
}
