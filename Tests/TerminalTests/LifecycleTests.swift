import Glibc
import Terminal
import TerminalTesting
import Testing

@Suite("The terminal is left as it was found")
struct LifecycleTests {
  private func expectRestored(_ terminal: TerminalEmulator) {
    #expect(!terminal.modes.isAlternateScreen)
    #expect(terminal.modes.isCursorVisible)
    #expect(terminal.modes.isCooked)
  }

  @Test("when the program ends by itself")
  func quit() throws {
    let terminal = try startDemo()
    try terminal.wait(for: "key none")
    terminal.type("q")
    #expect(try terminal.exitStatus() == .exited(0))
    expectRestored(terminal)
  }

  @Test(
    "when the program dies",
    arguments: [
      ("x", .signaled(SIGILL)), ("a", .signaled(SIGABRT)), ("o", .signaled(SIGSEGV)),
      ("e", .exited(3)),
    ] as [(String, ProcessExit)])
  func crash(key: String, status: ProcessExit) throws {
    let terminal = try startDemo()
    try terminal.wait(for: "key none")
    terminal.type(key)
    let end = try terminal.exitStatus()
    #expect(end == status || (key == "x" && end == .signaled(SIGTRAP)))
    expectRestored(terminal)
  }

  @Test(
    "when the program is told to end",
    arguments: [SIGHUP, SIGTERM, SIGINT])
  func signals(number: Int32) throws {
    let terminal = try startDemo()
    try terminal.wait(for: "key none")
    terminal.send(signal: number)
    #expect(try terminal.exitStatus() == .exited(4))
    expectRestored(terminal)
  }

  @Test(
    "when the program gets a signal that kills it", arguments: [SIGQUIT, SIGSEGV, SIGBUS, SIGFPE])
  func fatal(number: Int32) throws {
    let terminal = try startDemo()
    try terminal.wait(for: "key none")
    terminal.send(signal: number)
    #expect(try terminal.exitStatus() == .signaled(number))
    expectRestored(terminal)
  }

  @Test("while it is stopped by Ctrl-Z; and fg brings the picture back")
  func suspend() throws {
    let shell = try startDemoInShell()
    for round in 1...2 {
      shell.press(.control("z"))
      try shell.wait(for: "Stopped")
      try shell.wait(for: "the shell's screen", within: .seconds(20)) {
        !$0.modes.isAlternateScreen && $0.modes.isCursorVisible && $0.modes.isCooked
      }
      shell.resize(Size(columns: 80 + round, rows: 24))
      shell.type("fg\n")
      try shell.wait(for: "\(80 + round)x24 palette")
      #expect(shell.modes.isAlternateScreen)
      #expect(!shell.modes.isCursorVisible)
      #expect(shell.screen[0].hasPrefix("╭ Demo"))
      shell.type("+")
      try shell.wait(for: "count \(round)")
    }
    shell.type("q")
    try shell.wait(for: "the shell", within: .seconds(20)) { !$0.modes.isAlternateScreen }
    shell.type("exit\n")
    #expect(try shell.exitStatus() == .exited(0))
  }

  @Test("Ctrl-Z without a shell that could bring it back changes nothing")
  func suspendAlone() throws {
    let terminal = try startDemo()
    try terminal.wait(for: "key none")
    terminal.press(.control("z"))
    terminal.type("+")
    try terminal.wait(for: "count 1")
    #expect(terminal.modes.isAlternateScreen)
  }

  @Test("when the window is closed the program ends")
  func windowClosed() throws {
    let outer = try TerminalEmulator(
      size: Size(columns: 80, rows: 24), command: [executablePath("canvas-demo")],
      environment: ["TERM": "xterm", "LC_ALL": "C.UTF-8"])
    try outer.wait(for: "key none")
    outer.hangUp()
    #expect([.exited(4), .exited(5)].contains(try outer.exitStatus()))
  }

  @Test("a program that ignores the closing of its window ends all the same")
  func windowClosedUnnoticed() throws {
    let terminal = try TerminalEmulator(
      size: Size(columns: 80, rows: 24),
      command: ["/bin/sh", "-c", "trap '' HUP; exec " + executablePath("canvas-demo")],
      environment: ["TERM": "xterm", "LC_ALL": "C.UTF-8"])
    try terminal.wait(for: "key none")
    terminal.hangUp()
    #expect(try terminal.exitStatus() == .exited(5))
  }
}
