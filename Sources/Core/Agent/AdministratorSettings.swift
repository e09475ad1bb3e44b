import WebServices

/// What the administrator has set for this agent: options, privileges, and which keys of userData come
/// first. One of the parts of `State`.
package struct AdministratorSettings: Sendable {
  /// Nil before the agent is signed in.
  private(set) var options: AdministratorOptions?
  /// When they were fetched.
  private(set) var knownSince: State.Instant?
  package private(set) var caseData = CaseData()
  /// Whether there may be labels of userData that have not been fetched.
  private(set) var awaitsLabels = false

  /// The queues that the options name.
  package var queues: [String] { options?.namedQueues ?? [] }

  /// A privilege that is absent forbids nothing: the server has the last word. [INF]
  func allows(_ privilege: AdministratorOptions.Privilege) -> Bool {
    options?.allows(privilege) ?? true
  }

  /// The options as they came with the agent.
  mutating func take(_ options: AdministratorOptions, at now: State.Instant) {
    (self.options, knownSince) = (options, now)
    caseData = CaseData(options)
    awaitsLabels = options.caseDataAttribute != nil
  }

  /// Labels of userData. Without them the keys speak for themselves: a refusal is no news, and they are
  /// not asked for again.
  mutating func take(labels result: Result<APIResponse, RequestFailure>) {
    if case .failure(.lost) = result { return }
    awaitsLabels = false
    guard case .success(let response) = result, let options, let name = options.caseDataAttribute,
      let attribute = response.businessAttribute(named: name)
    else { return }
    caseData = CaseData(options, attribute)
  }
}

extension State {
  /// The order stands in the options; labels are asked for where those name a list of them.
  mutating func fetchCaseDataLabels(_ context: inout UpdateContext) {
    guard scope == .everything, administrator.awaitsLabels, !server.requests.contains(.caseData)
    else {
      return
    }
    request(.businessAttributes, for: .caseData, &context)
  }
}
