/// What an interaction is made of. The raw value is the selector in `subresources`.
package enum Medium: String, Sendable, CaseIterable {
  case email, chat, workitem, openmedia, tweet, facebook, facebooksession

  /// What a contact centre lives by; the others come when they are sent for.
  static let common: [Medium] = [.email, .chat, .workitem]

  /// The collection's name in a workbin: `chats`, `emails`, `workitems`
  /// [D:WorkbinGetWorkbinsSubUser]; the others by analogy [INF].
  var workbinCollection: String {
    self == .openmedia ? rawValue : rawValue + "s"
  }

  init?(workbinCollection: String) {
    guard let medium = Medium.allCases.first(where: { $0.workbinCollection == workbinCollection })
    else { return nil }
    self = medium
  }

  /// The collection's name under `/me`. [D:EmailAccept, OpenMediaAPIAccept, TwitterTransfer,
  /// FacebookPMRemovePart]
  var collection: String {
    switch self {
    case .email, .chat, .workitem, .openmedia: workbinCollection
    case .tweet: "twitter"
    case .facebook, .facebooksession: rawValue
    }
  }

  init?(collection: String) {
    guard let medium = Medium.allCases.first(where: { $0.collection == collection }) else {
      return nil
    }
    self = medium
  }

  /// The key under which answers and notifications carry the item. [D:EmailMessageType,
  /// WorkitemMessageType, ChatMessageType, OpenMediaAPIMessageType, TwitterTransfer; others INF]
  var payloadKey: String {
    self == .tweet ? "twitter" : rawValue
  }

  var topic: String { "/v2/me/" + collection }

  var messageType: String { capitalized(payloadKey) + "StateChangeMessage" }

  /// The key under which a workbin notification carries the item. [D:WorkbinsMessageType]
  var stateResourceKey: String { payloadKey + "StateResourceV2" }

  /// `Email` in `PullEmail` and `AddEmail`. [D:WorkbinPullInteractionFromGW]
  var operationSuffix: String { capitalized(rawValue) }

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
    case .workitem, .openmedia, .tweet, .facebook, .facebooksession:
      ["Transfer", "AttachUserData", "UpdateUserData", "DeleteUserData", "SetInFocus", "Complete"]
    }
  }

  /// What is usually found in the workbin of this name.
  static func randomMedium(in workbin: String, _ random: inout RandomSource) -> Medium {
    switch workbin {
    case "testWorkbin", "callbacks": .workitem
    case "email-in-progress", "email-drafts": .email
    case "front-desk": random.chance(70) ? .chat : .workitem
    case "complaints": random.chance(75) ? .email : .chat
    default: random.pick([.email, .email, .email, .workitem, .workitem, .chat]) ?? .email
    }
  }

  private func capitalized(_ word: String) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }
}
