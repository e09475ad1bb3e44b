import JSON
import Testing
import WebServices

@testable import Core

@Suite("The list on show")
struct ListingTests {
  /// `w1` holds these emails: id, sender, minute of receipt and priority.
  fileprivate static func scene(
    _ mails: [(String, String, Int, Int)] = [
      ("E1", "cora", 50, 3), ("E2", "Ada", 40, 5), ("E3", "bert", 30, 1), ("E4", "ada", 20, 5),
    ]
  ) throws -> Scene {
    var scene = try Scene.atWork()
    scene.press(.refresh)
    scene.answer("POST /workbins/w1 Subscribe")
    try scene.notify(Scene.subscribed("w1"))
    scene.answer("GET /workbins/w1?subresources=*", content(mails.map(mail)))
    scene.press(.focus(.items))
    return scene
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

  private func shown(_ scene: Scene) -> [String] { scene.state.list.rows.map(\.id) }

  @Test("stands as received, the latest on top")
  func received() throws {
    #expect(shown(try Self.scene()) == ["E1", "E2", "E3", "E4"])
  }

  @Test("is put in order by any column; equals stand as received, and so do they when reversed")
  func sorted() throws {
    var scene = try Self.scene()
    scene.press(.list(.sort(by: "From")))
    #expect(shown(scene) == ["E2", "E4", "E3", "E1"])
    scene.press(.list(.reverse))
    #expect(shown(scene) == ["E1", "E3", "E2", "E4"])
    scene.press(.list(.sort(by: "Priority")))
    #expect(shown(scene) == ["E2", "E4", "E1", "E3"])
    scene.press(.list(.reverse))
    #expect(shown(scene) == ["E3", "E1", "E2", "E4"])
    scene.press(.list(.sort(by: "Segment")))
    #expect(shown(scene) == ["E3", "E1", "E2", "E4"])
    scene.press(.list(.sort(by: nil)))
    #expect(shown(scene) == ["E1", "E2", "E3", "E4"])
  }

  @Test("what has nothing in the column stands last, whichever way")
  func nothing() throws {
    var scene = try Self.scene()
    try scene.notify(Self.added(#"{"id":"E9","subject":"No sender","userData":{}}"#))
    scene.press(.list(.sort(by: "From")))
    #expect(shown(scene).last == "E9")
    scene.press(.list(.reverse))
    #expect(shown(scene).last == "E9")
  }

  @Test("the order is kept for the next time; as received is not worth keeping")
  func kept() throws {
    var scene = try Self.scene()
    scene.press(.list(.sort(by: "From")))
    #expect(
      scene.kept?.lists == [
        "workbin/in-progress": ListPreferences(sort: Sort(column: "From", isDescending: false))
      ])
    scene.press(.list(.sort(by: nil)))
    #expect(scene.kept?.lists == [:])
  }

  @Test("what comes in takes its place in the order, and what changes moves to its new one")
  func follows() throws {
    var scene = try Self.scene()
    scene.press(.list(.sort(by: "From")))
    try scene.notify(Self.added(Self.mail("E5", "aaa", 10, 2)))
    #expect(shown(scene) == ["E5", "E2", "E4", "E3", "E1"])
    try scene.notify(Self.added(Self.mail("E5", "zoe", 10, 2)))
    #expect(shown(scene) == ["E2", "E4", "E3", "E1", "E5"])
    try scene.notify(Scene.workbin("w1", "ItemRemoved", "E4"))
    #expect(shown(scene) == ["E2", "E3", "E1", "E5"])
  }

  @Test("the selection stays on its item and on its row of the screen")
  func position() throws {
    var scene = try Self.scene()
    scene.press(.move(.down))
    scene.press(.move(.down))
    #expect(scene.state.selectedID == "E3")
    scene.state.panels.scroll { $0.itemsOffset = 1 }
    try scene.notify(Self.added(Self.mail("E5", "x", 55, 1)))
    try scene.notify(Self.added(Self.mail("E6", "x", 10, 1)))
    #expect(scene.state.selectedID == "E3")
    #expect(scene.state.viewport.itemsOffset == 2)
    try scene.notify(Scene.workbin("w1", "ItemRemoved", "E1"))
    #expect(scene.state.viewport.itemsOffset == 1)
    try scene.notify(Self.added(Self.mail("E2", "y", 40, 9)))
    #expect(scene.state.viewport.itemsOffset == 1)
  }

  @Test("where the selected item goes, its neighbour in this order is selected")
  func neighbour() throws {
    var scene = try Self.scene()
    scene.press(.list(.sort(by: "From")))
    scene.press(.move(.first))
    scene.press(.move(.down))
    #expect(scene.state.selectedID == "E4")
    try scene.notify(Scene.workbin("w1", "ItemRemoved", "E4"))
    #expect(scene.state.selectedID == "E3")
  }

  @Test("a filter narrows while it is typed, Enter keeps it, Esc takes it away")
  func filter() throws {
    var scene = try Self.scene()
    scene.press(.list(.openFilter))
    for letter in "ada" { scene.press(.edit(.insert(String(letter)))) }
    #expect(shown(scene) == ["E2", "E4"])
    #expect(scene.state.list.model.total == 4)
    #expect(scene.state.selectedID == "E2")
    scene.press(.list(.keepFilter))
    #expect(scene.state.dialog == nil)
    try scene.notify(Self.added(Self.mail("E5", "Ada", 30, 2)))
    try scene.notify(Self.added(Self.mail("E6", "bob", 31, 2)))
    #expect(shown(scene) == ["E2", "E5", "E4"])
    try scene.notify(Self.added(Self.mail("E2", "eve", 40, 2)))
    #expect(shown(scene) == ["E5", "E4"])
    #expect(scene.state.selectedID == "E5")
    scene.press(.back)
    #expect(shown(scene) == ["E1", "E2", "E6", "E3", "E5", "E4"])
    #expect(scene.state.selectedID == "E5")
  }

  @Test("by age, it finds more as the minutes go by")
  func age() throws {
    var scene = try Self.scene()
    scene.press(.list(.filter("age>=30m")))
    #expect(shown(scene) == ["E3", "E4"])
    scene.wait(.seconds(6 * 60 + 1))
    #expect(shown(scene) == ["E2", "E3", "E4"])
  }

  @Test("going elsewhere ends filter and marks")
  func elsewhere() throws {
    var scene = try Self.scene()
    scene.press(.list(.filter("ada")))
    scene.press(.list(.mark))
    scene.press(.goToList(.myInteractions))
    #expect(scene.state.list.model.filter.isEmpty)
    #expect(scene.state.list.marked.isEmpty)
  }

  @Test("Space marks and goes down; the marks stand in the order of marking")
  func marks() throws {
    var scene = try Self.scene()
    scene.press(.move(.last))
    scene.press(.list(.mark))
    scene.press(.move(.first))
    scene.press(.list(.mark))
    #expect(Array(scene.state.list.marked) == ["E4", "E1"])
    #expect(scene.state.targets.map(\.id) == ["E4", "E1"])
    #expect(scene.state.selectedID == "E2")
    scene.press(.move(.up))
    scene.press(.list(.mark))
    #expect(Array(scene.state.list.marked) == ["E4"])
  }

  @Test("all shown are marked, or none; what goes takes its mark along")
  func marksAll() throws {
    var scene = try Self.scene()
    scene.press(.list(.filter("ada")))
    scene.press(.list(.markAll))
    #expect(Array(scene.state.list.marked) == ["E2", "E4"])
    scene.press(.list(.filter("")))
    #expect(scene.state.list.marked.count == 2)
    try scene.notify(Scene.workbin("w1", "ItemRemoved", "E2"))
    #expect(Array(scene.state.list.marked) == ["E4"])
    scene.press(.list(.markAll))
    #expect(scene.state.list.marked.count == 3)
    scene.press(.list(.markAll))
    #expect(scene.state.list.marked.isEmpty)
  }

  @Test("what came in is new until it has been selected, or the list is left")
  func new() throws {
    var scene = try Self.scene()
    scene.wait(.seconds(1))
    scene.press(.goToList(.myInteractions))
    scene.press(.goToList(.workbin("w1")))
    try scene.notify(Self.added(Self.mail("E5", "x", 35, 1)))
    try scene.notify(Self.added(Self.mail("E6", "x", 15, 1)))
    #expect(scene.state.recentCount == 2)
    scene.press(.list(.nextNew))
    #expect(scene.state.selectedID == "E5")
    #expect(scene.state.recentCount == 1)
    scene.press(.list(.previousNew))
    #expect(scene.state.selectedID == "E6")
    #expect(scene.state.recentCount == 0)
    try scene.notify(Self.added(Self.mail("E7", "x", 16, 1)))
    scene.wait(.seconds(1))
    scene.press(.goToList(.myInteractions))
    scene.press(.goToList(.workbin("w1")))
    #expect(scene.state.recentCount == 0)
    scene.press(.goToList(.myInteractions))
    try scene.notify(Self.added(Self.mail("E8", "x", 17, 1)))
    #expect(scene.state.workbins["w1"]?.unseen == ["E8"])
    scene.press(.goToList(.workbin("w1")))
    #expect(scene.state.recentCount == 1)
  }

  @Test("on my desk it stands as the interactions came, or in the order asked for")
  func desk() throws {
    var scene = try Self.scene()
    for id in ["E9", "E8"] { try scene.notify(Scene.change(id, "Processing")) }
    scene.press(.goToList(.myInteractions))
    #expect(shown(scene) == ["E9", "E8"])
    scene.press(.list(.sort(by: "Id")))
    #expect(shown(scene) == ["E8", "E9"])
    scene.press(.list(.filter("e9")))
    #expect(shown(scene) == ["E9"])
  }
}

extension ListingTests {
  @Test("followed change by change, between the slices of its work, it is the list made anew")
  func randomChanges() throws {
    var dice = Dice(state: 7)
    let mails = (0..<2_500).map { ("E\($0)", "from \($0 % 37)", $0 % 60, $0 % 5) }
    var scene = try Self.scene(mails)
    for step in 0..<600 {
      let id = "E\(Int.random(in: 0..<3_000, using: &dice))"
      let mail = Self.mail(id, "from \(step % 41)", step % 60, step % 7)
      let event: Event =
        switch Int.random(in: 0..<40, using: &dice) {
        case 0:
          .intent(
            .list(
              .sort(by: ["From", "Priority", "Subject", nil].randomElement(using: &dice) ?? nil)))
        case 1: .intent(.list(.reverse))
        case 2:
          .intent(
            .list(.filter(["from 1", "pri>=2", "", "!from"].randomElement(using: &dice) ?? "")))
        case 3: .intent(.list(.mark))
        case 4..<12: .slice
        case 12..<26: .notified(try Self.notification(Self.added(mail)))
        default: .notified(try Self.notification(Scene.workbin("w1", "ItemRemoved", id)))
        }
      _ = update(&scene.state, event, at: scene.now)
      #expect(scene.state.selectedID != nil || scene.state.list.rows.isEmpty)
    }
    while scene.state.hasPendingSlices { _ = update(&scene.state, .slice, at: scene.now) }
    let listing = scene.state.list.model
    var anew = ListModel(listing.id, of: listing.sources, sort: listing.sort)
    let listed = scene.state.listInput(scene.now)
    anew.order(by: listing.sort, listed)
    while anew.hasPendingSlices { anew.advance(listed) }
    anew.filter(by: listing.filter, listed)
    while anew.hasPendingSlices { anew.advance(listed) }
    #expect(listing.rows.map(\.id) == anew.rows.map(\.id))
    #expect(listing.total == scene.state.workbins["w1"]?.items.count)
    #expect(
      scene.state.list.marked.allSatisfy {
        scene.state.workbins["w1"]?.items.contains(id: $0) == true
      })
  }

  private static func notification(_ text: String) throws -> Notification {
    Notification(try Document(parsing: Array(text.utf8)).root)
  }
}

/// The same numbers each time.
private struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ state >> 33
  }
}

extension Scene {
  /// What was last asked to be kept.
  var kept: Preferences? {
    effects.reversed().lazy.compactMap {
      if case .savePreferences(let kept) = $0 { kept } else { nil }
    }.first
  }
}
