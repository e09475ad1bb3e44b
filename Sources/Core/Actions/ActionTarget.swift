import WebServices

/// An interaction that an action is about, and where it is.
package enum ActionTarget: Sendable, Identifiable {
  case held(HeldInteraction)
  case inWorkbin(Interaction, in: Workbin, WorkbinContents.ID)

  package var id: Interaction.ID { interaction.id }

  package var interaction: Interaction {
    switch self {
    case .held(let held): held.described
    case .inWorkbin(let interaction, _, _): interaction
    }
  }

  /// For people: its subject in quotes, or its id. Untrusted.
  package var name: String { interaction.displayName }
}

extension State {
  /// What an action is about: in the live pane what that shows; in a list those marked, in the
  /// order in which they were marked, else the one selected.
  package var targets: [ActionTarget] {
    if focus == .live { return screen.live.shown.flatMap(target).map { [$0] } ?? [] }
    let ids = screen.list.marked.isEmpty ? selectedID.map { [$0] } ?? [] : Array(screen.list.marked)
    return ids.compactMap(target)
  }

  /// One that an action is about, found without looking at many.
  var firstTarget: ActionTarget? {
    if focus != .live, let id = screen.list.marked.first { return target(id) }
    return (focus == .live ? screen.live.shown : selectedID).flatMap(target)
  }

  /// Where an interaction is now; nil when it is neither mine nor in a workbin that I look into.
  package func target(_ id: Interaction.ID) -> ActionTarget? {
    if let held = held[id] { return .held(held) }
    if case .workbin(let selected) = screen.list.selected,
      let target = workbins[selected]?.target(id)
    {
      return target
    }
    return workbins.lazy.compactMap { $0.target(id) }.first
  }
}

extension WorkbinContents {
  fileprivate func target(_ interaction: Interaction.ID) -> ActionTarget? {
    items[interaction].map { .inWorkbin($0, in: workbin, id) }
  }
}
