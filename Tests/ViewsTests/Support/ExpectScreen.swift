import Terminal
import Testing
import Views

/// Compares a scene's picture with the screen drawn in the test, row by row.
func expectScreen(
  _ harness: ScreenHarness, _ columns: Int, _ rows: Int, appearance: Appearance = .plain,
  _ screen: String, file: String = #filePath, sourceLocation: SourceLocation = #_sourceLocation
) {
  let shown = harness.settledScreen(Size(columns: columns, rows: rows), appearance)
  expect(shown, screen, sourceLocation) { () throws(RecordingFailure) in
    try SnapshotRecorder(file: file, line: sourceLocation.line).record(shown, over: screen)
  }
}

/// Compares it with the screen that is drawn for this size; one that is not drawn is a failure.
func expectScreen(
  _ harness: ScreenHarness, _ size: Size, appearance: Appearance = .plain,
  _ snapshot: [Size: String], file: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let shown = harness.settledScreen(size, appearance)
  let screen = snapshot[size] ?? ""
  expect(shown, screen, sourceLocation) { () throws(RecordingFailure) in
    try SnapshotRecorder(file: file, line: sourceLocation.line)
      .record(shown, over: screen, size: size)
  }
}

/// A screen that is recorded is a failure, too: nothing that has changed passes unseen.
private func expect(
  _ shown: String, _ screen: String, _ sourceLocation: SourceLocation,
  record: () throws(RecordingFailure) -> String
) {
  guard SnapshotRecorder.isOn, shown != screen else {
    #expect(shown == screen, "\n\(shown)\n", sourceLocation: sourceLocation)
    return
  }
  do {
    let file = try record()
    Issue.record("Recorded anew in \(file): review the difference", sourceLocation: sourceLocation)
  } catch {
    Issue.record("Can't be recorded: \(error)\n\(shown)\n", sourceLocation: sourceLocation)
  }
}

extension ScreenHarness {
  /// What stands on the screen once the viewport has come to rest.
  fileprivate func settledScreen(_ size: Size, _ appearance: Appearance) -> String {
    var harness = self
    harness.renderKeepingViewport(size.columns, size.rows, appearance)
    return harness.renderKeepingViewport(size.columns, size.rows, appearance)
  }
}
