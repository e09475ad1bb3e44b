import WebServices

/// One action on one interaction, on its way from the key to its outcome; a pull like any other.
///
///     waitingForPull ──▶ sent ──▶ accepted ──▶ confirmed       what is told may overtake the response
///           │             │          │
///           │             ├──────────┴─ 10 s ─▶ verifying ─▶ confirmed, or refused: what the server says
///           └─────────────┴──▶ refused  (a response  └──▶ unknown ─▶ verifying: link back, or refresh
///                                        that is lost goes to verifying at once)
///
/// How long: the response of the request may take 30 s (`NetworkHandler.actionTimeout`), but after 10 s
/// without an outcome (`outcomeTimeout`) the server is asked, first whether it is mine, then whether it
/// lies in the workbin; each of these may take as long as any fetch (`NetworkHandler.fetchTimeout`). That
/// it is mine counts whenever it is said. That it is not ends nothing as long as the request itself is
/// unanswered, nor where it was asked before the answer came: a server that has hung works off its
/// requests in any order. Then it is asked again, `outcomeTimeout` later.
///
/// `waitingForPull` is the first step of moving what still lies in a workbin, and of putting back
/// what has not been confirmed as pulled; the pull is a pending action of its own.
package struct PendingAction: Sendable, Identifiable {
  package enum Phase: Sendable, Equatable {
    case waitingForPull
    case sent
    /// The server took the request on; what came of it will be notified. [D:AsynchronousEvents]
    case accepted
    /// No outcome in time: the server is being asked what is true.
    case verifying
    case confirmed
    /// With the reason, short enough for a row.
    case refused(String)
    /// Nobody could tell; asked again when the link is back, and when everything is fetched anew.
    case unknown(String)
  }

  /// What is under way at most once at a time: one pull of an interaction, and one other action on
  /// it, which may wait for the pull.
  package struct ID: Sendable, Hashable {
    package let interaction: Interaction.ID
    package let isPull: Bool
  }

  /// The workbin that an interaction is taken from.
  package struct Source: Sendable {
    package let workbin: Workbin
    package let id: WorkbinContents.ID
  }

  /// The workbin that an interaction goes to.
  package struct Destination: Sendable {
    package let id: WorkbinContents.ID
    /// For people; untrusted.
    package let name: String
  }

  /// How long an outcome may stay away before the server is asked what is true.
  package static let outcomeTimeout = Duration.seconds(10)
  /// How long a row tells of a success, or of an interaction that has gone.
  static let successDuration = Duration.seconds(5)
  /// How long a row tells of a refusal.
  static let failureDuration = Duration.seconds(60)

  package let action: ItemAction
  package let interaction: Interaction
  /// The workbin that a pull takes it from.
  package let source: Source?
  /// The workbin that it goes to, where it goes to one.
  package let destination: Destination?
  package private(set) var phase: Phase
  /// When the request on its way was sent.
  package private(set) var sentAt: State.Instant
  package private(set) var referenceID: Int?
  /// Of its latest request: a late response to an older one must not be taken for the newer one's.
  private(set) var number = 0
  /// What is still to be sent after the request on its way.
  private(set) var remaining: [APIRequest]
  /// Whether the interaction has been named by its `uri`, after its `id` alone would not do.
  private(set) var isByURI = false
  /// Whether its latest request has been answered, or its answer is lost.
  private var isAnswered = false
  /// Whether the server is being asked what is true of it.
  private var isVerificationUnderWay = false
  /// Whether that question is older than the answer of the request.
  private var isVerificationOutdated = false
  /// When the server is to be asked once more.
  private var reverificationDue: State.Instant?

  package var id: ID { ID(interaction: interaction.id, isPull: action == .pull) }

  init(
    _ action: ItemAction, on interaction: Interaction, from source: Source? = nil,
    to destination: Destination? = nil, sending requests: [APIRequest], at now: State.Instant
  ) {
    (self.action, self.interaction) = (action, interaction)
    (self.source, self.destination) = (source, destination)
    (phase, sentAt, remaining) = (.waitingForPull, now, requests)
  }

  /// The workbin that it is about; and what that is called, for people.
  var workbin: WorkbinContents.ID? { source?.id ?? destination?.id }
  var workbinName: String? { source?.workbin.displayName ?? destination?.name }

  /// When the server is asked, where no outcome is told before.
  var deadline: State.Instant? {
    switch phase {
    case .sent, .accepted: reverificationDue ?? sentAt + Self.outcomeTimeout
    case .verifying: reverificationDue
    case .waitingForPull, .confirmed, .refused, .unknown: nil
    }
  }

  /// Whether its outcome is being waited for.
  package var isUnderWay: Bool {
    switch phase {
    case .waitingForPull, .sent, .accepted, .verifying: true
    case .confirmed, .refused, .unknown: false
    }
  }

  /// Whether its outcome is open: also while nobody can tell.
  package var isOpen: Bool {
    switch phase {
    case .waitingForPull, .sent, .accepted, .verifying, .unknown: true
    case .confirmed, .refused: false
    }
  }
}

/// From one phase to the next.
extension PendingAction {
  /// Takes the next request out, as sent under this number; nil when all have been sent.
  mutating func sendNext(_ number: Int, at now: State.Instant) -> APIRequest? {
    guard !remaining.isEmpty else { return nil }
    (phase, sentAt, referenceID, self.number) = (.sent, now, nil, number)
    (isAnswered, isVerificationOutdated, reverificationDue) = (false, false, nil)
    return remaining.removeFirst()
  }

  mutating func take(referenceID: Int?) { self.referenceID = referenceID }

  /// The server took its last request on. A server that is being asked what is true says it better.
  mutating func accept() { if phase == .sent { phase = .accepted } }

  /// The request on its way is answered, or its answer is lost.
  mutating func answered() {
    isAnswered = true
    isVerificationOutdated = isVerificationUnderWay
  }

  /// Whether the server has to be asked, or is being asked already.
  mutating func beginVerification() -> Bool {
    phase = .verifying
    reverificationDue = nil
    guard !isVerificationUnderWay else { return false }
    (isVerificationUnderWay, isVerificationOutdated) = (true, false)
    return true
  }

  /// Whether a no of the server ends it; else it is asked again later.
  mutating func endsByRefusal(at now: State.Instant) -> Bool {
    guard !isAnswered || isVerificationOutdated else { return true }
    reverificationDue = now + Self.outcomeTimeout
    return false
  }

  mutating func endVerification() { isVerificationUnderWay = false }

  mutating func fail(_ reason: String) { phase = .unknown(reason) }

  mutating func confirm() { phase = .confirmed }

  mutating func refuse(_ reason: String) { phase = .refused(reason) }

  /// The client that puts into workbins names the interaction by `id`, one page by `uri`: a server
  /// that misses a parameter is asked once more in the page's way; false when it has been.
  /// [C:jsgws, D:WorkbinAddInteractionToWorkbin]
  mutating func retryByURI(after error: APIError) -> Bool {
    guard error.code == APIError.missingParameter, !isByURI, let to = destination?.id else {
      return false
    }
    isByURI = true
    remaining = [
      .add(uri: interaction.address, interaction.medium, to: to.workbin, owner: to.owner)
    ]
    return true
  }
}
