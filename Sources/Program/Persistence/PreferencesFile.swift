import Core
import Glibc
import JSON

/// The file in which what the agent chooses lives on: `workbin/preferences.json` under
/// `$XDG_STATE_HOME`, by itself `~/.local/state`.
///
/// Only its owner may read it. It is replaced as a whole, so that it is never half written; one that
/// can't be understood is told of and left as it is. Another workbin may write it too: what is saved
/// is what was changed here.
struct PreferencesFile {
  /// The folders down to the file's own; nil where the environment names no home.
  private let directories: [String]?
  private var isUnreadable = false
  private var hasReportedError = false
  /// What was there to begin with, or was saved last.
  private var lastKnown = Preferences()

  /// What is longer than this is none of ours, in bytes.
  private static let maxBytes = 256 << 10
  private static let name = "preferences.json"

  private init(in directories: [String]?) { self.directories = directories }

  init(stateHome: String?, home: String?) {
    self.init(in: StateDirectory.pathChain(stateHome: stateHome, home: home))
  }

  /// As this process's environment says.
  static func fromEnvironment() -> PreferencesFile {
    PreferencesFile(in: StateDirectory.pathChainFromEnvironment)
  }

  private var path: String? { directories?.last.map { $0 + "/" + Self.name } }

  /// What it holds, nothing where there is no such file; and a sentence when it can't be understood,
  /// or there is no place for one.
  mutating func load() -> (preferences: Preferences, warning: String?) {
    guard let path else {
      return (Preferences(), "Nothing that you choose is kept: set HOME or XDG_STATE_HOME")
    }
    do {
      lastKnown = try Self.contents(of: path) ?? Preferences()
      return (lastKnown, nil)
    } catch {
      isUnreadable = true
      return (Preferences(), "“\(path)” is left as it is, and nothing is kept: \(error.reason)")
    }
  }

  /// Puts what was changed into it. A sentence the first time that this fails.
  mutating func save(_ preferences: Preferences) -> String? {
    guard !isUnreadable, let directories, let directory = directories.last, let path else {
      return nil
    }
    do {
      for directory in directories { mkdir(directory, 0o700) }
      try Self.whileLocked(directory) { () throws(PreferencesError) in
        var merged = try Self.contents(of: path) ?? lastKnown
        merged.take(changesFrom: lastKnown, to: preferences)
        try Self.replaceAtomically(Self.target(of: path), Array(merged.json.utf8))
      }
      lastKnown = preferences
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
}

/// The file itself.
extension PreferencesFile {
  /// Nil when there is no such file.
  private static func contents(of path: String) throws(PreferencesError) -> Preferences? {
    guard let bytes = try bytes(of: path) else { return nil }
    return try Preferences(json: bytes)
  }

  private static func bytes(of path: String) throws(PreferencesError) -> [UInt8]? {
    do throws(FileError) {
      return try BoundedFile(path, maxBytes: maxBytes, as: .regular).bytes
    } catch .system(ENOENT), .system(ENOTDIR) {
      return nil
    } catch .tooLarge(_) {
      throw PreferencesError("it is over 256 KiB")
    } catch {
      throw PreferencesError(error.message)
    }
  }

  /// One workbin at a time reads and writes. The system takes the lock from whoever ends.
  private static func whileLocked(
    _ directory: String, _ body: () throws(PreferencesError) -> Void
  ) throws(PreferencesError) {
    let lock = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard lock >= 0 else { throw PreferencesError(FileError.fromErrno.message) }
    defer { close(lock) }
    guard isLocked(lock) else { throw PreferencesError("another workbin is at it") }
    try body()
  }

  /// A save takes less than a millisecond, and keys wait with this one. Where a disk knows no locks,
  /// it goes without.
  private static func isLocked(_ descriptor: Int32) -> Bool {
    for _ in 0..<50 {
      guard flock(descriptor, LOCK_EX | LOCK_NB) != 0 else { return true }
      guard errno == EWOULDBLOCK || errno == EINTR else { return true }
      poll(nil, 0, 5)
    }
    return false
  }

  /// Where the file stands to which links lead, whether there is one yet or not.
  private static func target(of path: String) -> String {
    var path = path
    for _ in 0..<16 {
      var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
      let count = readlink(path, &buffer, buffer.count)
      guard count > 0 else { break }
      let link = String(
        decoding: buffer.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
      let directory = path.lastIndex(of: "/").map { path[...$0] } ?? ""
      path = link.hasPrefix("/") ? link : directory + link
    }
    return path
  }

  /// Under another name first: whoever reads meanwhile sees the old contents or the new. The disk
  /// is not waited for, since keys would wait with it.
  private static func replaceAtomically(_ path: String, _ bytes: [UInt8]) throws(PreferencesError) {
    let new = "\(path).\(UInt64.random(in: 0 ... .max))"
    do throws(FileError) {
      try PrivateFile.create(new, bytes)
    } catch {
      throw PreferencesError(error.message)
    }
    guard rename(new, path) == 0 else {
      let problem = FileError.fromErrno
      unlink(new)
      throw PreferencesError(problem.message)
    }
  }
}
