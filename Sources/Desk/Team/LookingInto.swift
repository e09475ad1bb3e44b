import WebServices

/// Looking into other agents' and groups' workbins: each becomes a shelf of another holder.
extension State {
  mutating func follow(_ intent: TeamIntent, _ turn: inout Turn) {
    switch intent {
    case .open, .agent(nil), .group(nil), .placeGroup(nil): openTeam(&turn)
    case .agent(let name?):
      if knowsUsers || reasonNotToLookInto(.user(id: name)) != nil {
        lookInto(agent: name, &turn)
      } else {
        hold(.team(.agent(name)), &turn)
      }
    case .group(let name?): lookInto(.agentGroup(name), named: name, &turn)
    case .placeGroup(let name?): lookInto(.placeGroup(name), named: name, &turn)
    case .leave(let holder): leave(holder, &turn)
    }
  }

  /// By user name or by the id of the user.
  mutating func lookInto(agent name: String, _ turn: inout Turn) {
    let user = users.first { $0.id == name || $0.userName == name }
    lookInto(.user(id: user?.id ?? name), named: user?.userName ?? name, &turn)
  }

  private mutating func lookInto(_ holder: Holder, named name: String, _ turn: inout Turn) {
    if let reason = reasonNotToLookInto(holder) { return say(.warning, reason, &turn) }
    if team.contains(where: { $0.holder == holder }) {
      return goToFirst(of: holder)
    }
    var member = TeamMember(holder, name: name)
    member.askedAt = place
    team.append(member)
    readTeam(holder, &turn)
  }

  private func reasonNotToLookInto(_ holder: Holder) -> String? {
    guard case .done(let agent) = signIn else { return "Not signed in yet" }
    guard allows(.useTeamWorkbins) else { return notGranted(.useTeamWorkbins) }
    if case .user(let id) = holder, id == agent.id || id == identity.user {
      return "That is you: your own workbins stand there already"
    }
    let isNew = !team.contains { $0.holder == holder }
    return isNew && team.count >= TeamMember.most
      ? "You look into \(team.count) others already: stop looking into one first" : nil
  }

  private mutating func goToFirst(of holder: Holder) {
    guard let shelf = shelves.first(where: { $0.holder == holder }) else { return }
    go(to: .shelf(shelf.id))
  }

  private mutating func leave(_ holder: Holder, _ turn: inout Turn) {
    guard let member = drop(holder) else { return }
    for shelf in member.shelves {
      call(.unsubscribe(from: shelf.workbin, held: holder), for: .unsubscribe, &turn)
    }
    keepTeam(&turn)
    say(.info, "You no longer look into \(member.name)’s workbins", &turn)
  }

  @discardableResult
  private mutating func drop(_ holder: Holder) -> (name: String, shelves: [Shelf.ID])? {
    guard let index = team.firstIndex(where: { $0.holder == holder }) else { return nil }
    let dropped = shelves.filter { $0.holder == holder }.map(\.id)
    shelves.removeAll { $0.holder == holder }
    if case .shelf(let id) = place, id.holder == holder { place = .desk }
    return (team.remove(at: index).name, dropped)
  }

  private mutating func keepTeam(_ turn: inout Turn) {
    let kept = team.filter { $0.askedAt == nil }.map { ($0.holder, $0.name) }
    keep(&turn) { $0.team = kept.map(Preferences.Watched.init) }
  }
}

/// Reading what workbins they have; what lies in those is read like what lies in my own.
extension State {
  /// Of all: at the beginning, and after every gap.
  mutating func readTeam(_ turn: inout Turn) {
    for member in team { readTeam(member.holder, &turn) }
  }

  mutating func readOverdueTeam(_ turn: inout Turn) {
    for member in team {
      if let due = member.retryAt, due <= turn.now { readTeam(member.holder, &turn) }
    }
  }

  private mutating func readTeam(_ holder: Holder, _ turn: inout Turn) {
    guard case .done = signIn, !calls.contains(.team(holder)),
      let index = team.firstIndex(where: { $0.holder == holder })
    else { return }
    team[index].retryAt = nil
    if team[index].status != .read { team[index].status = .reading }
    call(.workbins(held: holder, as: team[index].form), for: .team(holder), &turn)
  }

  mutating func answeredTeam(
    _ holder: Holder, _ result: Result<Answer, CallFailure>, _ turn: inout Turn
  ) {
    guard let index = team.firstIndex(where: { $0.holder == holder }) else { return }
    switch result {
    case .success(let answer):
      team[index].status = .read
      take(answer.workbins, of: index, &turn)
    case .failure(.refused(let refusal)) where triesOtherForm(index, refusal):
      readTeam(holder, &turn)
    case .failure(let failure): failed(index, failure, &turn)
    }
  }

  private mutating func take(_ workbins: [Workbin], of index: Int, _ turn: inout Turn) {
    let member = team[index]
    let known = Dictionary(
      shelves.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let theirs = workbins.map { workbin in
      var shelf =
        known[Shelf.ID(workbin.id, held: member.holder)] ?? Shelf(workbin, held: member.holder)
      shelf.holderName = member.name
      return shelf
    }
    let others = Dictionary(grouping: shelves.filter { $0.holder != .plain }, by: \.holder)
    shelves =
      shelves.filter { $0.holder == .plain }
      + team.flatMap { $0.holder == member.holder ? theirs : others[$0.holder] ?? [] }
    if case .shelf(let id) = place, shelf(id) == nil { place = .desk }
    arrive(at: index, &turn)
    if maySubscribe || hasLinkFailed { readUnread(&turn) }
  }

  /// Whoever asked is brought there, unless they have gone elsewhere meanwhile.
  private mutating func arrive(at index: Int, _ turn: inout Turn) {
    guard let from = team[index].askedAt else { return }
    let member = team[index]
    team[index].askedAt = nil
    keepTeam(&turn)
    guard shelves.contains(where: { $0.holder == member.holder }) else {
      return say(.info, "\(member.name) has no workbins", &turn)
    }
    if place == from, dialog == nil { goToFirst(of: member.holder) }
  }

  private mutating func failed(_ index: Int, _ failure: CallFailure, _ turn: inout Turn) {
    let member = team[index]
    var reason = failure.sentence
    if case .refused = failure, let first = member.firstRefusal {
      (reason, team[index].form) = (first, .users)
    }
    team[index].firstRefusal = nil
    team[index].status = .failed(reason)
    for shelf in shelves.indices where shelves[shelf].holder == member.holder {
      shelves[shelf].isStale = true
    }
    if case .lost = failure {
      team[index].retryAt = turn.now + Shelf.retry
    } else if member.askedAt != nil {
      drop(member.holder)
    }
    say(.error, "\(member.name)’s workbins can't be read: \(reason)", &turn)
  }
}

/// Two forms of the same address. [gws-api 5 rows 6 and 10, 11.2]
extension State {
  /// Whether the other form may know what the first does not.
  private mutating func triesOtherForm(_ index: Int, _ refusal: Refusal) -> Bool {
    guard case .user = team[index].holder, refusal.kind == .notFound, team[index].form == .users
    else { return false }
    team[index].form = .bare
    team[index].firstRefusal = refusal.description
    return true
  }

  /// The call for what lies in a workbin, in the form that its holder's server knows.
  func contentCall(_ id: Shelf.ID) -> Call {
    let form = team.first { $0.holder == id.holder }?.form ?? .users
    return .content(of: id.workbin, held: id.holder, as: form)
  }
}
