import Glibc
import HTTP

/// Writes into a pipe on a thread of its own, each piece when the one before has been taken, so that
/// whoever reads finds the pipe empty in between.
enum SlowWriter {
  /// Closes the descriptor behind the last piece.
  static func write(_ pieces: [[UInt8]], to descriptor: Int32) {
    startThread {
      for piece in pieces where writeAll(piece, to: descriptor) { waitUntilTaken(from: descriptor) }
      close(descriptor)
    }
  }

  /// The same with a pipe that has a name, as soon as somebody reads it.
  static func write(_ pieces: [[UInt8]], into path: String) {
    startThread {
      let descriptor = open(path, O_WRONLY | O_CLOEXEC)
      if descriptor >= 0 { write(pieces, to: descriptor) }
    }
  }

  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  private static func waitUntilTaken(from descriptor: Int32) {
    var left: Int32 = 0
    while ioctl(descriptor, UInt(FIONREAD), &left) == 0, left > 0 { sched_yield() }
  }
}
