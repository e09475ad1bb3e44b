import JSON

// What tests and demonstrations may look at.
extension Server {
  /// The ids of the default agent's interactions in the workbin of this name, the oldest first.
  package func interactions(in workbin: String) -> [String] {
    look(or: []) { [user] centre in
      guard let found = centre.world.workbin(named: workbin) else { return [] }
      return centre.world.contents(of: found.shelf(of: user)).map(\.id)
    }
  }

  package func workbinID(named name: String) -> String? {
    look(or: nil) { $0.world.workbin(named: name)?.id }
  }

  package var workbinNames: [String] {
    look(or: []) { $0.world.workbins.map(\.name) }
  }

  /// `InWorkbin`, `Processing` and so on; nil when there is no such interaction any more.
  package func state(of interaction: String) -> String? {
    look(or: nil) { $0.world.interactions[interaction]?.state.rawValue }
  }

  /// The user name of the agent who holds the interaction.
  package func holder(of interaction: String) -> String? {
    look(or: nil) { centre in
      guard case .agent(let name) = centre.world.interactions[interaction]?.place else {
        return nil
      }
      return name
    }
  }

  package func userData(of interaction: String) -> Tree? {
    look(or: nil) { $0.world.interactions[interaction]?.userData.tree }
  }

  package var cometDSessions: Int {
    look(or: 0) { $0.bayeux.sessions.count }
  }

  /// How many /meta/connect requests are being held.
  package var heldConnects: Int {
    look(or: 0) { $0.bayeux.sessions.values.count { $0.held != nil } }
  }

  /// How many connects any session has had waiting at once at the most; 1 is right.
  package var mostConnectsOutstanding: Int {
    look(or: 0) { $0.bayeux.mostConnectsOutstanding }
  }

  /// The workbins that the agents watch, by name, one for each subscription.
  package var subscriptions: [String] {
    look(or: []) { centre in
      centre.world.subscriptions.compactMap { centre.world.workbin($0.shelf.workbin)?.name }
        .sorted()
    }
  }

  /// The latest thousand requests, as `POST /api/v2/me`, the last one last.
  package var requests: [String] {
    look(or: []) { $0.requests }
  }

  /// Faults that are still to come, and ways of speaking that are not the usual one, in words.
  package var activeFaults: [String] {
    look(or: []) { $0.trouble.active }
  }
}
