import JSON

@testable import Simulator

extension Server {
  /// How things are, by the server's own books.
  func stateSnapshot(of user: String) -> StateSnapshot {
    inspect(default: StateSnapshot()) { core in
      var snapshot = StateSnapshot()
      let world = core.world
      for workbin in world.workbins {
        snapshot.workbins[workbin.id] = Set(
          world.contents(of: workbin.partition(of: user)).map(\.id))
      }
      for item in world.held(by: user) {
        snapshot.held[item.id] = [
          item.state.rawValue, item.capabilities.joined(separator: " "), item.userData.json.text,
        ]
      }
      return snapshot
    }
  }
}
