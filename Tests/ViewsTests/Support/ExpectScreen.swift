import Terminal
import Testing
import Views

/// Compares a scene's picture with the screen drawn in the test, row by row.
func expectScreen(
  _ harness: ScreenHarness, _ columns: Int, _ rows: Int, appearance: Appearance = .plain,
  _ screen: String,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  var harness = harness
  harness.renderKeepingViewport(columns, rows, appearance)
  let shown = harness.renderKeepingViewport(columns, rows, appearance)
  #expect(shown == screen, "\n\(shown)\n", sourceLocation: sourceLocation)
}

/// Compares it with the screen that is drawn for this size; one that is not drawn is a failure.
func expectScreen(
  _ harness: ScreenHarness, _ size: Size, appearance: Appearance = .plain,
  _ snapshot: [Size: String],
  sourceLocation: SourceLocation = #_sourceLocation
) {
  expectScreen(
    harness, size.columns, size.rows, appearance: appearance, snapshot[size] ?? "",
    sourceLocation: sourceLocation)
}
