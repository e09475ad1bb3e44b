import JSON

@testable import Simulator

/// Attached data in one another, as deep as a strategy gone wrong makes them.
enum NestedData {
  /// In lists and in notifications four levels are around attached data; with these it is just what
  /// is read whole. Whoever shows such an interaction must show it as the server has it.
  private static let readableDepth = 60
  /// Of this the outermost is not read; all around it is.
  private static let unreadableDepth = 600

  /// In something that lies in a workbin, in something that an agent holds, and in a notification.
  static func spread(on server: Server) {
    for id in interactions(on: server) {
      server.perform(
        .userDataAttached(interaction: id, key: "Nested", value: value(depth: readableDepth)))
    }
    server.perform(
      .published(
        channel: "/v2/me/workbins",
        [
          "messageType": "WorkbinStateChangeMessage", "action": "ItemAdded", "id": "nested",
          "workitem": ["id": "nested", "userData": ["Nested": value(depth: unreadableDepth)]],
        ]))
  }

  /// One of either place, if there is.
  private static func interactions(on server: Server) -> [String] {
    server.inspect(default: []) { [user = server.user] core in
      let all = core.world.interactions.values.sorted { $0.id < $1.id }
      let lying = all.first { if case .workbin = $0.location { true } else { false } }
      return [core.world.held(by: user).first, lying].compactMap { $0?.id }
    }
  }

  /// Objects and arrays by turns.
  private static func value(depth: Int) -> JSONValue {
    (0..<depth).reduce(.int(1)) { inner, level in
      level.isMultiple(of: 2) ? .array([inner]) : .object([(key: "level", value: inner)])
    }
  }
}
