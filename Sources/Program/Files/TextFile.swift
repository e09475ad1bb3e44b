import Glibc

/// A file that a person has written by hand and names on the command line.
enum TextFile {
  /// All of it; an error if it can't be read or has more bytes than such a file needs.
  static func read(_ path: String, kind: String, maxBytes: Int) throws(CommandError) -> String {
    let file = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw readError(path, kind) }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: maxBytes + 1)
    let count = Glibc.read(file, &bytes, bytes.count)
    guard count >= 0 else { throw readError(path, kind) }
    guard count <= maxBytes else {
      throw CommandError(
        message: "“\(path)” is too large for a \(kind) (over \(maxBytes >> 10) KiB)",
        status: CommandError.usageStatus)
    }
    return String(decoding: bytes.prefix(count), as: UTF8.self)
  }

  private static func readError(_ path: String, _ kind: String) -> CommandError {
    let reason = String(cString: strerror(errno))
    return CommandError(
      message: "the \(kind) “\(path)” can't be read: \(reason)", status: CommandError.usageStatus)
  }
}
