import FoundationEssentials
import Synchronization
import Terminal

/// Draws screens anew in the sources of the tests, in the place of those that stand there.
struct SnapshotRecorder {
  /// The source of the test, and the line of its call that compares.
  let file: String
  let line: Int

  /// Whether screens that have changed are to be recorded.
  static let isOn = ProcessInfo.processInfo.environment["WORKBIN_RECORD_SCREENS"] == "1"

  /// Tests run side by side, and several screens stand in one file.
  private static let lock = Mutex(())

  /// One that is drawn in the call. Returns the file that has it.
  func record(_ new: String, over old: String) throws(RecordingFailure) -> String {
    try Self.lock.withLock { _ throws(RecordingFailure) in
      try Self.rewrite(file) { $0.replace(old, with: new, from: line) }
      return file
    }
  }

  /// One size of the snapshot that the call names. Returns the file that has it.
  func record(_ new: String, over old: String, size: Size) throws(RecordingFailure) -> String {
    try Self.lock.withLock { _ throws(RecordingFailure) in
      guard let name = try Self.read(file).snapshotName(from: line) else { throw .noName }
      let file = try self.file(declaring: name)
      let key = "Size(columns: \(size.columns), rows: \(size.rows)): "
      try Self.rewrite(file) { source in
        source.declaration(of: name).map { source.replace(old, with: new, from: $0, after: key) }
          ?? false
      }
      return file
    }
  }

  /// The snapshots stand in a folder beside the tests that compare with them.
  private func file(declaring name: String) throws(RecordingFailure) -> String {
    let beside = file.prefix(through: file.lastIndex(of: "/") ?? file.startIndex)
    let folder = String(beside) + "Snapshots/"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for file in names.map({ folder + $0 }) {
      if try Self.read(file).declaration(of: name) != nil { return file }
    }
    throw .undeclared(name)
  }

  private static func rewrite(
    _ file: String, _ change: (inout SnapshotSource) -> Bool
  ) throws(RecordingFailure) {
    var source = try read(file)
    guard change(&source) else { throw .notDrawn(file: file) }
    do {
      try Data(source.text.utf8).write(to: URL(filePath: file))
    } catch {
      throw .unwritable(file)
    }
  }

  private static func read(_ file: String) throws(RecordingFailure) -> SnapshotSource {
    guard let bytes = FileManager.default.contents(atPath: file) else { throw .unreadable(file) }
    return SnapshotSource(String(decoding: bytes, as: UTF8.self))
  }
}
