import Glibc

/// A process that a test has started, with its output in a pipe; it ends with its owner.
struct Child: ~Copyable {
  let pid: pid_t
  private let input: Int32
  private let output: Int32
  /// Everything that it has printed so far.
  private(set) var printed = ""

  private init(pid: pid_t, input: Int32, output: Int32) {
    self.pid = pid
    self.input = input
    self.output = output
  }

  /// Nil when there is no such program to run.
  static func start(
    _ program: String, _ arguments: [String], environment: [String]
  ) -> Child? {
    var input: [Int32] = [0, 0]
    var output: [Int32] = [0, 0]
    guard pipe(&input) == 0, pipe(&output) == 0 else { return nil }
    // Not to be inherited, so that our end of its input is the only one.
    for end in input + output { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let pid = spawn(
      [program] + arguments, environment + ["PATH=/usr/bin:/bin", "LANG=C.UTF-8"],
      input: input[0], output: output[1])
    close(input[0])
    close(output[1])
    guard let pid else {
      close(input[1])
      close(output[0])
      return nil
    }
    return Child(pid: pid, input: input[1], output: output[0])
  }

  private static func spawn(
    _ arguments: [String], _ environment: [String], input: Int32, output: Int32
  ) -> pid_t? {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_adddup2(&files, input, 0)
    posix_spawn_file_actions_adddup2(&files, output, 1)
    posix_spawn_file_actions_adddup2(&files, output, 2)
    let strings = arguments.map { strdup($0) }
    let variables = environment.map { strdup($0) }
    defer { for string in strings + variables { free(string) } }
    var pid: pid_t = 0
    let outcome = posix_spawn(
      &pid, arguments[0], &files, nil, strings + [nil], variables + [nil])
    return outcome == 0 ? pid : nil
  }

  /// Kills it without warning, as a crash would, and waits until it is gone.
  deinit {
    kill(pid, SIGKILL)
    waitpid(pid, nil, 0)
    close(input)
    close(output)
  }

  /// Reads until it has printed `word`; false when it ended before, or took longer than `timeout`.
  mutating func prints(_ word: String, within timeout: Duration) -> Bool {
    let end = ContinuousClock.now + timeout
    while !printed.contains(word) {
      let left = max(0, (end - ContinuousClock.now) / .milliseconds(1))
      var waiting = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
      guard poll(&waiting, 1, Int32(left)) > 0 else { return false }
      var buffer = [UInt8](repeating: 0, count: 4096)
      let count = read(output, &buffer, buffer.count)
      guard count > 0 else { return false }
      printed += String(decoding: buffer[..<count], as: UTF8.self)
    }
    return true
  }
}
