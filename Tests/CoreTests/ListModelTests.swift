import JSON
import Testing
import WebServices

@testable import Core

@Suite("The list on show")
struct ListModelTests {
  /// `w1` holds these emails: id, sender, minute of receipt and priority.
  fileprivate static func harness(
    _ mails: [(String, String, Int, Int)] = [
      ("E1", "cora", 50, 3), ("E2", "Ada", 40, 5), ("E3", "bert", 30, 1), ("E4", "ada", 20, 5),
    ]
  ) throws -> UpdateHarness {
    var harness = try UpdateHarness.atWork()
    harness.press(.refresh)
    harness.respond("POST /workbins/w1 Subscribe")
    try harness.notify(UpdateHarness.subscribed("w1"))
    harness.respond("GET /workbins/w1?subresources=*", content(mails.map(mail)))
    harness.press(.focus(.items))
    return harness
  }

  private static func content(_ mails: [String]) -> String {
    #"{"statusCode":0,"workbin":{"emails":[\#(mails.joined(separator: ","))]}}"#
  }

  static func mail(_ id: String, _ from: String, _ minute: Int, _ priority: Int) -> String {
    #"""
    {"id":"\#(id)","from":"\#(from)","subject":"About \#(id)",
     "receivedDate":"2026-11-22 11:\#(minute < 10 ? "0" : "")\#(minute):00.000+0000",
     "userData":{"Priority":\#(priority),"Segment":"seg \#(priority)"}}
    """#
  }

  fileprivate static func added(_ mail: String, to workbin: String = "w1") -> String {
    #"""
    {"messageType":"WorkbinStateChangeMessage","id":"\#(workbin)","action":"ItemAdded",
     "emailStateResourceV2":\#(mail)}
    """#
  }

  private func shown(_ harness: UpdateHarness) -> [String] {
    harness.state.screen.list.rows.map(\.id)
  }

  @Test("stands as received, the latest on top")
  func received() throws {
    #expect(shown(try Self.harness()) == ["E1", "E2", "E3", "E4"])
  }

  @Test("is put in order by any column; equals stand as received, and so do they when reversed")
  func sorted() throws {
    var harness = try Self.harness()
    harness.press(.list(.sort(by: "From")))
    #expect(shown(harness) == ["E2", "E4", "E3", "E1"])
    harness.press(.list(.reverse))
    #expect(shown(harness) == ["E1", "E3", "E2", "E4"])
    harness.press(.list(.sort(by: "Priority")))
    #expect(shown(harness) == ["E2", "E4", "E1", "E3"])
    harness.press(.list(.reverse))
    #expect(shown(harness) == ["E3", "E1", "E2", "E4"])
    harness.press(.list(.sort(by: "Segment")))
    #expect(shown(harness) == ["E3", "E1", "E2", "E4"])
    harness.press(.list(.sort(by: nil)))
    #expect(shown(harness) == ["E1", "E2", "E3", "E4"])
  }

  @Test("what has nothing in the column stands last, whichever way")
  func nothing() throws {
    var harness = try Self.harness()
    try harness.notify(Self.added(#"{"id":"E9","subject":"No sender","userData":{}}"#))
    harness.press(.list(.sort(by: "From")))
    #expect(shown(harness).last == "E9")
    harness.press(.list(.reverse))
    #expect(shown(harness).last == "E9")
  }

  @Test("the order is kept for the next time; as received is not worth keeping")
  func kept() throws {
    var harness = try Self.harness()
    harness.press(.list(.sort(by: "From")))
    #expect(
      harness.kept?.lists == [
        "workbin/in-progress": ListPreferences(sort: Sort(column: "From", isDescending: false))
      ])
    harness.press(.list(.sort(by: nil)))
    #expect(harness.kept?.lists == [:])
  }

  @Test("what comes in takes its place in the order, and what changes moves to its new one")
  func follows() throws {
    var harness = try Self.harness()
    harness.press(.list(.sort(by: "From")))
    try harness.notify(Self.added(Self.mail("E5", "aaa", 10, 2)))
    #expect(shown(harness) == ["E5", "E2", "E4", "E3", "E1"])
    try harness.notify(Self.added(Self.mail("E5", "zoe", 10, 2)))
    #expect(shown(harness) == ["E2", "E4", "E3", "E1", "E5"])
    try harness.notify(UpdateHarness.workbin("w1", "ItemRemoved", "E4"))
    #expect(shown(harness) == ["E2", "E3", "E1", "E5"])
  }

  @Test("the selection stays on its item and on its row of the screen")
  func position() throws {
    var harness = try Self.harness()
    harness.press(.move(.down))
    harness.press(.move(.down))
    #expect(harness.state.selectedID == "E3")
    harness.state.screen.panels.scroll { $0.itemsOffset = 1 }
    try harness.notify(Self.added(Self.mail("E5", "x", 55, 1)))
    try harness.notify(Self.added(Self.mail("E6", "x", 10, 1)))
    #expect(harness.state.selectedID == "E3")
    #expect(harness.state.viewport.itemsOffset == 2)
    try harness.notify(UpdateHarness.workbin("w1", "ItemRemoved", "E1"))
    #expect(harness.state.viewport.itemsOffset == 1)
    try harness.notify(Self.added(Self.mail("E2", "y", 40, 9)))
    #expect(harness.state.viewport.itemsOffset == 1)
  }

  @Test("where the selected item goes, its neighbour in this order is selected")
  func neighbour() throws {
    var harness = try Self.harness()
    harness.press(.list(.sort(by: "From")))
    harness.press(.move(.first))
    harness.press(.move(.down))
    #expect(harness.state.selectedID == "E4")
    try harness.notify(UpdateHarness.workbin("w1", "ItemRemoved", "E4"))
    #expect(harness.state.selectedID == "E3")
  }

  @Test("a filter narrows while it is typed, Enter keeps it, Esc takes it away")
  func filter() throws {
    var harness = try Self.harness()
    harness.press(.list(.openFilter))
    for letter in "ada" { harness.press(.edit(.insert(String(letter)))) }
    #expect(shown(harness) == ["E2", "E4"])
    #expect(harness.state.screen.list.model.total == 4)
    #expect(harness.state.selectedID == "E2")
    harness.press(.list(.keepFilter))
    #expect(harness.state.dialog == nil)
    try harness.notify(Self.added(Self.mail("E5", "Ada", 30, 2)))
    try harness.notify(Self.added(Self.mail("E6", "bob", 31, 2)))
    #expect(shown(harness) == ["E2", "E5", "E4"])
    try harness.notify(Self.added(Self.mail("E2", "eve", 40, 2)))
    #expect(shown(harness) == ["E5", "E4"])
    #expect(harness.state.selectedID == "E5")
    harness.press(.back)
    #expect(shown(harness) == ["E1", "E2", "E6", "E3", "E5", "E4"])
    #expect(harness.state.selectedID == "E5")
  }

  @Test("by age, it finds more as the minutes go by")
  func age() throws {
    var harness = try Self.harness()
    harness.press(.list(.filter("age>=30m")))
    #expect(shown(harness) == ["E3", "E4"])
    harness.wait(.seconds(6 * 60 + 1))
    #expect(shown(harness) == ["E2", "E3", "E4"])
  }

  @Test("going elsewhere ends filter and marks")
  func elsewhere() throws {
    var harness = try Self.harness()
    harness.press(.list(.filter("ada")))
    harness.press(.list(.mark))
    harness.press(.goToList(.myInteractions))
    #expect(harness.state.screen.list.model.filter.isEmpty)
    #expect(harness.state.screen.list.marked.isEmpty)
  }

  @Test("Space marks and goes down; the marks stand in the order of marking")
  func marks() throws {
    var harness = try Self.harness()
    harness.press(.move(.last))
    harness.press(.list(.mark))
    harness.press(.move(.first))
    harness.press(.list(.mark))
    #expect(Array(harness.state.screen.list.marked) == ["E4", "E1"])
    #expect(harness.state.targets.map(\.id) == ["E4", "E1"])
    #expect(harness.state.selectedID == "E2")
    harness.press(.move(.up))
    harness.press(.list(.mark))
    #expect(Array(harness.state.screen.list.marked) == ["E4"])
  }

  @Test("all shown are marked, or none; what goes takes its mark along")
  func marksAll() throws {
    var harness = try Self.harness()
    harness.press(.list(.filter("ada")))
    harness.press(.list(.markAll))
    #expect(Array(harness.state.screen.list.marked) == ["E2", "E4"])
    harness.press(.list(.filter("")))
    #expect(harness.state.screen.list.marked.count == 2)
    try harness.notify(UpdateHarness.workbin("w1", "ItemRemoved", "E2"))
    #expect(Array(harness.state.screen.list.marked) == ["E4"])
    harness.press(.list(.markAll))
    #expect(harness.state.screen.list.marked.count == 3)
    harness.press(.list(.markAll))
    #expect(harness.state.screen.list.marked.isEmpty)
  }

  @Test("what came in is new until it has been selected, or the list is left")
  func new() throws {
    var harness = try Self.harness()
    harness.wait(.seconds(1))
    harness.press(.goToList(.myInteractions))
    harness.press(.goToList(.workbin("w1")))
    try harness.notify(Self.added(Self.mail("E5", "x", 35, 1)))
    try harness.notify(Self.added(Self.mail("E6", "x", 15, 1)))
    #expect(harness.state.recentCount == 2)
    harness.press(.list(.nextNew))
    #expect(harness.state.selectedID == "E5")
    #expect(harness.state.recentCount == 1)
    harness.press(.list(.previousNew))
    #expect(harness.state.selectedID == "E6")
    #expect(harness.state.recentCount == 0)
    try harness.notify(Self.added(Self.mail("E7", "x", 16, 1)))
    harness.wait(.seconds(1))
    harness.press(.goToList(.myInteractions))
    harness.press(.goToList(.workbin("w1")))
    #expect(harness.state.recentCount == 0)
    harness.press(.goToList(.myInteractions))
    try harness.notify(Self.added(Self.mail("E8", "x", 17, 1)))
    #expect(harness.state.workbins["w1"]?.unseen == ["E8"])
    harness.press(.goToList(.workbin("w1")))
    #expect(harness.state.recentCount == 1)
  }

  @Test("on my desk it stands as the interactions came, or in the order asked for")
  func desk() throws {
    var harness = try Self.harness()
    for id in ["E9", "E8"] { try harness.notify(UpdateHarness.change(id, "Processing")) }
    harness.press(.goToList(.myInteractions))
    #expect(shown(harness) == ["E9", "E8"])
    harness.press(.list(.sort(by: "Id")))
    #expect(shown(harness) == ["E8", "E9"])
    harness.press(.list(.filter("e9")))
    #expect(shown(harness) == ["E9"])
  }
}

extension ListModelTests {
  @Test("followed change by change, between the slices of its work, it is the list made anew")
  func randomChanges() throws {
    var random = SeededRandom(state: 7)
    let mails = (0..<2_500).map { ("E\($0)", "from \($0 % 37)", $0 % 60, $0 % 5) }
    var harness = try Self.harness(mails)
    for step in 0..<600 {
      let id = "E\(Int.random(in: 0..<3_000, using: &random))"
      let mail = Self.mail(id, "from \(step % 41)", step % 60, step % 7)
      let event: Event =
        switch Int.random(in: 0..<40, using: &random) {
        case 0:
          .intent(
            .list(
              .sort(by: ["From", "Priority", "Subject", nil].randomElement(using: &random) ?? nil)))
        case 1: .intent(.list(.reverse))
        case 2:
          .intent(
            .list(.filter(["from 1", "pri>=2", "", "!from"].randomElement(using: &random) ?? "")))
        case 3: .intent(.list(.mark))
        case 4..<12: .slice
        case 12..<26: .notified(try Self.notification(Self.added(mail)))
        default: .notified(try Self.notification(UpdateHarness.workbin("w1", "ItemRemoved", id)))
        }
      _ = update(&harness.state, event, at: harness.now)
      #expect(harness.state.selectedID != nil || harness.state.screen.list.rows.isEmpty)
    }
    while harness.state.hasPendingSlices { _ = update(&harness.state, .slice, at: harness.now) }
    let listing = harness.state.screen.list.model
    var anew = ListModel(listing.id, of: listing.sources, sort: listing.sort)
    let listed = harness.state.listInput(harness.now)
    anew.order(by: listing.sort, listed)
    while anew.hasPendingSlices { anew.advance(listed) }
    anew.filter(by: listing.filter, listed)
    while anew.hasPendingSlices { anew.advance(listed) }
    #expect(listing.rows.map(\.id) == anew.rows.map(\.id))
    #expect(listing.total == harness.state.workbins["w1"]?.items.count)
    #expect(
      harness.state.screen.list.marked.allSatisfy {
        harness.state.workbins["w1"]?.items.contains(id: $0) == true
      })
  }

  private static func notification(_ text: String) throws -> Notification {
    Notification(try Document(parsing: Array(text.utf8)).root)
  }
}

/// The same numbers each time.
private struct SeededRandom: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ state >> 33
  }
}

extension UpdateHarness {
  /// What was last asked to be kept.
  var kept: Preferences? {
    effects.reversed().lazy.compactMap {
      if case .savePreferences(let kept) = $0 { kept } else { nil }
    }.first
  }
}
