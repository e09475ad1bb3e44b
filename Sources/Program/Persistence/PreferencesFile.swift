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

  private init(in directories: [String]?) { self.directories = directories }

  init(stateHome: String?, home: String?) {
    self.init(in: StateDirectory.pathChain(stateHome: stateHome, home: home))
  }

  /// As this process's environment says.
  static func fromEnvironment() -> PreferencesFile {
    PreferencesFile(in: StateDirectory.pathChainFromEnvironment)
  }

  private var path: String? { directories?.last.map { $0 + "/" + Self.name } }

  /// What it holds, nothing where there is no such file; and a sentence when it can't be understood.
  mutating func load() -> (preferences: Preferences, warning: String?) {
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
}

/// The file's bytes.
extension PreferencesFile {
  /// Nil when there is no such file.
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
