import Glibc

/// The way to the terminal: what it does not take at once waits here, and nobody waits for it.
///
/// A terminal that nobody reads, stopped by Ctrl-S or at the far end of a line that has stalled, takes
/// nothing: a program that writes to it stands still with it. The main thread only.
struct TerminalOutput: ~Copyable {
  /// Writes to it never wait.
  let descriptor: Int32
  private let isOwnDescriptor: Bool
  /// What the terminal has not taken yet.
  private var pending: [UInt8] = []

  /// How much may wait beside the frame in progress: titles, bells, a text for the clipboard.
  private static let maxPendingBytes = 1 << 20

  /// To the terminal that standard output leads to.
  init() {
    (descriptor, isOwnDescriptor) = Self.open(STDOUT_FILENO)
  }

  deinit {
    if isOwnDescriptor { close(descriptor) }
  }

  /// Whether something still waits: the terminal takes no more for now.
  var isStalled: Bool { !pending.isEmpty }

  /// Sends what there is room for; the rest goes by `flush`. False when too much waits already, and
  /// nothing of it was taken.
  @discardableResult
  mutating func send(_ bytes: some Collection<UInt8>) -> Bool {
    guard pending.isEmpty || pending.count + bytes.count <= Self.maxPendingBytes else {
      return false
    }
    pending += bytes
    flush()
    return true
  }

  /// Sends what has waited, as far as there is room.
  mutating func flush() {
    if isStalled { pending = unsent(pending) }
  }

  /// The last bytes before somebody else has the terminal, or nobody.
  ///
  /// What waits is of a picture that goes anyway: it is given a moment, and then dropped for these. A
  /// sequence that is cut in the middle ends by CAN, wherever in it the terminal is. [ECMA-48]
  func finish(with bytes: [UInt8]) {
    let dropped = unsent(pending, within: Self.finishTimeout)
    _ = unsent((dropped.isEmpty ? [] : [0x18]) + bytes, within: Self.finishTimeout)
  }

  private static let finishTimeout = Duration.milliseconds(200)

  /// Forgets what waits.
  mutating func discard() { pending = [] }

  private func unsent(_ bytes: [UInt8], within time: Duration) -> [UInt8] {
    let deadline = ContinuousClock.now + time
    var rest = unsent(bytes)
    while !rest.isEmpty, deadline > .now {
      var target = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      poll(&target, 1, 10)
      rest = unsent(rest)
    }
    return rest
  }

  /// Writes what there is room for, and returns the rest; nothing, where the terminal is gone.
  private func unsent(_ bytes: [UInt8]) -> [UInt8] {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EAGAIN { return Array(rest) }
      guard count > 0 else { return [] }
      rest = rest.dropFirst(count)
    }
    return []
  }
}
