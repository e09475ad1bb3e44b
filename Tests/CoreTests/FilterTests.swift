import JSON
import Testing
import WebServices

@testable import Core

@Suite("A filter")
struct FilterTests {
  private static let now = Timestamp(milliseconds: 1_795_349_040_000)

  private func finds(_ filter: String, _ item: String) throws -> Bool {
    let text = #"{"statusCode":0,"workbin":{"emails":[\#(item)]}}"#
    let answer = try APIResponse(status: 200, body: Array(text.utf8))
    let interaction = try #require(answer.content.first)
    return Filter(filter).matches(interaction, in: "Billing", at: Self.now)
  }

  /// Received 90 minutes ago.
  private static let letter = #"""
    {"id":"00016aB1","from":"Ada@example.test","to":["desk@example.test"],
     "subject":"Where is my Refund?","receivedDate":"2026-11-22 10:34:00.000+0000",
     "userData":{"Priority":3,"CustomerSegment":"Gold","Возраст":"Старый","Amount":"12.5",
       "PegAG?:2>1":1,"Nested":{"inner":"Deep Value"},"List":["one","two"]}}
    """#

  @Test(
    "finds words in any column and any value of userData, whatever their case",
    arguments: [
      "refund", "REFUND", "ada@", "desk@", "6ab1", "gold", "deep value".quoted, "two", "billing",
      "email", "where refund gold", "is my".quoted, "старый", "СТАР", "12.5", "!spam", "",
      "custom:gold", "subject:refund", "CUSTOMERSEGMENT:\"Gold\"", "peg:1", "возр:стар",
      "workbin:bill", "medium:email", "age>1h", "age<2h", "age>=90m", "age<=1h30m", "!age>1d",
      "pri>=3", "priority=3", "pri<4", "amount>12", "!pri>3", "!subject:spam", "subj:\"my ref\"",
    ])
  func found(filter: String) throws {
    #expect(try finds(filter, Self.letter))
  }

  @Test(
    "finds nothing where one of its words is missing",
    arguments: [
      "refund spam", "customersegment", "segment:old", "nokey:gold", "!gold", "age>2h",
      "age<30m", "pri>3", "amount>13", "subject:gold", "новый", "refund !where", "nokey>1",
      "!старый", "vip",
    ])
  func notFound(filter: String) throws {
    #expect(try !finds(filter, Self.letter))
  }

  @Test(
    "half typed it narrows nothing, and says what is missing",
    arguments: ["age>", "age>2", "age>2x", "pri>=", "pri>=x", "subject:", "age>:", "pri>=1e999"])
  func unfinished(filter: String) throws {
    #expect(Filter(filter).isEmpty)
    #expect(try finds(filter, Self.letter))
    guard case .unfinished(let typed, let lacks)? = Filter(filter).terms.first?.test else {
      Issue.record("\(filter) is taken for finished")
      return
    }
    #expect(typed == filter)
    #expect(!lacks.isEmpty)
  }

  @Test(
    "nothing that can be typed is an error",
    arguments: [
      "\"", "!", "!!", ":", ">", "!\"", "::::", "a:b:c", "\"a:b", "age>99999999999w", "< > =",
      String(repeating: "x ", count: 5_000), "\u{202E}\u{0}", "age>٣m",
    ])
  func hostile(filter: String) throws {
    _ = try finds(filter, Self.letter)
    #expect(Filter(filter).terms.count <= 32)
  }

  @Test("whatever the interaction holds, it is looked into")
  func otherForms() throws {
    #expect(try finds("gold", #"{"id":"a","userData":[{"key":"S","value":"Gold"}]}"#))
    #expect(try !finds("gold", #"{"id":"a","userData":null}"#))
    #expect(try !finds("gold", #"{"id":"a","userData":"silver","subject":7}"#))
    #expect(try !finds("age>1h", #"{"id":"a"}"#))
    #expect(try !finds("pri>1", #"{"id":"a","userData":{"Priority":"high"}}"#))
  }
}

extension String {
  fileprivate var quoted: String { "\"\(self)\"" }
}
