import Glibc

/// A pipe without a name, which is read by its path among this process's descriptors, as a shell
/// names that of a `<(…)`.
final class TestPipe {
  let readEnd: Int32
  private var writeEnd: Int32

  struct PipeError: Error {}

  init() throws(PipeError) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw PipeError() }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (readEnd, writeEnd) = (ends[0], ends[1])
  }

  deinit {
    close(readEnd)
    if writeEnd >= 0 { close(writeEnd) }
  }

  var path: String { "/dev/fd/\(readEnd)" }

  /// Hands the end for writing over, to be closed by somebody else.
  func takeWriteEnd() -> Int32 {
    defer { writeEnd = -1 }
    return writeEnd
  }

  /// Writes what fits into the pipe, and leaves it open.
  func write(_ text: String) { _ = text.withCString { Glibc.write(writeEnd, $0, strlen($0)) } }
}
