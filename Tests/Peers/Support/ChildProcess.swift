import Glibc
import HTTP

/// A process that a test has started: its lines can be waited for, it can be told lines, and it
/// ends with its owner.
struct ChildProcess: ~Copyable {
  private let pid: pid_t
  private let input: Int32
  private var lines: AsyncStream<String>.Iterator
  /// What it has printed, as far as it has been read.
  private(set) var output: [String] = []

  struct ChildError: Error, CustomStringConvertible {
    let description: String
  }

  /// Throws when there is no such program to run.
  init(_ program: String, _ arguments: [String], environment: [String] = []) throws(ChildError) {
    // Not to be inherited by the next child, so that no end of it stays open elsewhere.
    var ends: [Int32] = [0, 0]
    guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &ends) == 0
    else { throw ChildError(description: "No more files can be opened.") }
    let pid = Self.spawn(
      [program] + arguments, environment + ["PATH=/usr/bin:/bin", "LANG=C.UTF-8"], ends[1])
    close(ends[1])
    guard let pid else {
      close(ends[0])
      throw ChildError(description: "There is no \(program). Run .ci/install tests.")
    }
    self.pid = pid
    input = ends[0]
    let (lines, continuation) = AsyncStream.makeStream(of: String.self)
    self.lines = lines.makeAsyncIterator()
    Self.readLines(of: fcntl(input, F_DUPFD_CLOEXEC, 0), into: continuation)
  }

  private static func spawn(
    _ arguments: [String], _ environment: [String], _ end: Int32
  ) -> pid_t? {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    for standard in Int32(0)...2 { posix_spawn_file_actions_adddup2(&files, end, standard) }
    // Nor may it hold on to whatever else is open here.
    for other in Int32(3)..<1024 { posix_spawn_file_actions_addclose(&files, other) }
    let strings = arguments.map { strdup($0) }
    let variables = environment.map { strdup($0) }
    defer { for string in strings + variables { free(string) } }
    var pid: pid_t = 0
    let outcome = posix_spawn(
      &pid, arguments[0], &files, nil, strings + [nil], variables + [nil])
    return outcome == 0 ? pid : nil
  }

  /// Hands on each line as it comes, until the process has ended.
  ///
  /// On a thread that waits in `read`: a dispatch source was seen to keep the end of a process that
  /// prints and ends at once to itself.
  private static func readLines(
    of output: Int32, into lines: AsyncStream<String>.Continuation
  ) {
    startThread {
      let splitter = LineSplitter(lines)
      var buffer = [UInt8](repeating: 0, count: 65_536)
      while true {
        let count = Glibc.read(output, &buffer, buffer.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { break }
        splitter.append(buffer[..<count])
      }
      lines.finish()
      close(output)
    }
  }

  /// Kills it without warning, as a crash would, and waits until it is gone.
  deinit {
    kill(pid, SIGKILL)
    waitpid(pid, nil, 0)
    // Its own children may hold the other end.
    shutdown(input, Int32(SHUT_RDWR))
    close(input)
  }

  /// All that a program prints that ends by itself.
  static func output(
    of program: String, _ arguments: [String], environment: [String] = []
  ) async throws(ChildError) -> String {
    var child = try ChildProcess(program, arguments, environment: environment)
    while await child.nextLine() != nil {}
    return child.output.joined(separator: "\n")
  }

  /// Writes a line to its standard input; one that has ended hears nothing.
  func writeLine(_ line: String) {
    let bytes = Array((line + "\n").utf8)
    send(input, bytes, bytes.count, Int32(MSG_NOSIGNAL))
  }

  /// Its next line; nil when it has ended, or when the test's time is over.
  mutating func nextLine() async -> String? {
    guard let line = await lines.next() else { return nil }
    output.append(line)
    return line
  }

  /// Reads on to a line that begins so, and returns the rest of it.
  @discardableResult
  mutating func waitForLine(_ beginning: String) async throws(ChildError) -> String {
    while let line = await nextLine() {
      if line.hasPrefix(beginning) { return String(line.dropFirst(beginning.count)) }
    }
    throw ChildError(
      description: "“\(beginning)” was never printed, but: \(output.suffix(30))")
  }
}
