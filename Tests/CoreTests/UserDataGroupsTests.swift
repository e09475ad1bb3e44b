import JSON
import Testing
import WebServices

@testable import Core

@Suite("UserData in the order of reading")
struct UserDataGroupsTests {
  private func groups(_ json: String, order: String = "") throws -> [(UserDataGroup, [String])] {
    let data = try #require(UserData(detached: json))
    return UserDataGroups(data, try UpdateHarness.caseData(order: order)).groups
      .map { ($0.kind, $0.items.map(\.key)) }
  }

  @Test("the administrator's keys come first, in that order, whatever they are about")
  func order() throws {
    let groups = try groups(
      #"{"A":"","RTenant":"E","B":1,"ReceivedAt":"2014-04-17T04:03:21Z"}"#,
      order: "ReceivedAt,None,RTenant,A")
    #expect(groups.map(\.0) == [.caseData, .business])
    #expect(groups.map(\.1) == [["ReceivedAt", "RTenant", "A"], ["B"]])
  }

  @Test(
    "of the others the empty ones come last, and times in their order; what is equal as it came")
  func others() throws {
    let groups = try groups(
      #"""
      {"Z":"","Y":1,"X":null,"W":"a","BAt":"2014-04-17T04:03:25Z","IsHeld":0,
       "AAt":"2014-04-17T04:03:21Z","CAt":"2014-04-17T04:03:25Z"}
      """#)
    #expect(groups.map(\.0) == [.business, .times, .system])
    #expect(groups.map(\.1) == [["Y", "W", "Z", "X"], ["AAt", "BAt", "CAt"], ["IsHeld"]])
  }

  @Test("a key that is gone keeps its place among the administrator's")
  func gone() throws {
    let items = [
      UserDataGroups.Item(key: "B", value: .int(1)), .init(key: "A", value: nil),
    ]
    let groups = UserDataGroups(items, try UpdateHarness.caseData(order: "A,B")).groups
    #expect(groups.map { $0.items.map(\.key) } == [["A", "B"]])
  }
}
