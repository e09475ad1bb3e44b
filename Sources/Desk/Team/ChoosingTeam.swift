import WebServices

/// Choosing whom to look into.
extension State {
  mutating func openTeam(_ turn: inout Turn) {
    openPicker(.team)
    readUsers(&turn)
  }

  mutating func readUsers(_ turn: inout Turn) {
    if !calls.contains(.users) { call(.users, for: .users, &turn) }
  }

  /// Keeps what names somebody until it is known who there is: a name may be an agent's or a queue's.
  mutating func hold(_ intent: Intent, _ turn: inout Turn) {
    heldForUsers = intent
    readUsers(&turn)
  }

  mutating func answeredUsers(_ result: Result<Answer, CallFailure>, _ turn: inout Turn) {
    let held = heldForUsers
    heldForUsers = nil
    switch result {
    case .success(let answer):
      take(answer.users)
      if let held { follow(held, &turn) }
    case .failure(let failure):
      // Where the server names no users, one can still be typed.
      if case .team(.agent(let name?)) = held { return lookInto(agent: name, &turn) }
      say(.warning, "Who else is here can't be read: \(failure.sentence)", &turn)
    }
  }

  private mutating func take(_ all: [User]) {
    users = Array(all.prefix(Self.mostUsers))
    knowsUsers = true
    for index in team.indices {
      guard case .user(let id) = team[index].holder,
        let user = users.first(where: { $0.id == id })
      else { continue }
      team[index].name = user.userName
    }
  }

  private static let mostUsers = 5000

  /// Whom I don't look into yet, then those whom I do, and may leave.
  var teamLines: [PickerLine] {
    users.filter { user in
      user.userName != identity.user && !team.contains { $0.holder == .user(id: user.id) }
    }
    .map { PickerLine("\($0.userName) · \($0.fullName)", remark: "agent", .team(.agent($0.id))) }
      + team.map { PickerLine($0.name, remark: "stop looking into", .team(.leave($0.holder))) }
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
