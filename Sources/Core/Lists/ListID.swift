import WebServices

/// What the left panel has selected: the interactions that are mine, or a workbin.
package enum ListID: Sendable, Hashable {
  case myInteractions
  /// What lies in any of my own workbins, in one list.
  case allMine
  case workbin(WorkbinContents.ID)
}
