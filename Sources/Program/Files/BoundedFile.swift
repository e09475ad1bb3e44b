import Glibc

/// A file that signing in depends on, such as a certificate or a netrc file; it is read whole.
struct BoundedFile {
  /// What is larger than this is something else.
  static let maxBytes = 1 << 20

  let bytes: [UInt8]
  /// Whether it is the user's own, or the system's, and nobody else may read or write it.
  let isPrivate: Bool

  init(_ path: String) throws(BoundedFileError) {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw .system(errno) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw .system(errno) }
    isPrivate = status.st_mode & 0o077 == 0 && (status.st_uid == geteuid() || status.st_uid == 0)
    var buffer = [UInt8](repeating: 0, count: Self.maxBytes + 1)
    // Not `read`: libcurl will read the file anew for each connection, which a pipe does not allow.
    let count = pread(file, &buffer, buffer.count, 0)
    guard count >= 0 else { throw .system(errno) }
    guard count <= Self.maxBytes else { throw .tooLarge }
    bytes = Array(buffer.prefix(count))
  }
}

/// Why a file can't be read.
enum BoundedFileError: Error, Equatable, CustomStringConvertible {
  case system(Int32)
  case tooLarge

  var description: String {
    switch self {
    case .system(let code): String(cString: strerror(code))
    case .tooLarge: "it is larger than 1 MiB"
    }
  }
}
