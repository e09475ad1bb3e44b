import JSON
import WebServices

/// An interaction of mine as it was at one moment of its history.
package struct Snapshot: Sendable {
  package let state: InteractionState
  package let capabilities: [String]
  package let userData: UserData?
  /// What its userData take, where they are not shared with the snapshot before; in bytes of JSON.
  let bytes: Int

  /// Shares the userData of the one before where they are the same.
  init(_ held: HeldInteraction, after before: Snapshot?, dataChanged: Bool) {
    (state, capabilities) = (held.state, held.capabilities)
    if let before, !dataChanged {
      (userData, bytes) = (before.userData, 0)
    } else {
      let text = held.userData?.resource.text ?? ""
      // In a document of its own, so that a message's long text is not kept for its sake.
      userData = UserData(detached: text) ?? held.userData
      bytes = text.utf8.count
    }
  }
}
