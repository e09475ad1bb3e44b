import JSON

// What only tests look at. The program itself knows the server by its address alone.
extension Server {
  /// The ids of the default agent's interactions in the workbin of this name, the oldest first.
  package func interactions(in workbin: String) -> [String] {
    inspect(default: []) { [user] core in
      guard let found = core.world.workbin(named: workbin) else { return [] }
      return core.world.contents(of: found.partition(of: user)).map(\.id)
    }
  }

  /// The id of the workbin of this name; nil when there is none.
  package func workbinID(named name: String) -> String? {
    inspect(default: nil) { $0.world.workbin(named: name)?.id }
  }

  /// The names of all workbins.
  package var workbinNames: [String] {
    inspect(default: []) { $0.world.workbins.map(\.name) }
  }

  /// `InWorkbin`, `Processing` and so on; nil when there is no such interaction any more.
  package func state(of interaction: String) -> String? {
    inspect(default: nil) { $0.world.interactions[interaction]?.state.rawValue }
  }

  /// The user name of the agent who holds the interaction.
  package func holder(of interaction: String) -> String? {
    inspect(default: nil) { core in
      guard case .agent(let name) = core.world.interactions[interaction]?.location else {
        return nil
      }
      return name
    }
  }

  /// The data attached to the interaction; nil when there is no such interaction any more.
  package func userData(of interaction: String) -> JSONValue? {
    inspect(default: nil) { $0.world.interactions[interaction]?.userData.json }
  }

  /// How many clients the CometD server knows.
  package var cometDSessionCount: Int {
    inspect(default: 0) { $0.bayeux.sessions.count }
  }

  /// How many /meta/connect requests are being held whose clients are still there.
  package var heldConnectCount: Int {
    inspect(default: 0) { core in
      core.bayeux.sessions.values.count { $0.heldConnect?.isAbandoned == false }
    }
  }

  /// How many connects any session has had waiting at once at the most; 1 is right.
  package var peakOutstandingConnects: Int {
    inspect(default: 0) { $0.bayeux.peakOutstandingConnects }
  }

  /// The workbins that the agents watch, by name, one for each subscription.
  package var subscribedWorkbinNames: [String] {
    inspect(default: []) { core in
      core.world.subscriptions.compactMap { core.world.workbin($0.partition.workbin)?.name }
        .sorted()
    }
  }

  /// The latest thousand requests, as `POST /api/v2/me`, the last one last.
  package var requestLog: [String] {
    inspect(default: []) { $0.requestLog }
  }

  /// Faults that are still to come, and ways of speaking that are not the usual one, in words.
  package var activeFaults: [String] {
    inspect(default: []) { $0.activeFaults.descriptions }
  }
}
