import Glibc

/// What the kernel knows of a process: memory, and how often each of its threads went to sleep by
/// itself, which is how often it had been woken.
struct ProcessFacts {
  /// In KiB.
  let resident: Int
  let anonymous: Int
  private let switches: [String: Int]

  init(of process: pid_t) {
    let status = Self.fields("/proc/\(process)/status")
    resident = status["VmRSS"] ?? 0
    anonymous = status["RssAnon"] ?? 0
    var switches: [String: Int] = [:]
    for thread in Self.entries("/proc/\(process)/task") {
      switches[thread] =
        Self.fields("/proc/\(process)/task/\(thread)/status")["voluntary_ctxt_switches"] ?? 0
    }
    self.switches = switches
  }

  func wakeUps(since before: ProcessFacts) -> String {
    switches.keys.sorted().map { "\((switches[$0] ?? 0) - (before.switches[$0] ?? 0))" }
      .joined(separator: " + ")
  }

  /// `Name:   number unit` of a status file.
  private static func fields(_ path: String) -> [String: Int] {
    guard let file = fopen(path, "r") else { return [:] }
    defer { fclose(file) }
    var fields: [String: Int] = [:]
    var line = [CChar](repeating: 0, count: 256)
    while fgets(&line, 256, file) != nil {
      let text = String(
        decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
      let parts = text.split(whereSeparator: { $0 == ":" || $0.isWhitespace })
      if parts.count >= 2, let number = Int(parts[1]) { fields[String(parts[0])] = number }
    }
    return fields
  }

  private static func entries(_ path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names
  }
}
