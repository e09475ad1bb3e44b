/// What an interaction is made of, and the names that the API derives from it.
package enum Medium: String, Sendable, CaseIterable {
  case email, chat, workitem

  init?(plural: String) {
    guard let medium = Medium.allCases.first(where: { $0.plural == plural }) else { return nil }
    self = medium
  }

  var plural: String { rawValue + "s" }

  var topic: String { "/v2/me/" + plural }

  var messageType: String { capitalized + "StateChangeMessage" }

  /// The key under which a workbin notification carries the item.
  var stateResource: String { rawValue + "StateResourceV2" }

  /// `Email` in `PullEmail` and `AddEmail`.
  var capitalized: String {
    switch self {
    case .email: "Email"
    case .chat: "Chat"
    case .workitem: "Workitem"
    }
  }

  /// What its agent may do with an interaction that is being worked on.
  var capabilities: [String] {
    switch self {
    case .email:
      [
        "Reply", "ReplyAll", "Transfer", "AddComment", "AttachUserData", "UpdateUserData",
        "DeleteUserData", "SetDisposition", "SetInFocus", "Complete",
      ]
    case .chat:
      [
        "SendMessage", "Transfer", "AttachUserData", "UpdateUserData", "DeleteUserData",
        "SetInFocus", "Complete",
      ]
    case .workitem:
      ["Transfer", "AttachUserData", "UpdateUserData", "DeleteUserData", "SetInFocus", "Complete"]
    }
  }
}
