import WebServices

/// Everyone whom the server names, to choose from.
extension State {
  mutating func fetchUsers(_ context: inout UpdateContext) {
    if !server.requests.contains(.users) { request(.users, for: .users, &context) }
  }

  /// Keeps what names somebody until it is known who there is: a name may be an agent's or a queue's.
  mutating func waitForUsers(with intent: Intent, _ context: inout UpdateContext) {
    team.wait(with: intent)
    fetchUsers(&context)
  }

  mutating func receivedUsers(
    _ result: Result<APIResponse, RequestFailure>, _ context: inout UpdateContext
  ) {
    let waiting = team.takeWaiting()
    switch result {
    case .success(let response):
      team.take(response.users)
      if let waiting { handle(waiting, &context) }
    case .failure(let failure):
      // Where the server names no users, one can still be typed.
      if case .team(.agent(let name?)) = waiting { return addToTeam(agent: name, &context) }
      say(.warning, "Who else is here can't be read: \(failure.message)", &context)
    }
  }

  /// Whom I don't look into yet, then those whom I do, and may leave.
  var teamLines: [PickerLine] {
    team.users.filter { user in
      user.userName != identity.user && team[.user(id: user.id)] == nil
    }
    .map { PickerLine("\($0.userName) · \($0.fullName)", detail: "agent", .team(.agent($0.id))) }
      + team.map { PickerLine($0.name, detail: "stop looking into", .team(.leave($0.owner))) }
  }

  /// What was typed may be a name that no list tells.
  func teamLines(typed text: String) -> [PickerLine] {
    guard !text.isEmpty else { return [] }
    return [
      PickerLine("“\(text)”", detail: "an agent’s user name or id", .team(.agent(text))),
      PickerLine("“\(text)”", detail: "a group of agents", .team(.group(text))),
      PickerLine("“\(text)”", detail: "a group of places", .team(.placeGroup(text))),
    ]
  }
}
