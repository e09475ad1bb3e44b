import WebServices

/// Fetching what is mine.
extension State {
  /// Whether all that is mine is known.
  package var knowsAllHeld: Bool { held.fetches.areSettled }

  /// Whether what is mine may have changed unseen since it was fetched.
  package var isHeldStale: Bool {
    server.isDown || held.fetches.areMissed || server.refusals.contains { $0.medium != nil }
  }

  mutating func fetchHeld(
    _ medium: Medium, afterGap: Bool = false, _ context: inout UpdateContext
  ) {
    let isUnderWay = server.requests.contains(.held(medium))
    guard held.fetches.begin(medium, isUnderWay: isUnderWay, afterGap: afterGap) else { return }
    request(.myInteractions(medium), for: .held(medium), &context)
  }

  mutating func fetchOverdueHeld(_ context: inout UpdateContext) {
    for medium in held.fetches.due(at: context.now) { fetchHeld(medium, &context) }
  }

  /// A whole list of what is mine, of one medium.
  mutating func receivedHeld(
    _ medium: Medium, askedAt: Instant, _ result: Result<APIResponse, RequestFailure>,
    _ context: inout UpdateContext
  ) {
    let isOutdated = held.fetches[medium].isOutdated
    switch result {
    case .success(let response):
      reconcile(response.interactions, medium, askedAt: askedAt, &context)
      held.fetches.succeeded(medium)
    case .failure(.rejected(let error)) where error.kind == .notFound:
      held.fetches.isUnsupported(medium)
    case .failure(.rejected(let error)) where error.kind == .forbidden:
      if held.fetches.forbidden(medium) {
        say(
          .warning, "You may not see your \(medium.collection): \(error.description)", &context)
      }
    case .failure(let failure):
      held.fetches.failed(medium, at: context.now)
      say(
        .warning, "Your \(medium.collection) can't be read: \(failure.message)", &context)
    }
    if isOutdated { fetchHeld(medium, &context) }
  }

  /// What is held but not in the list has gone. What was told of after the list was asked for is newer
  /// than the list.
  private mutating func reconcile(
    _ interactions: [Interaction], _ medium: Medium, askedAt: Instant,
    _ context: inout UpdateContext
  ) {
    let source: UpdateSource = held.fetches[medium].isMissed ? .fetchedAfterGap : .fetched
    for lost in held.missing(from: interactions, medium, askedAt: askedAt) {
      lose(lost, wasMissed: source.wasMissed, &context)
    }
    for interaction in interactions {
      if let notifiedAt = held.fetches.lastNotified(interaction.id), notifiedAt >= askedAt {
        continue
      }
      if interaction.state?.isReleased ?? false {
        release(interaction, source, &context)
      } else {
        hold(interaction, source, &context)
      }
    }
    if !server.requests.areFetchingHeld { held.fetches.ended() }
  }
}
