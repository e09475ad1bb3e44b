import Terminal
import Testing
import Views

/// Compares a scene's picture with the screen drawn in the test, row by row.
func expect(
  _ scene: Scene, _ columns: Int, _ rows: Int, look: Look = .plain, _ screen: String,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  var scene = scene
  scene.show(columns, rows, look)
  let shown = scene.show(columns, rows, look)
  #expect(shown == screen, "\n\(shown)\n", sourceLocation: sourceLocation)
}

/// Compares it with the screen that is drawn for this size; one that is not drawn is a failure.
func expect(
  _ scene: Scene, _ size: Size, look: Look = .plain, _ sheet: [Size: String],
  sourceLocation: SourceLocation = #_sourceLocation
) {
  expect(
    scene, size.columns, size.rows, look: look, sheet[size] ?? "", sourceLocation: sourceLocation)
}
