import WebServices

/// A topic of which the server tells nothing, and why: the first line says so as long as it lasts.
package struct TopicRefusal: Sendable, Equatable {
  let topic: String
  /// The server's words: untrusted.
  package let reason: String

  /// What the agent calls that which it would have told: `workbins`, `emails`.
  package var name: String {
    if isOfWorkbins { return "workbins" }
    if let medium { return medium.collection }
    return topic == BayeuxTopic.channels ? "your states" : topic
  }

  var isOfWorkbins: Bool { topic == BayeuxTopic.workbins }

  /// Where it would have told of what is mine.
  var medium: Medium? { Medium.known.first { $0.topic == topic }?.medium }
}
