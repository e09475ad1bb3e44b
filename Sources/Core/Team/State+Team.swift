import WebServices

/// Looking into other agents' and groups' workbins.
extension State {
  mutating func handle(_ intent: TeamIntent, _ context: inout UpdateContext) {
    switch intent {
    case .open, .agent(nil), .group(nil), .placeGroup(nil):
      openPicker(.team)
      fetchUsers(&context)
    case .agent(let name?):
      if team.areUsersKnown || reasonNotToAddToTeam(.user(id: name)) != nil {
        addToTeam(agent: name, &context)
      } else {
        waitForUsers(with: .team(.agent(name)), &context)
      }
    case .group(let name?): addToTeam(.agentGroup(name), named: name, &context)
    case .placeGroup(let name?): addToTeam(.placeGroup(name), named: name, &context)
    case .leave(let owner): leave(owner, &context)
    }
  }

  /// By user name or by the id of the user.
  mutating func addToTeam(agent name: String, _ context: inout UpdateContext) {
    let user = team.user(named: name)
    addToTeam(.user(id: user?.id ?? name), named: user?.userName ?? name, &context)
  }

  private mutating func addToTeam(
    _ owner: WorkbinOwner, named name: String, _ context: inout UpdateContext
  ) {
    if let reason = reasonNotToAddToTeam(owner) { return say(.warning, reason, &context) }
    if team[owner] != nil { return goToFirst(of: owner) }
    team.add(TeamMember(owner, name: name, requestedFrom: screen.list.selected))
    fetchWorkbins(of: owner, &context)
  }

  private func reasonNotToAddToTeam(_ owner: WorkbinOwner) -> String? {
    guard let agent = server.agent else { return "Not signed in yet" }
    guard administrator.allows(.useTeamWorkbins) else { return notGranted(.useTeamWorkbins) }
    if case .user(let id) = owner, id == agent.id || id == identity.user {
      return "That is you: your own workbins stand there already"
    }
    return team[owner] == nil && team.count >= TeamMember.maxCount
      ? "You look into \(team.count) others already: stop looking into one first" : nil
  }

  private mutating func goToFirst(of owner: WorkbinOwner) {
    guard let contents = workbins.first(where: { $0.owner == owner }) else { return }
    go(to: .workbin(contents.id))
  }

  private mutating func leave(_ owner: WorkbinOwner, _ context: inout UpdateContext) {
    guard let member = team[owner] else { return }
    for contents in drop(owner) {
      request(.unsubscribe(from: contents.workbin, owner: owner), for: .unsubscribe, &context)
    }
    saveTeam(&context)
    say(.info, "You no longer look into \(member.name)’s workbins", &context)
  }

  @discardableResult
  private mutating func drop(_ owner: WorkbinOwner) -> [WorkbinContents.ID] {
    let dropped = workbins.remove(of: owner)
    team.remove(owner)
    leaveMissingList()
    return dropped
  }

  private mutating func saveTeam(_ context: inout UpdateContext) {
    let watched = team.watched
    savePreferences(&context) { $0.team = watched }
  }
}

/// Fetching what workbins they have; what lies in those is loaded like what lies in my own.
extension State {
  /// Of all: at the beginning, and after every gap.
  mutating func fetchTeam(_ context: inout UpdateContext) {
    for member in team { fetchWorkbins(of: member.owner, &context) }
  }

  mutating func fetchOverdueTeam(_ context: inout UpdateContext) {
    for member in team where member.retryAt.map({ $0 <= context.now }) ?? false {
      fetchWorkbins(of: member.owner, &context)
    }
  }

  private mutating func fetchWorkbins(of owner: WorkbinOwner, _ context: inout UpdateContext) {
    guard server.agent != nil, !server.requests.contains(.team(owner)), let member = team[owner]
    else {
      return
    }
    team.update(owner) { $0.beginFetch() }
    request(.workbins(owner: owner, as: member.addressForm), for: .team(owner), &context)
  }

  mutating func receivedTeam(
    _ owner: WorkbinOwner, _ result: Result<APIResponse, RequestFailure>,
    _ context: inout UpdateContext
  ) {
    guard let member = team[owner] else { return }
    switch result {
    case .success(let response):
      workbins.replace(
        response.workbins, of: owner, named: member.name, among: team.map(\.owner))
      leaveMissingList()
      arrive(at: member, &context)
      if server.mayFetch { fetchUnknown(&context) }
    case .failure(.rejected(let error))
    where team.update(owner, { $0.triesOtherForm(after: error) }) == true:
      fetchWorkbins(of: owner, &context)
    case .failure(let failure): teamFailed(member, failure, &context)
    }
  }

  /// Whoever asked is brought there, unless they have gone elsewhere meanwhile.
  private mutating func arrive(at member: TeamMember, _ context: inout UpdateContext) {
    guard let from = team.update(member.owner, { $0.loaded() }) ?? nil else { return }
    saveTeam(&context)
    guard workbins.contains(where: { $0.owner == member.owner }) else {
      return say(.info, "\(member.name) has no workbins", &context)
    }
    if screen.list.selected == from, !screen.openDialog.isOpen { goToFirst(of: member.owner) }
  }

  private mutating func teamFailed(
    _ member: TeamMember, _ failure: RequestFailure, _ context: inout UpdateContext
  ) {
    let now = context.now
    let reason = team.update(member.owner) { $0.failed(failure, at: now) } ?? failure.message
    workbins.updateAll { if $0.owner == member.owner { $0.markStale() } }
    if case .rejected = failure, member.requestedFrom != nil { drop(member.owner) }
    say(.error, "\(member.name)’s workbins can't be read: \(reason)", &context)
  }
}
