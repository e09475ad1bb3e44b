import JSON

// What tests and demonstrations may look at.
extension Server {
  /// The ids of the default agent's interactions in the workbin of this name, the oldest first.
  package func interactions(in workbin: String) -> [String] {
    inspect(or: []) { [user] core in
      guard let found = core.world.workbin(named: workbin) else { return [] }
      return core.world.contents(of: found.partition(of: user)).map(\.id)
    }
  }

  package func workbinID(named name: String) -> String? {
    inspect(or: nil) { $0.world.workbin(named: name)?.id }
  }

  package var workbinNames: [String] {
    inspect(or: []) { $0.world.workbins.map(\.name) }
  }

  /// `InWorkbin`, `Processing` and so on; nil when there is no such interaction any more.
  package func state(of interaction: String) -> String? {
    inspect(or: nil) { $0.world.interactions[interaction]?.state.rawValue }
  }

  /// The user name of the agent who holds the interaction.
  package func holder(of interaction: String) -> String? {
    inspect(or: nil) { core in
      guard case .agent(let name) = core.world.interactions[interaction]?.location else {
        return nil
      }
      return name
    }
  }

  package func userData(of interaction: String) -> JSONValue? {
    inspect(or: nil) { $0.world.interactions[interaction]?.userData.json }
  }

  package var cometDSessionCount: Int {
    inspect(or: 0) { $0.bayeux.sessions.count }
  }

  /// How many /meta/connect requests are being held.
  package var heldConnectCount: Int {
    inspect(or: 0) { $0.bayeux.sessions.values.count { $0.heldConnect != nil } }
  }

  /// How many connects any session has had waiting at once at the most; 1 is right.
  package var peakOutstandingConnects: Int {
    inspect(or: 0) { $0.bayeux.peakOutstandingConnects }
  }

  /// The workbins that the agents watch, by name, one for each subscription.
  package var subscribedWorkbinNames: [String] {
    inspect(or: []) { core in
      core.world.subscriptions.compactMap { core.world.workbin($0.partition.workbin)?.name }
        .sorted()
    }
  }

  /// The latest thousand requests, as `POST /api/v2/me`, the last one last.
  package var requestLog: [String] {
    inspect(or: []) { $0.requestLog }
  }

  /// Faults that are still to come, and ways of speaking that are not the usual one, in words.
  package var activeFaults: [String] {
    inspect(or: []) { $0.activeFaults.descriptions }
  }
}
