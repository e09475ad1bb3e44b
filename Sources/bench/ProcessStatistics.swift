import Glibc

/// What the kernel knows of a process: memory, and how often each of its threads went to sleep by
/// itself, which is how often it had been woken.
struct ProcessStatistics {
  /// In KiB.
  let residentKiB: Int
  let anonymousKiB: Int
  private let voluntarySwitches: [String: Int]

  init(of process: pid_t) {
    let status = Self.fields("/proc/\(process)/status")
    residentKiB = status["VmRSS"] ?? 0
    anonymousKiB = status["RssAnon"] ?? 0
    var switches: [String: Int] = [:]
    for thread in Self.entries("/proc/\(process)/task") {
      switches[thread] =
        Self.fields("/proc/\(process)/task/\(thread)/status")["voluntary_ctxt_switches"] ?? 0
    }
    self.voluntarySwitches = switches
  }

  func wakeUps(since before: ProcessStatistics) -> String {
    voluntarySwitches.keys.sorted().map {
      "\((voluntarySwitches[$0] ?? 0) - (before.voluntarySwitches[$0] ?? 0))"
    }
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
    guard let directory = opendir(path) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names
  }
}
