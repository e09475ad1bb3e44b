import JSON

/// An email, chat or workitem as the server last described it.
///
/// Little is decoded at once: a workbin may hold many thousands, of which a screenful is seen.
package struct Interaction: Sendable, Identifiable {
  /// 16 letters and digits, case-sensitive. [D: all samples] Opaque to us.
  package let id: String
  package let medium: Medium
  /// The resource as it came; keeps its answer's document alive.
  package let resource: JSONView
  /// When it reached the contact centre; decoded at once, because lists are in its order.
  package let receivedAt: Timestamp?

  /// From an object of a collection or a notification's payload; nil without an id.
  package init?(_ resource: JSONView, medium: Medium) {
    guard let id = resource["id"]?.string, !id.isEmpty else { return nil }
    (self.id, self.medium, self.resource) = (id, medium, resource)
    receivedAt = Self.receivedAt(resource)
  }

  /// The same in a document of its own, so that a whole workbin's answer is not kept for its sake.
  package var detached: Interaction {
    guard let document = try? Document(parsing: Array(resource.text.utf8)) else { return self }
    return Interaction(document.root, medium: medium) ?? self
  }

  /// Whether it stands before another in a list: later first, what has no time last.
  package func precedes(_ other: Interaction) -> Bool {
    guard let theirs = other.receivedAt else { return receivedAt != nil }
    guard let ours = receivedAt else { return false }
    return ours > theirs
  }

  /// The server's word for its state; absent while it lies in a workbin in the group samples.
  /// [D:WorkbinGetGWContent]
  package var state: InteractionState? { resource["state"]?.string.map(InteractionState.init) }

  /// What may be done with it now, in the server's order; nil when the message did not say.
  package var capabilities: [String]? {
    guard let listed = resource["capabilities"], listed.kind == .array else { return nil }
    return listed.elements.compactMap(\.string)
  }

  package var userData: UserData? { resource["userData"].flatMap(UserData.init) }
}
