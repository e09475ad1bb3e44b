import TOMLFile

/// Why the file can't be read.
struct UserDataFileError: Error {
  let line: Int?
  /// The parser's words, or ours about what the file holds: untrusted.
  let message: String

  var description: String { (line.map { "line \($0): " } ?? "") + message }
}

extension UserDataFileError {
  /// The same about what is no TOML.
  init(_ error: BoundedTOMLError) {
    switch error {
    case .tooLong: self.init(line: nil, message: "the file is longer than 1 MiB")
    case .tooManyDots(let line), .tooManyBrackets(let line):
      self.init(line: line, message: "it goes deeper than any userData")
    case .malformed(let line, let message): self.init(line: line, message: message)
    }
  }
}
