import JSON
import Testing

@testable import WebServices

@Suite("Of notifications that wait, a later one may say all that an earlier one says")
struct OvertakingTests {
  private func email(
    _ members: String, kind: String = "PropertiesUpdated", state: String = "Processing"
  ) throws -> Notification {
    try notification(
      #"{"messageType":"EmailStateChangeMessage","notificationType":"\#(kind)","#
        + #""email":{"id":"E1","state":"\#(state)"\#(members)}}"#)
  }

  private func workbin(_ action: String, in workbin: String = "w1") throws -> Notification {
    try notification(
      #"{"messageType":"WorkbinStateChangeMessage","id":"\#(workbin)","action":"\#(action)","#
        + #""emailStateResourceV2":{"id":"E1"}}"#)
  }

  private func notification(_ text: String) throws -> Notification {
    Notification(try Document(parsing: text).root)
  }

  @Test("the same properties, told again: the last of them is enough")
  func properties() throws {
    let (first, last) = (
      try email(#","userData":{"a":"1"}"#), try email(#","userData":{"a":"2"}"#)
    )
    #expect(last.subject == "E1" && last.overtakes(first))
    #expect(try email(#","userData":{},"capabilities":[]"#).overtakes(first))
  }

  @Test("one that says less leaves the earlier one to be heard")
  func less() throws {
    let full = try email(#","userData":{"a":"1"},"capabilities":["Complete"]"#)
    #expect(try !email(#","userData":{"a":"2"}"#).overtakes(full))
    #expect(try !email("").overtakes(full))
  }

  @Test("a step to another state is never dropped, nor a message of another kind, nor an error")
  func steps() throws {
    let processing = try email("", kind: "StatusChange")
    #expect(try !email("", kind: "StatusChange", state: "Completed").overtakes(processing))
    #expect(try !email("", kind: "PropertiesUpdated").overtakes(processing))
    #expect(try !email("", kind: "EmailSaved").overtakes(try email("", kind: "EmailSaved")))
    #expect(try !email("", kind: "Error").overtakes(try email("", kind: "Error")))
  }

  @Test("what came and went is told whole; the same put in twice, once")
  func workbins() throws {
    let (added, removed) = (try workbin("ItemAdded"), try workbin("ItemRemoved"))
    #expect(!removed.overtakes(added) && !added.overtakes(removed))
    let (again, elsewhere) = (try workbin("ItemAdded"), try workbin("ItemAdded", in: "w2"))
    #expect(again.overtakes(added) && !elsewhere.overtakes(added))
    #expect(!added.overtakes(try email("")))
  }
}
