import Glibc

/// The shell, for what other people's programs do best.
package enum Shell {
  /// What a command prints, its complaints included; nil when it can't be started.
  package static func output(of command: String) -> [UInt8]? {
    guard let pipe = popen(command, "r") else { return nil }
    defer { pclose(pipe) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while case let count = fread(&buffer, 1, buffer.count, pipe), count > 0 {
      bytes += buffer[..<count]
    }
    return bytes
  }
}
