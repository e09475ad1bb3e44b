import Core

extension State {
  /// Of the keys that lead about, those that lead somewhere.
  func isWorthShowing(_ intent: Intent) -> Bool {
    switch intent {
    // A notice goes by itself: the bar does not move for it.
    case .back:
      actions.batches.running != nil || focus != .workbins || !screen.list.model.filter.isEmpty
    case .togglePin: screen.live.shown != nil
    case .list(.mark): selectedIndex != nil
    case .enter: focus != .items || selectedIndex != nil
    // The bar tells of the past only where there is one.
    case .live(.now), .live(.stepForward): screen.live.entry != nil
    case .live(.stepBack), .live(.compare):
      screen.live.entry != nil || focus == .live && snapshotEntries.count > 1
    default: true
    }
  }
}

extension State {
  var hasLostLink: Bool {
    switch server.link {
    case .reconnecting, .stopped: true
    case .idle, .connecting, .live, .closed: false
    }
  }

  /// Whether going back is to take the filter away.
  var clearsFilterOnBack: Bool {
    // The bar stays as it is when a notice comes, though Esc takes that away first.
    dialog == nil && actions.batches.running == nil && focus != .live
      && !screen.list.model.filter.isEmpty
  }
}
