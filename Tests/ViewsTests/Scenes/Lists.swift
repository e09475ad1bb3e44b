import Desk
import Terminal

/// The list on show as the agent wants it.
extension Scene {
  /// The filter is half typed: a word, and a time that lacks its unit.
  static func narrowing() throws -> Scene {
    var scene = try atWork()
    scene.type("/Refund age>2")
    return scene
  }

  static func sorted() throws -> Scene {
    var scene = try atWork()
    scene.happen(.intent(.list(.sort(by: "Subject"))))
    scene.press(.home)
    scene.wait(.milliseconds(200))
    return scene
  }

  /// Sorted by priority and narrowed; two are marked, one of them selected, one has just come in.
  static func marked() throws -> Scene {
    var scene = try atWork()
    scene.happen(.intent(.list(.sort(by: "Priority"))))
    scene.type("/example")
    scene.press(.enter)
    try scene.notify(
      Texts.added(
        "w1", Texts.email("00016aB14RQD0098", "12:02", "c2@example.test", "Charged twice", 4)))
    scene.press(.home)
    scene.show(110, 32)
    scene.type("  ")
    scene.press(.up)
    scene.wait(.milliseconds(200))
    return scene
  }

  /// A key of userData has been added, and moved to the left by one.
  static func choosingColumns() throws -> Scene {
    var scene = try atWork()
    scene.type("Cservice")
    scene.press(.enter, .left)
    return scene
  }

  /// The same, the list of columns closed again.
  static func ownColumns() throws -> Scene {
    var scene = try choosingColumns()
    scene.press(.escape)
    return scene
  }

  static func choosingOrder() throws -> Scene {
    var scene = try sorted()
    scene.type("s")
    return scene
  }

  static func allMine() throws -> Scene {
    var scene = try atWork()
    scene.happen(.intent(.go(.allMine)))
    scene.wait(.milliseconds(200))
    return scene
  }

  static func nothingFound() throws -> Scene {
    var scene = try atWork()
    scene.type("/zebra")
    scene.press(.enter)
    scene.wait(.milliseconds(200))
    return scene
  }

  static func jumping() throws -> Scene {
    var scene = try atWork()
    scene.type("'dra")
    return scene
  }
}
