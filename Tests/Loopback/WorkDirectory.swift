import Glibc

/// What a shell command prints, its complaints included; nil when it can't be started.
package func output(of command: String) -> [UInt8]? {
  guard let pipe = popen(command, "r") else { return nil }
  defer { pclose(pipe) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65536)
  while case let count = fread(&buffer, 1, buffer.count, pipe), count > 0 {
    bytes += buffer[..<count]
  }
  return bytes
}

/// A folder of a test's own; it goes with the object, and all that is in it.
package final class WorkDirectory: Sendable {
  package let path: String

  package init() throws(LoopbackError) {
    var template = Array("/tmp/loopback-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw LoopbackError("no folder in /tmp") }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { _ = output(of: "rm -rf '\(path)'") }

  /// Writes a file that only its owner may read, and tells its path.
  @discardableResult
  package func write(_ name: String, _ text: String, mode: mode_t = 0o600) throws(LoopbackError)
    -> String
  {
    let file = "\(path)/\(name)"
    let descriptor = open(file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw LoopbackError("\(file) can't be written") }
    defer { close(descriptor) }
    _ = text.withCString { Glibc.write(descriptor, $0, strlen($0)) }
    return file
  }

  /// Runs a shell command there; throws with what it printed when it does not succeed.
  package func run(_ command: String) throws(LoopbackError) {
    let printed = output(of: "cd '\(path)' && { \(command); } 2>&1 || echo 'FAILED'") ?? []
    let output = String(decoding: printed, as: UTF8.self)
    guard !output.hasSuffix("FAILED\n") else { throw LoopbackError(output) }
  }
}

/// Why there is no server, or no certificate for it.
package struct LoopbackError: Error, CustomStringConvertible {
  package let description: String
  init(_ description: String) { self.description = description }
}
