import Text

extension Int {
  /// A file's size for people: `812 bytes`, `48 kB`, `3.1 MB`.
  var formattedFileSize: SafeText {
    switch self {
    case ..<1_000: "\(self) bytes"
    case ..<1_000_000: "\(self / 1_000) kB"
    default: "\(self / 1_000_000).\(self / 100_000 % 10) MB"
    }
  }
}
