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
  /// Set by events: how the next pull or the next operation ends.
  var nextPullError: String?
  var nextOperationError: APIError?
  /// Whether who comes too late for an item is accepted and told later, instead of refused.
  var conflictsFailLater = false
  /// Whether notifications of groups carry the number of whoever caused them, to all who watch.
  var sharesReferenceIDs = false

  /// Draws what is invented: people, emails, what happens next.
  var random: RandomSource
  let firstReferenceID: Int
  private var lastSequenceNumber = 0

  /// An agent's wish to be told what comes into a workbin and what leaves it.
  struct Subscription: Sendable, Hashable {
    var agent: String
    var partition: Workbin.Partition
    /// How the workbin was named, since notifications name it in the same way.
    var ownerQualifier: Workbin.OwnerQualifier
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

  /// The interactions in it, in the order in which they came.
  func contents(of partition: Workbin.Partition) -> [Interaction] {
    interactions.interactions(at: .workbin(partition))
  }

  /// The interactions in the agent's hands, in the order in which they came.
  func held(by agent: String) -> [Interaction] {
    interactions.interactions(at: .agent(agent))
  }
}
