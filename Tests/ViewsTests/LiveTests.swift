import Testing
import Views

@Suite("The live pane")
struct LiveTests {
  @Test("an email's text stands above its userData")
  func textFirst() throws {
    var scene = try Scene.atWork()
    try scene.notify(
      Texts.added(
        "w1",
        Texts.email("00016aB14RQD0098", "12:04", "c1@example.test", "Parcel", 2)
          .replacing("\"userData\"", with: "\"bodyAsPlainText\":\"It came open.\",\"userData\"")))
    scene.press(.character("g"))
    scene.wait(.milliseconds(200))
    let rows = scene.picture(110, 32).canvas.lines
    let text = try #require(rows.firstIndex { $0.contains("It came open.") })
    let data = try #require(rows.firstIndex { $0.contains("Business") })
    #expect(text < data)
  }
}
