import WebServices

/// Fetching the list of workbins, and everything that hangs on it.
extension State {
  mutating func fetchWorkbinList(_ context: inout UpdateContext) {
    let isUnderWay = server.requests.contains(.listAll) || server.requests.contains(.listMine)
    guard workbins.beginListFetch(isUnderWay: isUnderWay) else { return }
    request(.allWorkbins, for: .listAll, &context)
    if scope == .everything { fetchTeam(&context) }
  }

  mutating func receivedWorkbinList(
    _ purpose: RequestPurpose, _ result: Result<APIResponse, RequestFailure>,
    _ context: inout UpdateContext
  ) {
    switch result {
    case .success(let response):
      take(response.workbins, &context)
      if workbins.isListOutdated { fetchWorkbinList(&context) }
    case .failure(.rejected(let error))
    where purpose == .listAll && [.forbidden, .notFound].contains(error.kind):
      // Not everyone may see the list of all; the list of one's own is the same by another URL.
      request(.myWorkbins, for: .listMine, &context)
    case .failure(let failure):
      workbins.listFailed(failure.message, at: context.now)
      say(.error, "The workbins can't be read: \(failure.message)", &context)
    }
  }

  private mutating func take(_ listed: [Workbin], _ context: inout UpdateContext) {
    let areFirst = workbins.isEmpty
    workbins.replaceOwn(listed.filter(isInScope))
    leaveMissingList()
    if areFirst { leaveEmptyList() }
    if server.mayFetch { fetchUnknown(&context) }
  }

  /// Who holds nothing and has not said where to look begins with the first workbin.
  private mutating func leaveEmptyList() {
    switch screen.list.selected {
    case .myInteractions:
      guard !screen.list.isChosen, held.isEmpty, let first = workbins.first else { return }
      screen.list.show(.workbin(first.id))
    case .allMine, .workbin: break
    }
  }

  private func isInScope(_ workbin: Workbin) -> Bool {
    guard case .only(let wanted) = scope else { return true }
    return [workbin.id, workbin.name, workbin.displayName].contains(wanted)
  }

  /// Subscribes to every workbin and fetches everything again. After a gap, what is found to have
  /// changed is told as missed.
  mutating func fetchEverything(afterGap: Bool = false, _ context: inout UpdateContext) {
    for medium in Medium.held { fetchHeld(medium, afterGap: afterGap, &context) }
    for contents in workbins { load(contents.id, &context) }
  }

  /// Fetches only what nobody has fetched yet.
  mutating func fetchUnknown(_ context: inout UpdateContext) {
    for medium in Medium.held where !held.fetches[medium].isKnown { fetchHeld(medium, &context) }
    for contents in workbins where contents.status == .unknown { load(contents.id, &context) }
  }
}
