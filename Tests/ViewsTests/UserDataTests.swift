import Core
import Testing
import WebServices

@testable import Views

@Suite("userData")
struct UserDataTests {
  static let groups: [(String, String, UserDataGroup)] = [
    ("CustomerSegment", "gold", .business), ("Reason", "late", .business),
    ("RMA", "8812", .business), ("FlatAt", "Harbour Street", .business),
    ("ServiceObjective", "0", .business), ("UserData1", "DATA1", .business),
    ("ReceivedAt", "2014-04-17T04: 03: 21Z", .times), ("OccuredAt", "2014-04-17T04:03:21Z", .times),
    ("RTargetRequested", "?:2>1", .routing), ("RVQID", "", .routing), ("RTenant", "E", .routing),
    ("CBR-actual_volume", "", .routing), ("PegAG?:2>1", "1", .routing),
    ("InteractionId", "x", .system), ("IsHeld", "0", .system), ("Header_Date", "x", .system),
    ("_AttachmentsSize", "0", .system), ("ChatServerHost", "x", .system),
  ]

  @Test("is sorted into what it is about", arguments: groups)
  func group(key: String, value: String, group: UserDataGroup) {
    #expect(UserDataGroup(key: key, value: .string(value)) == group)
  }

  @Test(
    "a value shows its type",
    arguments: [
      (UserDataValue.string(""), "\"\""), (.null, "null"), (.int(1), "1"), (.string("1"), "\"1\""),
      (.string("null"), "\"null\""), (.string("gold"), "gold"), (.bool(true), "true"),
      (.nested(#"{"a":[1]}"#), #"{"a":[1]}"#), (.number("1.5"), "1.5"),
    ])
  func words(value: UserDataValue, words: String) {
    #expect(value.styledText.text.string == words)
  }
}
