import JSON

// The world's beginning: who works here, which workbins there are and what lies in them.
extension World {
  mutating func populate(_ configuration: Configuration) {
    createAgents(configuration.user)
    createWorkbins()
    populateWorkbins(
      configuration.interactionCount, configuration.fullWorkbin, for: configuration.user)
    populateTeamWorkbins(of: configuration.user, configuration.interactionCount / 20)
    for user in configuration.usersToChangePassword { agents[user]?.mustChangePassword = true }
  }

  private mutating func createAgents(_ defaultUser: String) {
    let names = [
      ("Marat", "Sadykov"), ("Jana", "Vogel"), ("Sofia", "Lindqvist"), ("Tom", "Okafor"),
      ("Mei", "Tanaka"), ("Luc", "Moreau"),
    ]
    for (index, name) in names.enumerated() {
      let userName = index == 0 ? defaultUser : "agent\(index + 1)"
      let id = random.text(32, of: "0123456789abcdef")
      if agents[userName] != nil { continue }
      agents[userName] = Agent(
        id: id, userName: userName, firstName: name.0, lastName: name.1)
    }
    agents[defaultUser]?.rights.team = ["agent2", "agent3"].filter { $0 != defaultUser }
    agents["agent4"]?.media = ["email"]
    agents["agent5"]?.rights.canReplyToEmail = false
    if defaultUser != "agent6" { agents["agent6"]?.rights.canUseWorkbins = false }
  }

  /// So many interactions for each member of the team, without a change in what else is drawn.
  private mutating func populateTeamWorkbins(of lead: String, _ count: Int) {
    let savedRandom = random
    defer { random = savedRandom }
    let targets: [(String, Medium, Int)] = [
      ("email-in-progress", .email, count), ("callbacks", .workitem, count / 2),
    ]
    for member in agents[lead]?.rights.team ?? [] {
      for (name, medium, count) in targets {
        guard let partition = workbin(named: name)?.partition(of: member) else { continue }
        for number in 0..<count {
          var item = randomInteraction(medium, age: 10 * (count - number))
          insert(&item, into: partition, member)
        }
      }
    }
  }

  private mutating func createWorkbins() {
    let definitions: [(String, String, Workbin.OwnerType, String)] = [
      ("testWorkbin", "testWorkbin", .agent, ""),
      ("email-in-progress", "Emails in progress", .agent, ""),
      ("email-drafts", "Drafts", .agent, ""),
      ("callbacks", "Callbacks", .agent, ""),
      ("billing", "Billing", .agentGroup, "billing"),
      ("complaints", "Complaints", .agentGroup, "Quality Circle"),
      ("front-desk", "Front desk", .place, "Place_agent1"),
      ("floor-2", "Second floor", .placeGroup, "Floor 2"),
    ]
    for (index, definition) in definitions.enumerated() {
      workbins.append(
        Workbin(
          id: random.uuid(), name: definition.0, displayName: definition.1, ownerType: definition.2,
          owner: definition.3,
          nameKey: index % 3 == 2 ? "name" : "workbinName"))
    }
  }

  /// The specification's workitem first, then so many others, the oldest first.
  /// All of those in one workbin, if it is named.
  private mutating func populateWorkbins(_ count: Int, _ onlyName: String?, for agent: String) {
    guard let testPartition = workbin(named: "testWorkbin")?.partition(of: agent) else { return }
    let sample = Interaction.specificationSample(
      in: testPartition, sequenceNumber: nextSequenceNumber())
    interactions[sample.id] = sample
    var ages = (0..<max(0, count - 1)).map { _ in randomAge() }
    ages.sort(by: >)
    var hostile = SampleTexts.hostile
    var emails = 0
    for age in ages {
      guard let name = onlyName ?? randomWorkbinName(), let workbin = workbin(named: name) else {
        continue
      }
      var item = randomInteraction(Medium.randomMedium(in: name, &random), age: age)
      if item.medium == .email { emails += 1 }
      if item.medium == .email, emails % 6 == 3, let content = hostile.popLast() {
        item = replacingContent(item, content)
      }
      insert(&item, into: workbin.partition(of: agent), agent)
    }
  }

  /// Minutes: most of them hours, some a few minutes, some days.
  private mutating func randomAge() -> Int {
    switch random.below(10) {
    case 0, 1, 2: random.number(in: 2...59)
    case 3, 4, 5, 6: random.number(in: 60...720)
    case 7, 8: random.number(in: 721...2880)
    default: random.number(in: 2881...9000)
    }
  }

  private mutating func randomWorkbinName() -> String? {
    var draw = random.below(World.workbinWeights.reduce(0) { $0 + $1.1 })
    for (name, weight) in World.workbinWeights {
      if draw < weight { return name }
      draw -= weight
    }
    return nil
  }

  /// How much of what comes lies in which workbin.
  static let workbinWeights = [
    ("testWorkbin", 2), ("email-in-progress", 20), ("email-drafts", 7), ("callbacks", 12),
    ("billing", 25), ("complaints", 12), ("front-desk", 11), ("floor-2", 18),
  ]

  /// Puts a new interaction into a workbin, with the traces of the way there.
  mutating func insert(
    _ item: inout Interaction, into partition: Workbin.Partition, _ agent: String
  ) {
    let arrivedAt = Timestamp(
      milliseconds: min(now.milliseconds, item.receivedAt.milliseconds + 35_000))
    item.userData["Workbin"] = .string(workbin(partition.workbin)?.name ?? "")
    item.userData["WorkbinAgentId"] = .string(agent)
    item.userData["PlacedInQueueAt"] = .string(arrivedAt.iso8601)
    item.userData["MovedToQueueAt"] = .string(arrivedAt.iso8601)
    item.location = .workbin(partition)
    item.sequenceNumber = nextSequenceNumber()
    interactions[item.id] = item
  }
}
