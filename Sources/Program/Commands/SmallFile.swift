import Glibc

/// A file that a person has written by hand and names on the command line.
enum SmallFile {
  /// All of it; a complaint if it can't be read or has more bytes than such a file needs.
  static func text(_ path: String, what: String, atMost limit: Int) throws(Complaint) -> String {
    let file = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw unreadable(path, what) }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: limit + 1)
    let count = Glibc.read(file, &bytes, bytes.count)
    guard count >= 0 else { throw unreadable(path, what) }
    guard count <= limit else {
      throw Complaint(
        sentence: "“\(path)” is too large for a \(what) (over \(limit >> 10) KiB)",
        status: Complaint.usage)
    }
    return String(decoding: bytes.prefix(count), as: UTF8.self)
  }

  private static func unreadable(_ path: String, _ what: String) -> Complaint {
    let reason = String(cString: strerror(errno))
    return Complaint(
      sentence: "the \(what) “\(path)” can't be read: \(reason)", status: Complaint.usage)
  }
}
