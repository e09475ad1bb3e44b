import WebServices

/// The link's condition, and fetching the truth again when it was away.
extension State {
  mutating func linkChanged(_ link: LinkStatus, _ context: inout UpdateContext) {
    server.linkChanged(link)
    switch link {
    case .live: recover(&context)
    case .reconnecting: linkLost(&context)
    case .stopped(_, let isRefusal):
      linkLost(&context)
      // A refused password stops the link, but so does a CSRF token that has expired, and a new one
      // comes with any read: tried once before the agent is bothered. [D:CSRFProtection]
      if isRefusal, server.mayRenew { renewToken(&context) }
    case .idle, .connecting, .closed: break
    }
  }

  /// The link stands again in the same session: nothing that the server delivered was lost, and what
  /// was there before is true again with what comes now; but of what was fetched meanwhile nobody was
  /// told.
  private mutating func recover(_ context: inout UpdateContext) {
    guard server.wasEstablished else { return }
    for contents in workbins where contents.isStale && contents.loader.isIdle {
      if contents.wasFilledOffline {
        load(contents.id, &context)
      } else if !server.refusesWorkbins {
        workbins.update(contents.id) { $0.linkRestored() }
      }
    }
    react(to: actions.verifyOpen(), &context)
  }

  private mutating func linkLost(_ context: inout UpdateContext) {
    workbins.updateAll { if $0.status == .loaded { $0.markStale() } }
    // Without a link the lists are still worth having: they are shown as stale.
    if !server.wasEstablished, server.agent != nil { fetchUnknown(&context) }
  }

  /// Every topic is subscribed. `again`: the server's memory of us began anew.
  mutating func established(
    again: Bool, refusedTopics: [String], _ context: inout UpdateContext
  ) {
    let beginsSession = server.established(refusedTopics: refusedTopics)
    if again { abandonFetches(&context) }
    if server.agent != nil, again || !beginsSession { fetchWorkbinList(&context) }
    if beginsSession { return startSession(&context) }
    fetchEverything(afterGap: again, &context)
    fetchAgentStatus(&context)
    fetchCaseDataLabels(&context)
    react(to: actions.verifyOpen(), &context)
  }

  /// What it would have told may change unseen from now on.
  mutating func topicRefused(_ topic: String, _ reason: String, _ context: inout UpdateContext) {
    let refusal = TopicRefusal(topic: topic, reason: reason)
    server.topicRefused(refusal)
    if server.refusesWorkbins {
      workbins.updateAll { if $0.status == .loaded { $0.markStale() } }
    }
    say(.warning, "The server refuses news of \(refusal.name): \(reason)", &context)
  }

  /// What was subscribed is gone, and what happened since was told to nobody.
  mutating func httpSessionReplaced(_ context: inout UpdateContext) {
    guard server.wasEstablished, server.agent != nil else { return }
    workbins.updateAll { if $0.status == .loaded { $0.markStale() } }
    server.httpSessionReplaced(at: context.now)
  }

  mutating func subscribeAnew(_ context: inout UpdateContext) {
    server.beginResubscription(at: context.now)
    abandonFetches(&context)
    fetchWorkbinList(&context)
    fetchEverything(afterGap: true, &context)
    fetchAgentStatus(&context)
    react(to: actions.verifyOpen(), &context)
  }

  private mutating func abandonFetches(_ context: inout UpdateContext) {
    for request in server.requests.abandonFetches() { context.ask(.abandon(request)) }
    workbins.updateAll { $0.loader.abandonFetch() }
    context.ask(.readAnew)
  }

  /// Everything on show is fetched again, and the link tried at once where it is down.
  mutating func refresh(_ context: inout UpdateContext) {
    switch server.signIn {
    case .waiting, .refused, .retrying: return signIn(&context)
    case .asking: return
    case .done: break
    }
    if case .stopped = server.link { return renewToken(&context) }
    // A live link too: when the network has changed, nobody has noticed yet.
    context.ask(.retryLink)
    // Asked for again, the session that could not be begun may be by now.
    if case .refused = server.session, !server.isDown, server.wasEstablished {
      startSession(&context)
    }
    fetchWorkbinList(&context)
    fetchEverything(&context)
    react(to: actions.verifyOpen(), &context)
  }
}
