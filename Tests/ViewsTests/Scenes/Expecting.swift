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
