import Loopback
import Simulator
import Terminal
import TerminalTesting
import Testing

@Suite("Stories: one of many is found", .serialized)
struct FilterTests {
  private let home: TemporaryDirectory
  private let fixture: TerminalFixture
  private let items: [String]

  init() throws {
    home = try TemporaryDirectory()
    fixture = try TerminalFixture(showingEmailsWithStateIn: home)
    items = fixture.server.interactions(in: TerminalFixture.emails.id)
  }

  @Test("each key narrows the list, Backspace widens it, Esc shows all again")
  func letters() throws {
    defer { fixture.server.stop() }
    var counts = [items.count]
    fixture.terminal.type("/")
    for length in 1...4 {
      fixture.terminal.type(String("orde".dropFirst(length - 1).prefix(1)))
      try fixture.terminal.wait { $0[2].contains("/ \("orde".prefix(length))▏") }
      counts.append(try #require(fixture.listCounts(fixture.terminal.screen)?.found))
    }
    #expect(counts == counts.sorted(by: >) && counts[4] < counts[0] && counts[4] > 0)
    fixture.terminal.press(.backspace)
    try fixture.waitFor(found: counts[3], of: items.count)
    fixture.terminal.press(.escape)
    try fixture.waitForCount(of: items.count)
    try fixture.terminal.wait { _ in fixture.columnHeads.contains("Subject") }
  }

  @Test("Enter keeps what is found, p pulls from it, and the way back stands where nothing is left")
  func pull() throws {
    defer { fixture.server.stop() }
    let wanted = try #require(items.first)
    try fixture.filter(by: wanted)
    try fixture.waitFor(found: 1, of: items.count)
    try fixture.applyFilter()
    fixture.terminal.type("p")
    try fixture.terminal.wait(for: "1 pulled")
    #expect(fixture.server.holder(of: wanted) == fixture.server.user)
    try fixture.terminal.wait(for: "Esc takes the filter away")
    fixture.terminal.type("/")
    try fixture.terminal.wait(for: "/ \(wanted)▏")
    fixture.terminal.press(.escape)
    try fixture.waitForCount(of: items.count - 1)
  }

  @Test("key:value finds in userData, !key:value what is not so, both at once")
  func userData() throws {
    defer { fixture.server.stop() }
    let (key, value) = ("CustomerSegment", "vip")
    let found = items.filter { fixture.hasUserData(of: $0, key, value) }
    #expect(!found.isEmpty && found.count < items.count)
    try fixture.filter(by: "customerseg:vip")
    try fixture.waitFor(found: found.count, of: items.count)
    fixture.terminal.type(" !\(found[0])")
    try fixture.waitFor(found: found.count - 1, of: items.count)
    fixture.terminal.press(.escape)
    try fixture.waitForCount(of: items.count)
    try fixture.filter(by: "!customerseg:vip")
    try fixture.waitFor(found: items.count - found.count, of: items.count)
  }

  @Test("half a filter hides nothing and says what it lacks; a whole one says what it means")
  func halfFilter() throws {
    defer { fixture.server.stop() }
    fixture.terminal.type("/age>")
    try fixture.terminal.wait(for: "age> lacks a time such as 2h or 3d")
    #expect(fixture.listCounts(fixture.terminal.screen)?.count == items.count)
    #expect(fixture.listCounts(fixture.terminal.screen)?.found == nil)
    fixture.terminal.type("2h !pri>5")
    try fixture.terminal.wait(for: "older than 2h and not pri > 5")
  }

  @Test("where nothing is found, the list says so, and Esc takes the filter away")
  func nothing() throws {
    defer { fixture.server.stop() }
    try fixture.filter(by: "no such thing anywhere")
    try fixture.waitFor(found: 0, of: items.count)
    try fixture.applyFilter()
    try fixture.terminal.wait(for: "Esc takes the filter away")
    fixture.terminal.press(.escape)
    try fixture.waitForCount(of: items.count)
  }
}
