import WebServices

/// Looking into other agents' and groups' workbins: each becomes a shelf of another holder.
extension State {
  mutating func follow(_ intent: TeamIntent, _ context: inout UpdateContext) {
    switch intent {
    case .open, .agent(nil), .group(nil), .placeGroup(nil): openTeam(&context)
    case .agent(let name?):
      if knowsUsers || reasonNotToLookInto(.user(id: name)) != nil {
        lookInto(agent: name, &context)
      } else {
        hold(.team(.agent(name)), &context)
      }
    case .group(let name?): lookInto(.agentGroup(name), named: name, &context)
    case .placeGroup(let name?): lookInto(.placeGroup(name), named: name, &context)
    case .leave(let owner): leave(owner, &context)
    }
  }

  /// By user name or by the id of the user.
  mutating func lookInto(agent name: String, _ context: inout UpdateContext) {
    let user = users.first { $0.id == name || $0.userName == name }
    lookInto(.user(id: user?.id ?? name), named: user?.userName ?? name, &context)
  }

  private mutating func lookInto(
    _ owner: WorkbinOwner, named name: String, _ context: inout UpdateContext
  ) {
    if let reason = reasonNotToLookInto(owner) { return say(.warning, reason, &context) }
    if team.contains(where: { $0.owner == owner }) {
      return goToFirst(of: owner)
    }
    var member = TeamMember(owner, name: name)
    member.requestedFrom = selectedList
    team.append(member)
    readTeam(owner, &context)
  }

  private func reasonNotToLookInto(_ owner: WorkbinOwner) -> String? {
    guard case .done(let agent) = signIn else { return "Not signed in yet" }
    guard allows(.useTeamWorkbins) else { return notGranted(.useTeamWorkbins) }
    if case .user(let id) = owner, id == agent.id || id == identity.user {
      return "That is you: your own workbins stand there already"
    }
    let isNew = !team.contains { $0.owner == owner }
    return isNew && team.count >= TeamMember.maxCount
      ? "You look into \(team.count) others already: stop looking into one first" : nil
  }

  private mutating func goToFirst(of owner: WorkbinOwner) {
    guard let contents = workbins.first(where: { $0.owner == owner }) else { return }
    go(to: .workbin(contents.id))
  }

  private mutating func leave(_ owner: WorkbinOwner, _ context: inout UpdateContext) {
    guard let member = drop(owner) else { return }
    for contents in member.workbins {
      call(.unsubscribe(from: contents.workbin, owner: owner), for: .unsubscribe, &context)
    }
    keepTeam(&context)
    say(.info, "You no longer look into \(member.name)’s workbins", &context)
  }

  @discardableResult
  private mutating func drop(_ owner: WorkbinOwner) -> (
    name: String, workbins: [WorkbinContents.ID]
  )? {
    guard let index = team.firstIndex(where: { $0.owner == owner }) else { return nil }
    let dropped = workbins.filter { $0.owner == owner }.map(\.id)
    workbins.removeAll { $0.owner == owner }
    if case .workbin(let id) = selectedList, id.owner == owner { selectedList = .myInteractions }
    return (team.remove(at: index).name, dropped)
  }

  private mutating func keepTeam(_ context: inout UpdateContext) {
    let kept = team.filter { $0.requestedFrom == nil }.map { ($0.owner, $0.name) }
    keep(&context) { $0.team = kept.map(Preferences.Watched.init) }
  }
}

/// Reading what workbins they have; what lies in those is read like what lies in my own.
extension State {
  /// Of all: at the beginning, and after every gap.
  mutating func readTeam(_ context: inout UpdateContext) {
    for member in team { readTeam(member.owner, &context) }
  }

  mutating func readOverdueTeam(_ context: inout UpdateContext) {
    for member in team {
      if let due = member.retryAt, due <= context.now { readTeam(member.owner, &context) }
    }
  }

  private mutating func readTeam(_ owner: WorkbinOwner, _ context: inout UpdateContext) {
    guard case .done = signIn, !calls.contains(.team(owner)),
      let index = team.firstIndex(where: { $0.owner == owner })
    else { return }
    team[index].retryAt = nil
    if team[index].status != .loaded { team[index].status = .loading }
    call(.workbins(owner: owner, as: team[index].addressForm), for: .team(owner), &context)
  }

  mutating func answeredTeam(
    _ owner: WorkbinOwner, _ result: Result<APIResponse, RequestFailure>,
    _ context: inout UpdateContext
  ) {
    guard let index = team.firstIndex(where: { $0.owner == owner }) else { return }
    switch result {
    case .success(let response):
      team[index].status = .loaded
      take(response.workbins, of: index, &context)
    case .failure(.rejected(let error)) where triesOtherForm(index, error):
      readTeam(owner, &context)
    case .failure(let failure): failed(index, failure, &context)
    }
  }

  private mutating func take(_ listed: [Workbin], of index: Int, _ context: inout UpdateContext) {
    let member = team[index]
    let known = Dictionary(
      workbins.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let theirs = listed.map { workbin in
      var contents =
        known[WorkbinContents.ID(workbin.id, owner: member.owner)]
        ?? WorkbinContents(workbin, owner: member.owner)
      contents.ownerName = member.name
      return contents
    }
    let others = Dictionary(grouping: workbins.filter { $0.owner != .implicit }, by: \.owner)
    workbins =
      workbins.filter { $0.owner == .implicit }
      + team.flatMap { $0.owner == member.owner ? theirs : others[$0.owner] ?? [] }
    if case .workbin(let id) = selectedList, self.workbin(id) == nil {
      selectedList = .myInteractions
    }
    arrive(at: index, &context)
    if maySubscribe || hasLinkFailed { readUnread(&context) }
  }

  /// Whoever asked is brought there, unless they have gone elsewhere meanwhile.
  private mutating func arrive(at index: Int, _ context: inout UpdateContext) {
    guard let from = team[index].requestedFrom else { return }
    let member = team[index]
    team[index].requestedFrom = nil
    keepTeam(&context)
    guard workbins.contains(where: { $0.owner == member.owner }) else {
      return say(.info, "\(member.name) has no workbins", &context)
    }
    if selectedList == from, dialog == nil { goToFirst(of: member.owner) }
  }

  private mutating func failed(
    _ index: Int, _ failure: RequestFailure, _ context: inout UpdateContext
  ) {
    let member = team[index]
    var reason = failure.message
    if case .rejected = failure, let first = member.firstError {
      (reason, team[index].addressForm) = (first, .users)
    }
    team[index].firstError = nil
    team[index].status = .failed(reason)
    for contents in workbins.indices where workbins[contents].owner == member.owner {
      workbins[contents].isStale = true
    }
    if case .lost = failure {
      team[index].retryAt = context.now + WorkbinContents.retryDelay
    } else if member.requestedFrom != nil {
      drop(member.owner)
    }
    say(.error, "\(member.name)’s workbins can't be read: \(reason)", &context)
  }
}

/// Two forms of the same address. [gws-api 5 rows 6 and 10, 11.2]
extension State {
  /// Whether the other form may know what the first does not.
  private mutating func triesOtherForm(_ index: Int, _ error: APIError) -> Bool {
    guard case .user = team[index].owner, error.kind == .notFound, team[index].addressForm == .users
    else { return false }
    team[index].addressForm = .bare
    team[index].firstError = error.description
    return true
  }

  /// The call for what lies in a workbin, in the form that its holder's server knows.
  func contentCall(_ id: WorkbinContents.ID) -> APIRequest {
    let form = team.first { $0.owner == id.owner }?.addressForm ?? .users
    return .content(of: id.workbin, owner: id.owner, as: form)
  }
}
