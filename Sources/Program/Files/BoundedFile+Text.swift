extension BoundedFile {
  /// The text of a file that a person has written by hand, such as a theme; throws the sentence about
  /// one that can't be read or has more bytes than such a file needs.
  static func text(
    ofThe thing: String, at path: String, maxBytes: Int, as kind: Kind
  ) throws(CommandError) -> String {
    do throws(FileError) {
      let file = try BoundedFile(path, maxBytes: maxBytes, as: kind)
      return String(decoding: file.bytes, as: UTF8.self)
    } catch .tooLarge(_) {
      throw .usage("“\(path)” is too large for a \(thing) (over \(maxBytes >> 10) KiB)")
    } catch {
      throw .usage("the \(thing) “\(path)” can't be read: \(error.message)")
    }
  }
}

extension BoundedFile.Kind {
  /// What is named on the command line. Who writes into the pipe may have to be asked for a password
  /// first; where nobody writes, this is how long a person looks at nothing.
  static let commandLine = BoundedFile.Kind.stream(timeout: .seconds(30))

  /// What is named while others wait: a pipe must have been written to its end.
  static let ready = BoundedFile.Kind.stream(timeout: .zero)
}
