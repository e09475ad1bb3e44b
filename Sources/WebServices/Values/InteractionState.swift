/// Where an interaction is in its life: the server's word, and what we take it to mean.
package struct InteractionState: Sendable, Hashable {
  package let name: String

  package init(_ name: String) { self.name = name }

  package static let invited = InteractionState("Invited")
  package static let processing = InteractionState("Processing")
  /// An email of the agent's own, not sent yet. [D:EmailCreate]
  package static let composing = InteractionState("Composing")
  package static let inWorkbin = InteractionState("InWorkbin")
  package static let completed = InteractionState("Completed")
  package static let revoked = InteractionState("Revoked")

  /// Whether an interaction in this state has left the agent's hands.
  ///
  /// `Completed` [D:WorkitemReject], `Revoked` [D:ChatMonitor] and `Canceled` [D:EmailCancel] are
  /// on the pages, `InWorkbin` in a client's code alone [C:jsgws], the others are guessed [INF]. A
  /// state we never heard of counts as mine, since the topic that names it speaks of my
  /// interactions alone.
  package var isReleased: Bool {
    ["Completed", "Revoked", "Canceled", "Cancelled", "InWorkbin", "Rejected", "Transferred"]
      .contains(name)
  }
}
