import JSON

/// Whether an agent is ready for work, by the contact centre's own names.
package struct AgentState: Sendable, Hashable {
  /// What is sent to come into this state: `Ready`, `NotReady`, or a configured name.
  package let operation: String
  /// For people.
  package let displayName: String
  /// Which of the two kinds it is, where the server says: `Ready` or `NotReady`.
  package let kind: String?

  package init(operation: String, displayName: String, kind: String?) {
    (self.operation, self.displayName, self.kind) = (operation, displayName, kind)
  }

  /// These two always exist. [D:SettingAgentStateChannel]
  package static let ready = AgentState(
    operation: "Ready", displayName: "Ready", kind: "Ready")
  package static let notReady = AgentState(
    operation: "NotReady", displayName: "Not ready", kind: "NotReady")

  package var isReady: Bool { (kind ?? operation) == "Ready" }

  /// From a configured state, a `userState`, or a bare word. [C:ios, D:AgentStateReady]
  init?(_ value: JSONView) {
    if let word = value.string, !word.isEmpty {
      self.init(operation: word, displayName: word, kind: nil)
      return
    }
    let names = ["operationName", "id", "state", "displayName"].compactMap { value[$0]?.string }
    guard let operation = names.first(where: { !$0.isEmpty }) else { return nil }
    self.init(
      operation: operation, displayName: value["displayName"]?.string ?? operation,
      kind: value["state"]?.string)
  }
}
