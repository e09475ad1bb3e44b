import Core

extension State {
  /// How things are, as the screen would tell; nil as long as it would say that it doesn't know.
  var stateSnapshot: StateSnapshot? {
    guard server.link == .live, workbins.isListKnown, knowsAllHeld, actions.openPulls.isEmpty,
      workbins.allSatisfy({ $0.status == .loaded && !$0.isStale })
    else { return nil }
    var snapshot = StateSnapshot()
    for contents in workbins {
      snapshot.workbins[contents.workbin.id] = Set(contents.items.map(\.id)).subtracting(
        contents.leaving.keys)
    }
    for interaction in held {
      snapshot.held[interaction.id] = [
        interaction.state.name, interaction.capabilities.joined(separator: " "),
        interaction.userData?.resource.text ?? "",
      ]
    }
    return snapshot
  }
}
