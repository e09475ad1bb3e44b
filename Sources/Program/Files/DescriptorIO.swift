import Glibc

/// Reading and writing a file's descriptor to the end: what a call leaves over, signals that come in
/// between, and writers that take their time are dealt with here and nowhere else.
enum DescriptorIO {
  /// What comes until the end, or so many bytes of it.
  ///
  /// Waits for a pipe's writer until the deadline. The descriptor should be O_NONBLOCK, since another
  /// reader may take away what was there.
  static func read(
    _ descriptor: Int32, maxBytes: Int, until deadline: ContinuousClock.Instant
  ) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: min(maxBytes, 65_536))
    while bytes.count < maxBytes {
      try waitForInput(on: descriptor, until: deadline)
      let count = Glibc.read(descriptor, &buffer, min(buffer.count, maxBytes - bytes.count))
      if count < 0, [EINTR, EAGAIN].contains(errno) { continue }
      guard count >= 0 else { throw .fromErrno }
      if count == 0 { break }
      bytes += buffer.prefix(count)
    }
    return bytes
  }

  /// A regular file has always something to say, if only that this is its end.
  private static func waitForInput(
    on descriptor: Int32, until deadline: ContinuousClock.Instant
  ) throws(FileError) {
    var source = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    while true {
      let count = poll(&source, 1, deadline.milliseconds(from: .now))
      if count > 0 { return }
      guard count == 0 || errno == EINTR else { throw .fromErrno }
      guard ContinuousClock.now < deadline else { throw .timedOut }
    }
  }

  /// All of it, or throws what the system says.
  static func write(_ bytes: [UInt8], to descriptor: Int32) throws(FileError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EAGAIN {
        waitForRoom(in: descriptor)
        continue
      }
      guard count > 0 else { throw .fromErrno }
      rest = rest.dropFirst(count)
    }
  }

  /// Somebody may have made it O_NONBLOCK whose pipe it is too.
  private static func waitForRoom(in descriptor: Int32) {
    var target = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    poll(&target, 1, -1)
  }
}
