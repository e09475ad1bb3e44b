import WebServices

/// An interaction that an action is about, and where it is.
package enum ActionTarget: Sendable, Identifiable {
  case held(HeldInteraction)
  case inWorkbin(Interaction, in: Workbin, WorkbinContents.ID)

  package var id: Interaction.ID { interaction.id }

  package var interaction: Interaction {
    switch self {
    case .held(let record): record.described
    case .inWorkbin(let interaction, _, _): interaction
    }
  }
}

extension State {
  /// What an action is about: in the live pane what that shows; in a list those marked, in the
  /// order in which they were marked, else the one selected.
  package var targets: [ActionTarget] {
    if focus == .live { return live.shown.flatMap(target).map { [$0] } ?? [] }
    let ids = marked.isEmpty ? selectedID.map { [$0] } ?? [] : Array(marked)
    return ids.compactMap(target)
  }

  /// Where an interaction is now; nil when it is neither mine nor in a workbin that I look into.
  package func target(_ id: Interaction.ID) -> ActionTarget? {
    if let record = held.first(where: { $0.id == id }) { return .held(record) }
    let first = currentWorkbin.map { [$0] } ?? []
    for contents in first + workbins {
      if let item = contents.items[id] {
        return .inWorkbin(item, in: contents.workbin, contents.id)
      }
    }
    return nil
  }
}
