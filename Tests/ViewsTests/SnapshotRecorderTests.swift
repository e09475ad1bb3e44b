import FoundationEssentials
import Terminal
import Testing

@Suite("A screen drawn anew in its source")
struct SnapshotRecorderTests {
  private static let call = """
    struct SomeTests {
      @Test func sized(size: Size) {
        expectScreen(
          ScreenHarness(), size, ScreenSnapshot.second)
      }
      @Test func inline() {
        expectScreen(
          ScreenHarness(), 3, 2,
          #\"""
            one
          two
          \"""#)
        expectScreen(ScreenHarness(), size, screens)
      }
    }

    """

  private static let snapshots = """
    extension ScreenSnapshot {
      static let first: [Size: String] = [
        Size(columns: 3, rows: 2): \"""
        one
        two
        \"""
      ]

      static let second: [Size: String] = [
        Size(columns: 3, rows: 2): \"""
        one
        two
        \""",
        Size(columns: 5, rows: 2): \"""
        one

        \""",
      ]
    }

    """

  /// Files of their own: a test that compares, and its snapshots.
  private func withFiles(_ body: (_ folder: String) throws -> Void) throws {
    let files = FileManager.default
    let folder = files.temporaryDirectory.appending(path: UUID().uuidString).path + "/"
    try files.createDirectory(atPath: folder + "Snapshots", withIntermediateDirectories: true)
    defer { try? files.removeItem(atPath: folder) }
    try write(Self.call, folder + "SomeTests.swift")
    try write(Self.snapshots, folder + "Snapshots/ScreenSnapshot+Some.swift")
    try body(folder)
  }

  private func write(_ text: String, _ file: String) throws {
    try Data(text.utf8).write(to: URL(filePath: file))
  }

  private func text(of file: String) throws -> String {
    String(decoding: try #require(FileManager.default.contents(atPath: file)), as: UTF8.self)
  }

  @Test("is found by the name of its snapshot and its size, and nothing else is changed")
  func sized() throws {
    try withFiles { folder in
      let recorder = SnapshotRecorder(file: folder + "SomeTests.swift", line: 3)
      let size = Size(columns: 3, rows: 2)
      let file = try recorder.record("1\n\\\n\n\"\"\"", over: "one\ntwo", size: size)
      #expect(file == folder + "Snapshots/ScreenSnapshot+Some.swift")
      let parts = Self.snapshots.split(separator: "static let second")
      let second = parts[1].replacing(
        "    one\n    two\n", with: "    1\n    \\\\\n\n    \\\"\"\"\n", maxReplacements: 1)
      #expect(try text(of: file) == parts[0] + "static let second" + second)
      _ = try recorder.record("one\ntwo", over: "1\n\\\n\n\"\"\"", size: size)
      #expect(try text(of: file) == Self.snapshots)
      #expect(try text(of: recorder.file) == Self.call)
    }
  }

  @Test("is found in the call that draws it, and keeps its delimiters")
  func inline() throws {
    try withFiles { folder in
      let recorder = SnapshotRecorder(file: folder + "SomeTests.swift", line: 7)
      let file = try recorder.record(" \\ \n\\#\"\"\"#", over: "  one\ntwo")
      let literal = "       \\ \n      \\#\\#\\#\"\"\"#\n"
      #expect(
        try text(of: file) == Self.call.replacing("        one\n      two\n", with: literal))
      _ = try recorder.record("  one\ntwo", over: " \\ \n\\#\"\"\"#")
      #expect(try text(of: file) == Self.call)
    }
  }

  @Test("that is not there is not drawn: no name, no such size, or another screen than expected")
  func absent() throws {
    try withFiles { folder in
      let file = folder + "SomeTests.swift"
      let snapshots = folder + "Snapshots/ScreenSnapshot+Some.swift"
      let size = Size(columns: 3, rows: 2)
      let recorder = SnapshotRecorder(file: file, line: 3)
      #expect(throws: RecordingFailure.notDrawn(file: snapshots)) {
        try recorder.record("new", over: "", size: Size(columns: 4, rows: 2))
      }
      #expect(throws: RecordingFailure.notDrawn(file: snapshots)) {
        try recorder.record("new", over: "another", size: size)
      }
      #expect(throws: RecordingFailure.noName) {
        try SnapshotRecorder(file: file, line: 13).record("new", over: "one\ntwo", size: size)
      }
      try write(Self.snapshots.replacing("second", with: "third"), snapshots)
      #expect(throws: RecordingFailure.undeclared("second")) {
        try recorder.record("new", over: "one\ntwo", size: size)
      }
      #expect(throws: RecordingFailure.unreadable(folder + "none.swift")) {
        try SnapshotRecorder(file: folder + "none.swift", line: 1).record("new", over: "old")
      }
      #expect(try text(of: file) == Self.call)
    }
  }

  @Test(
    "in a copy of a real one is changed at each size, and back", arguments: ScreenSnapshot.sizes)
  func realOne(size: Size) throws {
    try withFiles { folder in
      let here = #filePath
      let tests = here.prefix(through: try #require(here.lastIndex(of: "/")))
      let source = try text(of: tests + "Screens/Snapshots/ScreenSnapshot+CommandLine.swift")
      let copy = folder + "Snapshots/ScreenSnapshot+Copy.swift"
      try write(source, copy)
      try write("expectScreen(harness, size, ScreenSnapshot.commandLineError)", folder + "A.swift")
      let recorder = SnapshotRecorder(file: folder + "A.swift", line: 1)
      let old = try #require(ScreenSnapshot.commandLineError[size])
      let new = old.replacing("qiut", with: "quit")
      #expect(try recorder.record(new, over: old, size: size) == copy)
      let changed = try text(of: copy)
      let lines = zip(source.split(separator: "\n"), changed.split(separator: "\n"))
      #expect(lines.filter { $0 != $1 }.allSatisfy { $1.contains("quit") })
      #expect(changed != source)
      _ = try recorder.record(old, over: new, size: size)
      #expect(try text(of: copy) == source)
    }
  }
}
