import Glibc

/// A directory of a test's own; it goes with the last reference, and all that is in it.
package final class TemporaryDirectory: Sendable {
  package let path: String

  package init() throws(LoopbackError) {
    var template = Array("/tmp/workbin-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw LoopbackError("no directory in /tmp") }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit { Self.remove(path) }

  /// The permissions of what is so called; nil when there is nothing.
  package func mode(_ name: String) -> mode_t? {
    var facts = stat()
    return stat(path + "/" + name, &facts) == 0 ? facts.st_mode & 0o777 : nil
  }

  /// What is in the directory of this name, or with an empty one in this; sorted.
  package func names(_ name: String) -> [String] { Self.entries(path + "/" + name).sorted() }

  package func text(_ name: String) -> String? {
    guard let file = fopen(path + "/" + name, "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes.prefix(count), as: UTF8.self)
  }

  /// Writes a file that only its owner may read, and makes the directories on the way. Its path.
  @discardableResult
  package func write(_ name: String, _ text: String, mode: mode_t = 0o600) throws(LoopbackError)
    -> String
  {
    makeDirectories(to: name)
    let file = path + "/" + name
    let descriptor = open(file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
    guard descriptor >= 0, let stream = fdopen(descriptor, "w") else {
      throw LoopbackError("\(file) can't be written")
    }
    defer { fclose(stream) }
    let bytes = Array(text.utf8)
    fwrite(bytes, 1, bytes.count, stream)
    return file
  }

  /// Runs a shell command there; throws with what it printed when it does not succeed.
  package func run(_ command: String) throws(LoopbackError) {
    let printed = Shell.output(of: "cd '\(path)' && { \(command); } 2>&1 || echo 'FAILED'") ?? []
    let output = String(decoding: printed, as: UTF8.self)
    guard !output.hasSuffix("FAILED\n") else { throw LoopbackError(output) }
  }

  private func makeDirectories(to name: String) {
    var directory = path
    for part in name.split(separator: "/").dropLast() {
      directory += "/" + part
      mkdir(directory, 0o700)
    }
  }

  private static func entries(_ path: String) -> [String] {
    guard let directory = opendir(path) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// Where a link leads nothing is removed.
  private static func remove(_ path: String) {
    guard unlink(path) != 0 else { return }
    for name in entries(path) { remove(path + "/" + name) }
    rmdir(path)
  }
}
