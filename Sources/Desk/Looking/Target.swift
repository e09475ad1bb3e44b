import WebServices

/// An interaction that an action is about, and where it is.
package enum Target: Sendable, Identifiable {
  case mine(Record)
  case lying(Interaction, in: Workbin, Shelf.ID)

  package var id: Interaction.ID { interaction.id }

  package var interaction: Interaction {
    switch self {
    case .mine(let record): record.described
    case .lying(let interaction, _, _): interaction
    }
  }
}

extension State {
  /// What an action is about: in the live pane what that shows; in a list those marked, in the
  /// order in which they were marked, else the one selected.
  package var targets: [Target] {
    if focus == .live { return live.shown.flatMap(target).map { [$0] } ?? [] }
    let ids = marked.isEmpty ? selectedID.map { [$0] } ?? [] : Array(marked)
    return ids.compactMap(target)
  }

  /// Where an interaction is now; nil when it is neither mine nor in a workbin that I look into.
  package func target(_ id: Interaction.ID) -> Target? {
    if let record = desk.first(where: { $0.id == id }) { return .mine(record) }
    let first = currentShelf.map { [$0] } ?? []
    for shelf in first + shelves {
      if let item = shelf.items[id] {
        return .lying(item, in: shelf.workbin, shelf.id)
      }
    }
    return nil
  }
}
