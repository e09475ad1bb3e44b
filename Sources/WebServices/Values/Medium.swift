/// The kind of an interaction, by which the API names its operations and collections.
package enum Medium: Hashable, Sendable {
  case email
  case chat
  case workitem
  /// Any other: open media, social media; named as the collection names it, without its plural s.
  case other(String)

  /// From a collection's key in a workbin (`emails`) or a payload's key in a notification
  /// (`email`, `emailStateResourceV2`).
  init(key: String) {
    var stem = key[...]
    for suffix in ["StateResourceV2", "StateResource"] where stem.hasSuffix(suffix) {
      stem = stem.dropLast(suffix.count)
      break
    }
    switch stem {
    case "email", "emails": self = .email
    case "chat", "chats": self = .chat
    case "workitem", "workitems": self = .workitem
    default: self = .other(stem.hasSuffix("s") ? String(stem.dropLast()) : String(stem))
    }
  }

  /// One word for people: `email`.
  package var name: String {
    switch self {
    case .email: "email"
    case .chat: "chat"
    case .workitem: "workitem"
    case .other(let name): name
    }
  }

  /// The collection under `/me`: `/me/emails`. Open media is its own plural. [D:OpenMediaAPICreate]
  package var collection: String {
    if case .other(let name) = self { return name == "openmedia" ? name : name + "s" }
    return name + "s"
  }

  /// The end of `Pull…` and `Add…`. What has no operation of its own is pulled as an interaction.
  /// [S], [D:WorkbinPullInteractionFromGW]
  var operationSuffix: String {
    switch self {
    case .email: "Email"
    case .chat: "Chat"
    case .workitem: "Workitem"
    case .other: "Interaction"
    }
  }
}
