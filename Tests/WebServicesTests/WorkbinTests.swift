import JSON
import Testing

@testable import WebServices

@Suite("Workbins: lists and contents in every dialect")
struct WorkbinTests {
  private func response(_ text: String) throws -> APIResponse {
    try APIResponse(status: 200, body: Array(text.utf8))
  }

  @Test("one list may name workbins by workbinName and by name")
  func mixedNames() throws {
    let list = try response(
      #"""
      {"statusCode":0,"workbins":[
       {"name":"Workbin_AgentGroup","id":"a1","displayName":"Shown","type":"Place"},
       {"workbinName":"email-wb","id":"b2","type":"Agent"},
       {"id":"c3","type":"Moon"},
       {"name":"no id"}, null, 5,
       {"name":"twice","id":"a1"}]}
      """#)
    #expect(
      list.workbins == [
        Workbin(id: "a1", name: "Workbin_AgentGroup", displayName: "Shown", ownerType: .place),
        Workbin(id: "b2", name: "email-wb", displayName: "email-wb", ownerType: .agent),
        Workbin(id: "c3", name: "c3", displayName: "c3", ownerType: .other("Moon")),
      ])
  }

  @Test("the oldest servers say workbinId and status")
  func oldDialect() throws {
    let list = try response(
      #"""
      {"status":0,"workbins":[{"workbinId":"VGVzdFdvcmtiaW4vUHJpdmF0ZVZpZXc=","active":1,
        "workbinName":"TestWorkbin","viewName":"TestWorkbin/PrivateView","workbinType":1}]}
      """#)
    #expect(list.workbins.map(\.id) == ["VGVzdFdvcmtiaW4vUHJpdmF0ZVZpZXc="])
    #expect(
      APIRequest.content(of: list.workbins[0].id).path
        == "/workbins/VGVzdFdvcmtiaW4vUHJpdmF0ZVZpZXc%3D?subresources=*")
  }

  @Test("content is every array of interactions, by whatever key")
  func content() throws {
    let content = try response(
      #"""
      {"statusCode":0,"workbin":{"id":"w","chats":[],"emails":[{"id":"E1","subject":"Hello"}],
        "workitems":[{"id":"W1"},{"noid":1},"x"],"promotions":[{"id":"P1"}],"twitter":{"id":"no"}}}
      """#
    ).content
    #expect(content.map(\.id) == ["E1", "W1", "P1"])
    #expect(content.map(\.medium) == [.email, .workitem, Medium(collectionKey: "promotions")])
  }

  @Test("an interaction shows subject, sender, priority and time wherever they are kept")
  func columns() throws {
    let items = try response(
      #"""
      {"workbin":{"emails":[{"id":"E1","subject":"Own","from":"a@example.test",
         "receivedDate":"2014-03-26 16:02:22.000+0200","userData":{"Priority":3}},
        {"id":"E2","userData":{"Subject":"Attached","FromAddress":"b@example.test","Priority":"5",
         "ReceivedAt":"2014-04-17T04:03:21Z"}}],
       "chats":[{"id":"C1","userData":{"FirstName":"Ann","LastName":"Lee"}},
        {"id":"C2","userData":null}]}}
      """#
    ).content
    // The later one stands first, what has no time last.
    #expect(items.map(\.subject) == ["Attached", "Own", nil, nil])
    #expect(items.map(\.from) == ["b@example.test", "a@example.test", "Ann Lee", nil])
    #expect(items.map(\.priority) == [5, 3, nil, nil])
    #expect(items[1].receivedAt == Timestamp(milliseconds: 1_395_842_542_000))
    #expect(items[0].receivedAt == Timestamp("2014-04-17T04: 03: 21Z"))
  }

  @Test("userData keeps order, types and odd keys; the two other forms are read too")
  func userData() throws {
    let items = try response(
      #"""
      {"workitems":[{"id":"1","userData":{"PegAG?:2>1":1,"RRequestedSkills":null,"RVQID":"","f":1.5,
         "list":{"a":[1]},"yes":true}},
        {"id":"2","userData":[{"key":"k","type":"str","value":"v"},{"bad":1}]},
        {"id":"3","userData":"nonsense"}]}
      """#
    ).interactions
    #expect(
      items[0].userData?.entries == [
        .init(key: "PegAG?:2>1", value: .int(1)), .init(key: "RRequestedSkills", value: .null),
        .init(key: "RVQID", value: .string("")), .init(key: "f", value: .number("1.5")),
        .init(key: "list", value: .nested(#"{"a":[1]}"#)), .init(key: "yes", value: .bool(true)),
      ])
    #expect(items[1].userData?["k"] == .string("v"))
    #expect(items[1].userData?.entries.count == 1)
    #expect(items[2].userData == nil)
  }
}
