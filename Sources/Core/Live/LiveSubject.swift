import WebServices

/// What the live pane is about: an interaction of mine, one that has just been released, or what lies in a
/// workbin.
package enum LiveSubject: Sendable {
  case held(HeldInteraction)
  case released(HeldInteraction)
  case inWorkbin(Interaction, in: Workbin, WorkbinContents.ID)
}

extension State {
  package var liveSubject: LiveSubject? {
    guard let id = screen.live.shown else { return nil }
    if let held = held[id] { return .held(held) }
    let pull = actions.pull(of: id)
    if let released = held.lastReleased, released.id == id, pull == nil {
      return .released(released)
    }
    if let pull, let source = pull.source {
      return .inWorkbin(pull.interaction, in: source.workbin, source.id)
    }
    guard case .inWorkbin(let item, let workbin, let contents)? = target(id) else { return nil }
    return .inWorkbin(item, in: workbin, contents)
  }

  /// What a key is about: in the live pane what that shows; in a list what is selected there, unless
  /// the pane is held on something since, as on what has just been pulled.
  package var subjectID: Interaction.ID? {
    if focus == .live || screen.live.pinned != nil && !screen.live.isSelectionNewer {
      return screen.live.shown ?? selectedID
    }
    return selectedID ?? screen.live.shown
  }
}
