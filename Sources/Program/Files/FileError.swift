import Glibc

/// Why a file can't be read or written.
enum FileError: Error, Equatable {
  /// What the system said: an `errno`.
  case system(Int32)
  case tooLarge(maxBytes: Int)
  /// A directory, a pipe or a device where a file should be.
  case notRegular
  /// A pipe whose writer did not come to an end in time.
  case timedOut

  /// There is no directory that is the user's alone.
  case noPrivatePlace

  static var fromErrno: FileError { .system(errno) }

  var message: String {
    switch self {
    case .system(let code): String(cString: strerror(code))
    case .tooLarge(let maxBytes): "it is larger than \(Self.size(maxBytes))"
    case .notRegular: "it is no file"
    case .noPrivatePlace: "there is no directory of your own. Set HOME or XDG_RUNTIME_DIR"
    case .timedOut: "its end does not come in time"
    }
  }

  private static func size(_ bytes: Int) -> String {
    bytes % (1 << 20) == 0 ? "\(bytes >> 20) MiB" : "\(bytes >> 10) KiB"
  }
}
