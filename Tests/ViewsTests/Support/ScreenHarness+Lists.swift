import Core
import Terminal

/// The list on show as the agent wants it.
extension ScreenHarness {
  /// The filter is half typed: a word, and a time that lacks its unit.
  static func filtering() throws -> ScreenHarness {
    var harness = try signedIn()
    harness.type("/Refund age>2")
    return harness
  }

  static func sorted() throws -> ScreenHarness {
    var harness = try signedIn()
    harness.send(.intent(.list(.sort(by: "Subject"))))
    harness.press(.home)
    harness.advance(.milliseconds(200))
    return harness
  }

  /// Sorted by priority and narrowed; two are marked, one of them selected, one has just come in.
  static func marked() throws -> ScreenHarness {
    var harness = try signedIn()
    harness.send(.intent(.list(.sort(by: "Priority"))))
    harness.type("/example")
    harness.press(.enter)
    try harness.notify(
      ServerMessages.itemAdded(
        "w1",
        ServerMessages.email("00016aB14RQD0098", "12:02", "c2@example.test", "Charged twice", 4)))
    harness.press(.home)
    harness.renderKeepingViewport(110, 32)
    harness.type("  ")
    harness.press(.up)
    harness.advance(.milliseconds(200))
    return harness
  }

  /// A key of userData has been added, and moved to the left by one.
  static func columnPicker() throws -> ScreenHarness {
    var harness = try signedIn()
    harness.type("Cservice")
    harness.press(.enter, .left)
    return harness
  }

  /// The same, the list of columns closed again.
  static func chosenColumns() throws -> ScreenHarness {
    var harness = try columnPicker()
    harness.press(.escape)
    return harness
  }

  static func sortPicker() throws -> ScreenHarness {
    var harness = try sorted()
    harness.type("s")
    return harness
  }

  static func allMine() throws -> ScreenHarness {
    var harness = try signedIn()
    harness.send(.intent(.goToList(.allMine)))
    harness.advance(.milliseconds(200))
    return harness
  }

  static func nothingFound() throws -> ScreenHarness {
    var harness = try signedIn()
    harness.type("/zebra")
    harness.press(.enter)
    harness.advance(.milliseconds(200))
    return harness
  }

  static func jumpPicker() throws -> ScreenHarness {
    var harness = try signedIn()
    harness.type("'dra")
    return harness
  }
}
