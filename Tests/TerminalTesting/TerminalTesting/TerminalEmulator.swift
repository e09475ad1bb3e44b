import CTerminalTesting
import Glibc
import Terminal
import Time

/// A program on a pseudo-terminal, with libvterm as its terminal emulator.
/// Nothing here sleeps: each wait is a poll on the terminal with a deadline. The program is
/// killed when the last reference goes.
package final class TerminalEmulator {
  private(set) var child: emulator_child
  let vterm: OpaquePointer
  /// Its size now.
  package private(set) var size: Size
  /// All that the program has written so far, as it came.
  package private(set) var rawBytes: [UInt8] = []
  /// Whether it answers what the program asks of it by itself; else the test does, or nobody.
  package var answersQuestions = true
  private var status: ProcessExit?

  /// Starts a program by its path. `environment` and `ChildEnvironment.defaults` is all it gets.
  package init(
    size: Size, command: [String], environment: [String: String] = [:]
  ) throws(EmulatorError) {
    guard let vterm = emulator_new(Int32(size.columns), Int32(size.rows)) else {
      throw .cannotStart(command: command, errno: ENOMEM)
    }
    let variables = environment.merging(ChildEnvironment.defaults) { own, _ in own }
    var child = emulator_child()
    let problem = withCStrings(command) { arguments in
      withCStrings(variables.map { $0.key + "=" + $0.value }) { environment in
        pseudo_terminal_start(
          arguments[0], arguments, environment, Int32(size.columns), Int32(size.rows), &child)
      }
    }
    guard problem == 0 else {
      emulator_free(vterm)
      throw .cannotStart(command: command, errno: problem)
    }
    self.size = size
    self.vterm = vterm
    self.child = child
  }

  deinit {
    if status == nil {
      kill(child.process, SIGKILL)
      var ignored: Int32 = 0
      waitpid(child.process, &ignored, 0)
    }
    close(child.process_descriptor)
    if child.terminal >= 0 { close(child.terminal) }
    emulator_free(vterm)
  }

  /// The program's process, for who wants to ask the kernel about it.
  package var process: pid_t { child.process }

  /// Takes whatever the program writes in so much time: for measuring, and where a time that the
  /// program promises must pass.
  package func drain(for time: Duration) {
    let end = ContinuousClock.now + time
    while ContinuousClock.now < end { readOutput(for: end - .now) }
  }

  /// How many bytes the program has written so far.
  package var bytesReceived: Int { rawBytes.count }

  /// Gives the window another size, which the program is told of.
  package func resize(_ size: Size) {
    self.size = size
    emulator_resize(vterm, Int32(size.columns), Int32(size.rows))
    pseudo_terminal_resize(child.terminal, Int32(size.columns), Int32(size.rows))
  }

  /// Sends a signal to the program.
  package func send(signal: Int32) {
    kill(child.process, signal)
  }

  /// Closes the window while the program is running.
  package func hangUp() {
    close(child.terminal)
    child.terminal = -1
    isHungUp = true
  }

  /// Types text as it is.
  package func type(_ text: String) {
    send(Array(text.utf8))
  }

  /// The same in whatever character set the keyboard writes.
  package func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(child.terminal, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        readOutput(for: .milliseconds(100))
      } else {
        return
      }
    }
  }

  /// Waits until the program has ended, and tells how; all it wrote has been read then.
  package func exitStatus(within limit: Duration = .seconds(20)) throws(EmulatorError)
    -> ProcessExit
  {
    if let status { return status }
    try wait(for: "the end of the program", within: limit) { $0.hasExited }
    while readOutput(for: .zero) {}
    var word: Int32 = 0
    waitpid(child.process, &word, 0)
    let signal = word & 0x7F
    let status: ProcessExit = signal == 0 ? .exited(word >> 8 & 0xFF) : .signaled(signal)
    self.status = status
    return status
  }

  /// Waits until the program has ended, while nobody reads what it writes.
  package func waitForExitUnread(within limit: Duration) throws(EmulatorError) {
    var ended = pollfd(fd: child.process_descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&ended, 1, Int32(clamping: limit.milliseconds)) > 0 else {
      throw .timedOut(waitingFor: "the end of the program", screen: screen)
    }
  }

  /// Waits until something is true of the screen, looking again whenever the program writes.
  package func wait(
    for what: String, within limit: Duration, until isTrue: (TerminalEmulator) -> Bool
  ) throws(EmulatorError) {
    let deadline = ContinuousClock.now + limit
    while !isTrue(self) {
      let left = deadline - .now
      if left <= .zero { throw .timedOut(waitingFor: what, screen: screen) }
      if !readOutput(for: left) && hasExited && !isTrue(self) {
        throw .exited(waitingFor: what, screen: screen)
      }
    }
  }

  private var hasExited: Bool {
    var ended = pollfd(fd: child.process_descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&ended, 1, 0) > 0
  }

  /// Reads what the program writes, waiting at most so long for it. True when there was some.
  @discardableResult
  private func readOutput(for limit: Duration) -> Bool {
    // A time that has just run out is none; to poll, a negative one has no end.
    let milliseconds = max(0, limit.milliseconds)
    var sources = [
      pollfd(fd: child.terminal, events: Int16(POLLIN), revents: 0),
      pollfd(fd: child.process_descriptor, events: Int16(POLLIN), revents: 0),
    ]
    // A terminal that the program has closed, but not the program itself, is always ready: then
    // only the program's end can be waited for.
    let first = isHungUp ? 1 : 0
    _ = sources.withUnsafeMutableBufferPointer { buffer in
      poll(buffer.baseAddress.map { $0 + first }, nfds_t(2 - first), Int32(clamping: milliseconds))
    }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = read(child.terminal, &buffer, buffer.count)
    if count < 0 && errno == EIO { isHungUp = true }
    guard count > 0 else { return false }
    isHungUp = false
    rawBytes += buffer.prefix(count)
    buffer.withUnsafeBytes { bytes in
      emulator_write(vterm, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), count)
    }
    sendReplies(answersQuestions)
    return true
  }

  private var isHungUp = false

  /// Sends what the terminal itself has to say: keys, and answers to the program's questions; or
  /// keeps it to itself.
  func sendReplies(_ isAllowed: Bool = true) {
    var reply = [CChar](repeating: 0, count: 4_096)
    let count = emulator_read_output(vterm, &reply, reply.count)
    if count > 0, isAllowed { send(reply.prefix(count).map { UInt8(bitPattern: $0) }) }
  }
}

/// Calls with a NULL-terminated array of C strings.
private func withCStrings<Result>(
  _ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
) -> Result {
  var pointers = strings.map { strdup($0) }
  pointers.append(nil)
  defer { for pointer in pointers { free(pointer) } }
  return pointers.withUnsafeBufferPointer { buffer in
    // An array with a terminator in it has a base address.
    body(buffer.baseAddress.unsafelyUnwrapped)
  }
}
