import Simulator
import Terminal
import TerminalTesting
import Testing

@Suite("Stories: the old among the new", .serialized)
struct AgeFilterTests {
  @Test("age>52w finds the specification's item, !age>52w all others")
  func age() throws {
    // All else is some days old at most, whenever this runs.
    let fixture = try TerminalFixture(server: Configuration(seed: 1, pace: 0))
    defer { fixture.server.stop() }
    try fixture.waitUntilReady()
    let count = fixture.server.interactions(in: SpecificationExample.workbin).count
    fixture.terminal.type("2")
    try fixture.waitForCount(of: count)
    try fixture.filter(by: "age>52w")
    try fixture.waitFor(found: 1, of: count)
    try fixture.terminal.wait {
      fixture.selectedRow($0)?.contains(SpecificationExample.item) == true
    }
    fixture.terminal.press(.escape)
    try fixture.waitForCount(of: count)
    try fixture.filter(by: "!age>52w")
    try fixture.waitFor(found: count - 1, of: count)
    try fixture.terminal.wait {
      !fixture.rows($0).contains { $0.contains(SpecificationExample.item) }
    }
  }
}
