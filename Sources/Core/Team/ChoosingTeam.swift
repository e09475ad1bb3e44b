import WebServices

/// Choosing whom to look into.
extension State {
  mutating func openTeam(_ context: inout UpdateContext) {
    openPicker(.team)
    readUsers(&context)
  }

  mutating func readUsers(_ context: inout UpdateContext) {
    if !calls.contains(.users) { call(.users, for: .users, &context) }
  }

  /// Keeps what names somebody until it is known who there is: a name may be an agent's or a queue's.
  mutating func hold(_ intent: Intent, _ context: inout UpdateContext) {
    heldForUsers = intent
    readUsers(&context)
  }

  mutating func answeredUsers(
    _ result: Result<APIResponse, RequestFailure>, _ context: inout UpdateContext
  ) {
    let held = heldForUsers
    heldForUsers = nil
    switch result {
    case .success(let response):
      take(response.users)
      if let held { follow(held, &context) }
    case .failure(let failure):
      // Where the server names no users, one can still be typed.
      if case .team(.agent(let name?)) = held { return lookInto(agent: name, &context) }
      say(.warning, "Who else is here can't be read: \(failure.message)", &context)
    }
  }

  private mutating func take(_ all: [User]) {
    users = Array(all.prefix(Self.mostUsers))
    knowsUsers = true
    for index in team.indices {
      guard case .user(let id) = team[index].owner,
        let user = users.first(where: { $0.id == id })
      else { continue }
      team[index].name = user.userName
    }
  }

  private static let mostUsers = 5000

  /// Whom I don't look into yet, then those whom I do, and may leave.
  var teamLines: [PickerLine] {
    users.filter { user in
      user.userName != identity.user && !team.contains { $0.owner == .user(id: user.id) }
    }
    .map { PickerLine("\($0.userName) · \($0.fullName)", remark: "agent", .team(.agent($0.id))) }
      + team.map { PickerLine($0.name, remark: "stop looking into", .team(.leave($0.owner))) }
  }

  /// What was typed may be a name that no list tells.
  func teamLines(typed text: String) -> [PickerLine] {
    guard !text.isEmpty else { return [] }
    return [
      PickerLine("“\(text)”", remark: "an agent’s user name or id", .team(.agent(text))),
      PickerLine("“\(text)”", remark: "a group of agents", .team(.group(text))),
      PickerLine("“\(text)”", remark: "a group of places", .team(.placeGroup(text))),
    ]
  }
}
