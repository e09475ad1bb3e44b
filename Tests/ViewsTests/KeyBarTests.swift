import Desk
import Terminal
import Testing

@testable import Views

@Suite("The key bar")
struct KeyBarTests {
  private func bar(_ scene: Scene, _ columns: Int = 110) throws -> String {
    try #require(scene.picture(columns, 32).canvas.lines.last)
  }

  @Test("a notice has its own row, ends with a whole word, and leaves the keys where they were")
  func notice() throws {
    var scene = try Scene.takenByAnother()
    let lines = scene.picture(60, 20).canvas.lines
    #expect(lines[18] == " ✗ 02F0ASAK8EAFA00W was not pulled: gone: taken by …")
    let keys = try bar(scene)
    scene.state.notice = nil
    #expect(try bar(scene) == keys)
  }

  @Test(
    "however narrow, it offers the command line and the help, and first what works here",
    arguments: Sheet.sizes)
  func leading(size: Size) throws {
    let bar = try #require(
      Scene.atWork().picture(size.columns, size.rows).canvas.lines.last)
    #expect(bar.contains(" : command  ? help"))
    #expect(bar.hasPrefix(" Enter open  p pull "))
  }

  @Test("in every panel they stand there, whatever has happened")
  func always() throws {
    for (situation, make) in HelpTests.situations {
      var scene = try make()
      for panel in Panel.allCases {
        scene.state.focus = panel
        #expect(try bar(scene, 40).contains(" : command  ? help"), "\(situation)")
      }
    }
  }

  @Test("a warning bears no sign of a key")
  func warning() {
    let state = State(
      identity: Identity(user: "a", host: "h"), clock: Scene.clock, remark: "no colours here")
    for look in [Look.plain, .ascii] {
      let picture = draw(state, look, size: Size(columns: 80, rows: 24), at: Scene.start)
      #expect(picture.canvas.lines[22] == " ! No colours here")
    }
  }

  @Test("Esc is offered where it leaves something")
  func back() throws {
    var scene = try Scene.atWork()
    #expect(try bar(scene).contains("Esc back"))
    scene.press(.escape)
    #expect(try !bar(scene).contains("Esc back"))
  }

  @Test("the way back to all that lies here is offered, however narrow it is")
  func allBack() throws {
    var scene = try Scene.atWork()
    scene.press(.character("/"))
    scene.type("refund")
    scene.press(.enter)
    #expect(try bar(scene, 40).hasSuffix(" Esc show all  : command  ? help"))
  }

  @Test("p is offered where it pulls, and where it does not it still says why")
  func pull() throws {
    var scene = try Scene.pulling()
    #expect(try !bar(scene).contains("p pull"))
    scene.press(.character("p"))
    #expect(scene.state.notice != nil)
  }

  @Test("what is done most comes before what leads about, and fits on a small screen")
  func useful() throws {
    #expect(
      try bar(.atWork(), 80).hasPrefix(" Enter open  p pull  Space mark  / filter  s sort "))
  }

  @Test("in the past the ways about in it come first, in whichever panel", arguments: [80, 110])
  func past(columns: Int) throws {
    var scene = try Scene.inThePast()
    for panel in [Panel.items, .live] {
      scene.state.focus = panel
      #expect(
        try bar(scene, columns).hasPrefix(" . now  < back in time  > forth  d compare "))
    }
  }

  @Test("every key of the bar has its place in the order")
  func ranked() {
    for command in Command.all
    where command.label != nil && !command.places.isDisjoint(with: .panels) {
      #expect(command.isRanked, "\(command.name)")
    }
  }

  @Test("a narrowed list keeps its bar when a notice comes")
  func narrowed() throws {
    var scene = try Scene.takenByAnother()
    scene.press(.character("/"))
    scene.type("a")
    scene.press(.enter)
    scene.press(.character("w"))
    #expect(scene.state.notice != nil)
    let keys = try bar(scene, 80)
    scene.state.notice = nil
    #expect(try bar(scene, 80) == keys)
    #expect(keys.contains("Esc show all"))
  }

  @Test("f says which of both it does")
  func pin() throws {
    var scene = try Scene.atWork()
    #expect(try bar(scene).contains("f pin "))
    scene.press(.character("f"))
    #expect(try bar(scene).contains("f follow "))
  }
}
