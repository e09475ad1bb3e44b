import Core
import Glibc
import JSON

/// The file in which what the agent chooses lives on: `workbin/preferences.json` under
/// `$XDG_STATE_HOME`, by itself `~/.local/state`.
///
/// Only its owner may read it. It is replaced as a whole, so that it is never half written; one that
/// can't be understood is told of and left as it is.
struct PreferencesFile {
  /// The folders down to the file's own; nil where the environment names no home.
  private let directories: [String]?
  private var isUnreadable = false
  private var hasReportedError = false

  /// What is longer than this is none of ours, in bytes.
  private static let maxBytes = 256 << 10
  private static let name = "preferences.json"

  init(stateHome: String?, home: String?) {
    directories = StateDirectory.pathChain(stateHome: stateHome, home: home)
  }

  /// As this process's environment says.
  static func fromEnvironment() -> PreferencesFile {
    PreferencesFile(
      stateHome: getenv("XDG_STATE_HOME").map { String(cString: $0) },
      home: getenv("HOME").map { String(cString: $0) })
  }

  private var path: String? { directories?.last.map { $0 + "/" + Self.name } }

  /// What it holds, nothing where there is no such file; and a sentence when it can't be understood.
  mutating func load() -> (preferences: Preferences, remark: String?) {
    guard let path else { return (Preferences(), nil) }
    do {
      guard let bytes = try Self.bytes(of: path) else { return (Preferences(), nil) }
      return (try Preferences(json: bytes), nil)
    } catch {
      isUnreadable = true
      return (Preferences(), "“\(path)” is left as it is, and nothing is kept: \(error.reason)")
    }
  }

  /// Puts other contents in its place. A sentence the first time that this fails.
  mutating func save(_ preferences: Preferences) -> String? {
    guard !isUnreadable, let directories, let path else { return nil }
    do {
      for directory in directories { mkdir(directory, 0o700) }
      try Self.replaceAtomically(path, Array(preferences.json.utf8))
      return nil
    } catch {
      defer { hasReportedError = true }
      return hasReportedError ? nil : "What you choose is not kept in “\(path)”: \(error.reason)"
    }
  }
}

/// Why the file can't be used.
struct PreferencesError: Error {
  let reason: String

  init(_ reason: String) { self.reason = reason }

  /// What the system says.
  static var fromErrno: PreferencesError { PreferencesError(String(cString: strerror(errno))) }
}

/// The file's bytes.
extension PreferencesFile {
  /// Nil when there is no such file.
  private static func bytes(of path: String) throws(PreferencesError) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw .fromErrno
    }
    defer { close(file) }
    var facts = stat()
    guard fstat(file, &facts) == 0 else { throw .fromErrno }
    guard facts.st_mode & S_IFMT == S_IFREG else { throw PreferencesError("it is no file") }
    guard facts.st_size <= maxBytes else { throw PreferencesError("it is over 256 KiB") }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 4096)
    while bytes.count <= maxBytes {
      let count = Glibc.read(file, &part, part.count)
      guard count >= 0 else { throw .fromErrno }
      if count == 0 { return bytes }
      bytes += part.prefix(count)
    }
    throw PreferencesError("it is over 256 KiB")
  }

  /// Under another name first: whoever reads meanwhile sees the old contents or the new. The disk
  /// is not waited for, since keys would wait with it.
  private static func replaceAtomically(_ path: String, _ bytes: [UInt8]) throws(PreferencesError) {
    let new = "\(path).\(UInt64.random(in: 0 ... .max))"
    let file = open(new, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw .fromErrno }
    let isWritten = writeAll(bytes, to: file)
    guard close(file) == 0, isWritten, rename(new, path) == 0 else {
      let problem = PreferencesError.fromErrno
      unlink(new)
      throw problem
    }
  }

  private static func writeAll(_ bytes: [UInt8], to file: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { return false }
      rest = rest.dropFirst(written)
    }
    return true
  }
}
