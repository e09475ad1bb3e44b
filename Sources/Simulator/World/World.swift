import JSON

/// The contact centre: its workbins, interactions and agents, as a value.
///
/// What happens to it goes through functions that return the notifications to publish, in order.
struct World: Sendable {
  var now: Moment
  var workbins: [Workbin] = []
  var agents: [String: Agent] = [:]
  var interactions: [String: Interaction] = [:]
  var subscriptions: Set<Subscription> = []
  /// Set by occurrences: how the next pull or the next operation ends.
  var nextPullError: String?
  var nextRefusal: Refusal?

  /// Draws what is invented: people, letters, what happens next.
  var random: RandomSource
  private var lastReferenceID: Int
  private var lastOrder = 0

  /// An agent's wish to be told what comes into a shelf and what leaves it.
  struct Subscription: Sendable, Hashable {
    var agent: String
    var shelf: Shelf
    /// How the shelf was named, since notifications name it in the same way.
    var form: OwnerForm
  }

  init(_ configuration: Configuration, now: Moment) {
    self.now = now
    random = RandomSource(seed: configuration.seed)
    lastReferenceID = configuration.firstReferenceID - 1
    populate(configuration)
  }

  mutating func nextReferenceID() -> Int {
    lastReferenceID += 1
    return lastReferenceID
  }

  mutating func nextOrder() -> Int {
    lastOrder += 1
    return lastOrder
  }

  func workbin(named name: String) -> Workbin? {
    workbins.first { $0.name == name }
  }

  func workbin(_ id: String) -> Workbin? {
    workbins.first { $0.id == id }
  }

  /// The interactions on a shelf, in the order in which they came.
  func contents(of shelf: Shelf) -> [Interaction] {
    interactions.values.filter { $0.place == .workbin(shelf) }.sorted { $0.order < $1.order }
  }

  /// The interactions in the agent's hands, in the order in which they came.
  func held(by agent: String) -> [Interaction] {
    interactions.values.filter { $0.place == .agent(agent) }.sorted { $0.order < $1.order }
  }
}

/// How a request names whose contents it means, beyond the workbin's id.
enum OwnerForm: Sendable, Hashable {
  case own
  case agentGroup(String)
  case placeGroup(String)
  case user(id: String)
}
