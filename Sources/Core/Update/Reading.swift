import WebServices

/// Reading the list of workbins, and everything that hangs on it.
extension State {
  mutating func readList(_ context: inout UpdateContext) {
    guard !calls.contains(.listAll), !calls.contains(.listMine) else {
      // The answer on its way may be older than whatever made us ask.
      isListOutdated = true
      return
    }
    (listRetry, isListOutdated) = (nil, false)
    call(.allWorkbins, for: .listAll, &context)
    if scope == .everything { readTeam(&context) }
  }

  mutating func answeredList(
    _ purpose: RequestPurpose, _ result: Result<APIResponse, RequestFailure>,
    _ context: inout UpdateContext
  ) {
    switch result {
    case .success(let response):
      listFailure = nil
      takeList(response.workbins, &context)
      if isListOutdated { readList(&context) }
    case .failure(.rejected(let error))
    where purpose == .listAll && [.forbidden, .notFound].contains(error.kind):
      // Not everyone may see the list of all; the list of one's own is the same by another URL.
      call(.myWorkbins, for: .listMine, &context)
    case .failure(let failure):
      listFailure = failure.message
      listRetry = context.now + WorkbinContents.retryDelay
      say(.error, "The workbins can't be read: \(failure.message)", &context)
    }
  }

  private mutating func takeList(_ listed: [Workbin], _ context: inout UpdateContext) {
    knowsWorkbins = true
    let wanted = listed.filter(isInScope)
    let known = Dictionary(
      workbins.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let inOrder =
      wanted.filter { $0.ownerType == .agent } + wanted.filter { $0.ownerType != .agent }
    let others = workbins.filter { $0.owner != .implicit }
    workbins = inOrder.map { known[WorkbinContents.ID($0.id)] ?? WorkbinContents($0) } + others
    if case .workbin(let id) = selectedList, !workbins.contains(where: { $0.id == id }) {
      selectedList = .myInteractions
    }
    if selectedList == .myInteractions, !hasChosenPlace, held.isEmpty, known.isEmpty,
      let first = workbins.first
    {
      selectedList = .workbin(first.id)
    }
    if maySubscribe || hasLinkFailed { readUnread(&context) }
  }

  private func isInScope(_ workbin: Workbin) -> Bool {
    guard case .only(let wanted) = scope else { return true }
    return [workbin.id, workbin.name, workbin.displayName].contains(wanted)
  }

  /// Whether the link never stood and is in trouble: then lists are read without it.
  var hasLinkFailed: Bool {
    switch link {
    case .reconnecting, .stopped: wasNeverEstablished
    case .idle, .connecting, .live, .closed: false
    }
  }

  /// Subscribing begins when the topics stand and the session has been asked for; before that, an
  /// operation would be refused, or its notification missed.
  var maySubscribe: Bool {
    !wasNeverEstablished && session != .none && session != .starting
  }

  /// Subscribes to every workbin and reads everything again. After a gap, what is found to have
  /// changed is told as missed.
  mutating func readEverything(afterGap: Bool = false, _ context: inout UpdateContext) {
    for medium in Self.media { readMine(medium, afterGap: afterGap, &context) }
    for contents in workbins { subscribeAndRead(contents.id, &context) }
  }

  /// Reads only what nobody has read yet.
  mutating func readUnread(_ context: inout UpdateContext) {
    for medium in Self.media where mine[medium]?.isKnown != true { readMine(medium, &context) }
    for contents in workbins where contents.status == .unknown {
      subscribeAndRead(contents.id, &context)
    }
  }
}
