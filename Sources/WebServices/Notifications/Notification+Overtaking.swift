/// Which of the notifications that wait need not be heard any more, because a later one says all that
/// they say.
extension Notification {
  /// The interaction that it is about, where it is about one.
  package var subject: Interaction.ID? {
    switch self {
    case .interaction(let change): change.interaction?.id
    case .workbin(let change): change.interaction?.id
    case .subscription, .chatMessages, .channels, .other: nil
    }
  }

  /// Whether nothing is lost without an earlier one, about the same interaction, with nothing about it
  /// in between. A step from one state to another, and from one place to another, is never dropped.
  package func overtakes(_ earlier: Notification) -> Bool {
    switch (self, earlier) {
    case (.interaction(let change), .interaction(let earlier)): change.overtakes(earlier)
    case (.workbin(let change), .workbin(let earlier)): change.overtakes(earlier)
    default: false
    }
  }
}

extension InteractionChange {
  fileprivate func overtakes(_ earlier: InteractionChange) -> Bool {
    guard kind == earlier.kind, kind == .statusChange || kind == .propertiesUpdated,
      referenceID == earlier.referenceID, let new = interaction, let old = earlier.interaction
    else { return false }
    return new.state == old.state && old.resource.members.allSatisfy { new.resource[$0.key] != nil }
  }
}

extension WorkbinChange {
  fileprivate func overtakes(_ earlier: WorkbinChange) -> Bool {
    workbin == earlier.workbin && owner == earlier.owner && action == earlier.action
  }
}
