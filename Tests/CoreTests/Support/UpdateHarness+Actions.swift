import WebServices

@testable import Core

/// What the tests of acts have in common.
extension UpdateHarness {
  /// E1 has been pulled from `w1` and is mine, with every capability; the items of `w1` have the
  /// keys.
  static func holding(_ ids: [String] = ["E1"]) throws -> UpdateHarness {
    var harness = try UpdateHarness.atWork()
    harness.press(.focus(.items))
    for id in ids {
      harness.press(.pullItem(id, from: WorkbinContents.ID("w1")))
      harness.respond("POST /workbins/w1 PullEmail", #"{"statusCode":0,"referenceId":5}"#)
      try harness.notify(mail(id, "Processing"))
    }
    harness.press(.goToList(.myInteractions))
    return harness
  }

  static let everything = [
    "Complete", "Transfer", "SetInFocus", "AttachUserData", "UpdateUserData", "DeleteUserData",
  ]

  /// A notification of a state, with what goes with it.
  static func mail(
    _ id: String, _ state: String, _ capabilities: [String] = everything, reference: Int? = nil,
    kind: String = "StatusChange", data: String = #"{"Key":"old"}"#
  ) -> String {
    let reference = reference.map { #""referenceId":\#($0),"# } ?? ""
    let names = capabilities.map { "\"\($0)\"" }.joined(separator: ",")
    return #"""
      {"messageType":"EmailStateChangeMessage","notificationType":"\#(kind)",\#(reference)
       "email":{"id":"\#(id)","state":"\#(state)","capabilities":[\#(names)],
       "subject":"About \#(id)","userData":\#(data)}}
      """#
  }

  static func failure(_ reference: Int?, of id: String? = nil, _ words: String) -> String {
    let reference = reference.map { #","referenceId":\#($0)"# } ?? ""
    let email = id.map { #","email":{"id":"\#($0)"}"# } ?? ""
    return #"""
      {"messageType":"EmailStateChangeMessage","notificationType":"Error",
       "errorMessage":"\#(words)"\#(reference)\#(email)}
      """#
  }

  /// Answers yes, once keys count.
  mutating func consent() {
    now += .milliseconds(200)
    press(.answer(true))
  }

  func phase(_ id: String) -> PendingAction.Phase? { state.actions[id]?.phase }

  var confirmation: Confirmation? {
    if case .confirmation(let question) = state.dialog { question } else { nil }
  }

  var sentence: String? { state.notice?.message }

  static let accepted = #"{"statusCode":0,"referenceId":17}"#
}
