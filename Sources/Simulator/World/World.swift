import JSON

/// The contact centre: its workbins, interactions and agents, as a value.
///
/// What happens to it goes through functions that return the notifications to publish, in order.
struct World: Sendable {
  var now: Timestamp
  var workbins: [Workbin] = []
  var agents: [String: Agent] = [:]
  var interactions = Inventory()
  var subscriptions: Set<Subscription> = []
  /// Which interactions went into which queue: the latest thousand, for tests.
  var queuedInteractions: [(queue: String, interaction: String)] = []
  /// Set by occurrences: how the next pull or the next operation ends.
  var nextPullError: String?
  var nextOperationError: APIError?
  /// Whether who comes too late for an item is accepted and told later, instead of refused.
  var conflictsFailLater = false
  /// Whether notifications of groups carry the number of whoever caused them, to all who watch.
  var sharesReferenceIDs = false

  /// Draws what is invented: people, letters, what happens next.
  var random: RandomSource
  let firstReferenceID: Int
  private var lastSequenceNumber = 0

  /// An agent's wish to be told what comes into a shelf and what leaves it.
  struct Subscription: Sendable, Hashable {
    var agent: String
    var partition: WorkbinPartition
    /// How the shelf was named, since notifications name it in the same way.
    var ownerQualifier: OwnerQualifier
  }

  init(_ configuration: Configuration, now: Timestamp) {
    self.now = now
    random = RandomSource(seed: configuration.seed)
    firstReferenceID = configuration.firstReferenceID
    populate(configuration)
  }

  /// The number of the agent's next operation. Agents count for themselves, so that two of them
  /// have the same numbers at the same time. [INF]
  func referenceID(for agent: String) -> Int {
    max(firstReferenceID, (agents[agent]?.lastReferenceID ?? 0) + 1)
  }

  /// Uses the number up.
  mutating func takeReferenceID(for agent: String) -> Int {
    let number = referenceID(for: agent)
    agents[agent]?.lastReferenceID = number
    return number
  }

  mutating func nextSequenceNumber() -> Int {
    lastSequenceNumber += 1
    return lastSequenceNumber
  }

  func workbin(named name: String) -> Workbin? {
    workbins.first { $0.name == name }
  }

  func workbin(_ id: String) -> Workbin? {
    workbins.first { $0.id == id }
  }

  /// The interactions on a shelf, in the order in which they came.
  func contents(of partition: WorkbinPartition) -> [Interaction] {
    interactions.interactions(at: .workbin(partition))
  }

  /// The interactions in the agent's hands, in the order in which they came.
  func held(by agent: String) -> [Interaction] {
    interactions.interactions(at: .agent(agent))
  }
}

/// How a request names whose contents it means, beyond the workbin's id.
enum OwnerQualifier: Sendable, Hashable {
  case implicit
  case agentGroup(String)
  case placeGroup(String)
  case user(id: String)
}
