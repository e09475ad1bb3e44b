import Glibc
import TerminalTesting

/// A run of `workbin`, or of another program, without a terminal: its input is empty, its output comes back as text.
struct CommandRun {
  let status: Int32
  let output: String
  let error: String

  init(_ arguments: [String], password: String? = "secret", environment: [String: String] = [:])
    throws
  {
    try self.init(
      tool: [executablePath("workbin")] + arguments, password: password, environment: environment)
  }

  /// The same of any program, by its path.
  init(
    tool arguments: [String], password: String? = nil, environment: [String: String] = [:]
  ) throws {
    var (outputEnds, errorEnds): ([Int32], [Int32]) = ([-1, -1], [-1, -1])
    guard pipe(&outputEnds) == 0, pipe(&errorEnds) == 0 else { throw SpawnError(code: errno) }
    for end in outputEnds + errorEnds { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, outputEnds[1], 1)
    posix_spawn_file_actions_adddup2(&actions, errorEnds[1], 2)
    let variables = ChildEnvironment.defaults
      .merging(TerminalFixture.environment(password: password)) { $1 }.merging(environment) { $1 }
    let process = try Self.spawn(
      arguments, variables.map { "\($0)=\($1)" }, &actions)
    close(outputEnds[1])
    close(errorEnds[1])
    // Neither text fills a pipe, so one may be read after the other.
    output = Self.read(outputEnds[0])
    error = Self.read(errorEnds[0])
    var word: Int32 = 0
    waitpid(process, &word, 0)
    status = word & 0x7F == 0 ? word >> 8 & 0xFF : -(word & 0x7F)
  }

  struct SpawnError: Error { let code: Int32 }

  private static func spawn(
    _ arguments: [String], _ environment: [String], _ actions: inout posix_spawn_file_actions_t
  ) throws -> pid_t {
    var argv = arguments.map { strdup($0) } + [nil]
    var envp = environment.map { strdup($0) } + [nil]
    defer { for pointer in argv + envp { free(pointer) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, arguments[0], &actions, nil, &argv, &envp)
    guard code == 0 else { throw SpawnError(code: code) }
    return process
  }

  private static func read(_ descriptor: Int32) -> String {
    defer { close(descriptor) }
    var text: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      guard count > 0 else { return String(decoding: text, as: UTF8.self) }
      text += buffer.prefix(count)
    }
  }
}
