import WebServices

/// The lists of the left panel: which there are, in what order, and what they are called. The panel, the
/// bar, the jump picker and the command line all ask here.
extension State {
  /// From top to bottom.
  package var listIDs: [ListID] { fixedListIDs + workbins.map { .workbin($0.id) } }

  /// Those that are no workbin; they stand above the workbins.
  package var fixedListIDs: [ListID] {
    [.myInteractions] + (workbins.hasSeveralOwn ? [.allMine] : [])
  }

  /// For people; a workbin's is untrusted.
  package func displayName(of list: ListID) -> String {
    switch list {
    case .myInteractions: "On my desk"
    case .allMine: "All mine"
    case .workbin(let id): workbins[id]?.name ?? ""
    }
  }

  /// The name of a list among what is kept: workbins are called alike on every server.
  func preferencesKey(of list: ListID) -> String {
    switch list {
    case .myInteractions: "my-desk"
    case .allMine: "all-mine"
    case .workbin(let id): "workbin/" + (workbins[id]?.workbin.name ?? id.workbin)
    }
  }
}
