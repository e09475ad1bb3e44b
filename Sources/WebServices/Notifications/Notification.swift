import JSON

/// A message that the server sent by itself, over CometD, decoded as far as its kind is known.
package enum Notification: Sendable {
  /// An interaction of mine changed.
  case interaction(InteractionChange)
  /// The content of a workbin changed.
  case workbin(WorkbinChange)
  /// A `Subscribe` or `Unsubscribe` has come into force, or failed.
  case subscription(WorkbinSubscription)
  /// Something was said in a chat of mine.
  case chatMessages(ChatMessages)
  /// The agent's state on the channels. [D:AgentStateControlReady]
  case channels([AgentChannel])
  /// Anything else, with the name of its type where it has one.
  case other(messageType: String?)

  /// Decodes `data` of a Bayeux event by its own `messageType`, whatever channel it came on.
  ///
  /// `data` may be anything at all, null included.
  package init(_ data: JSONView) {
    let type = data["messageType"]?.string
    switch type {
    case "WorkbinStateChangeMessage":
      self = WorkbinChange(data).map(Self.workbin) ?? .other(messageType: type)
    case "WorkbinSubscriptionStateChangeMessage":
      self = WorkbinSubscription(data).map(Self.subscription) ?? .other(messageType: type)
    case "ChannelStateChangeMessageV2":
      self = .channels(data["channels"]?.elements.compactMap(AgentChannel.init) ?? [])
    case "MessageLogUpdated":
      self = ChatMessages(data).map(Self.chatMessages) ?? .other(messageType: type)
    case .some(let name) where name.hasSuffix("StateChangeMessage"):
      self =
        InteractionChange(data, messageType: name).map(Self.interaction)
        ?? .other(messageType: type)
    default:
      self = .other(messageType: type)
    }
  }
}
