import Glibc

/// A file that is read whole, up to a size; no kind of file makes that wait without end.
struct BoundedFile {
  /// What may stand where the file should be.
  enum Kind {
    /// A regular file and nothing else.
    case regular
    /// What can be read from its beginning again and again, which a pipe does not allow.
    case rereadable
    /// Also a pipe, such as that of a shell's `<(…)`, or a terminal: all of it must come within this
    /// time, also where nobody ever writes to it.
    case stream(timeout: Duration)
  }

  let bytes: [UInt8]
  /// Whether it is the user's own, or the system's, and nobody else may read or write it.
  let isPrivate: Bool

  /// - Parameter flags: more flags to open it with, such as O_NOFOLLOW.
  init(
    _ path: String, maxBytes: Int, as kind: Kind, flags: Int32 = 0
  ) throws(FileError) {
    self = try BoundedFile(beginningOf: path, maxBytes: maxBytes + 1, as: kind, flags: flags)
    guard bytes.count <= maxBytes else { throw .tooLarge(maxBytes: maxBytes) }
  }

  /// As much of it as is allowed, where it is longer.
  init(
    beginningOf path: String, maxBytes: Int, as kind: Kind, flags: Int32 = 0
  ) throws(FileError) {
    // Opening a pipe must not wait for its writer: reading does, and knows an end.
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | flags)
    guard file >= 0 else { throw .fromErrno }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw .fromErrno }
    try kind.check(file, status)
    isPrivate = status.st_mode & 0o077 == 0 && (status.st_uid == geteuid() || status.st_uid == 0)
    bytes = try DescriptorIO.read(file, maxBytes: maxBytes, until: .now + kind.timeout)
  }
}

extension BoundedFile.Kind {
  fileprivate var timeout: Duration {
    if case .stream(let timeout) = self { timeout } else { .zero }
  }

  fileprivate func check(_ file: Int32, _ status: stat) throws(FileError) {
    switch self {
    case .regular:
      guard status.st_mode & S_IFMT == S_IFREG else { throw .notRegular }
    case .rereadable:
      guard lseek(file, 0, SEEK_SET) == 0 else { throw .fromErrno }
    case .stream: break
    }
  }
}
