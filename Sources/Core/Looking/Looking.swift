import WebServices

/// What the state says, in the questions that drawing and acting ask.
extension State {
  /// The lines of the left panel that can be selected, from top to bottom.
  package var listIDs: [ListID] {
    [.myInteractions] + (showsAllMine ? [.allMine] : []) + workbins.map { .workbin($0.id) }
  }

  /// Whether there are several workbins of mine, which can be looked at in one list.
  package var showsAllMine: Bool { workbins.lazy.filter(\.isMine).prefix(2).count == 2 }

  package func workbin(_ id: WorkbinContents.ID) -> WorkbinContents? {
    workbins.first { $0.id == id }
  }

  package var currentWorkbin: WorkbinContents? { currentWorkbinIndex.map { workbins[$0] } }

  /// The interaction selected in a workbin; nil on the desk.
  package var selectedItem: Interaction? { selectedInWorkbin?.item }

  /// The same, and where it lies.
  package var selectedInWorkbin: (item: Interaction, contents: WorkbinContents)? {
    guard selectedList != .myInteractions, let id = selectedID else { return nil }
    for source in listedWorkbins {
      guard let contents = workbin(source), let item = contents.items[id] else { continue }
      return (item, contents)
    }
    return nil
  }

  package var selectedID: Interaction.ID? { selectedID(in: selectedList) }

  func selectedID(in place: ListID) -> Interaction.ID? {
    switch place {
    case .myInteractions: selectedHeld
    case .allMine: selectedInAllMine
    case .workbin(let id): workbin(id)?.selected
    }
  }

  /// What the live pane is about: a record of mine, one that has just left, or what lies in a
  /// workbin.
  package enum LiveSubject: Sendable {
    case held(HeldInteraction)
    case released(HeldInteraction)
    case inWorkbin(Interaction, in: Workbin, WorkbinContents.ID)
  }

  package var liveSubject: LiveSubject? {
    guard let id = live.shown else { return nil }
    if let record = held.first(where: { $0.id == id }) { return .held(record) }
    if let lastReleased, lastReleased.id == id, pulls[id] == nil { return .released(lastReleased) }
    if let pull = pulls[id] { return .inWorkbin(pull.interaction, in: pull.workbin, pull.source) }
    guard case .inWorkbin(let item, let workbin, let contents)? = target(id) else { return nil }
    return .inWorkbin(item, in: workbin, contents)
  }

  /// What a key is about: in the live pane what that shows; in a list what is selected there, unless
  /// the pane is held on something since, as on what has just been pulled.
  package var subjectID: Interaction.ID? {
    if focus == .live || live.pinned != nil && !live.isSelectionNewer {
      return live.shown ?? selectedID
    }
    return selectedID ?? live.shown
  }

  /// What pulling would take: in the live pane what that shows, else what is selected.
  var pullTarget: (item: Interaction, workbin: Workbin, contents: WorkbinContents.ID)? {
    if focus == .live {
      guard case .inWorkbin(let item, let workbin, let contents)? = liveSubject else { return nil }
      return (item, workbin, contents)
    }
    guard let (item, contents) = selectedInWorkbin else { return nil }
    return (item, contents.workbin, contents.id)
  }

  /// Why that can't be pulled now, in a sentence; nil when it can.
  package var reasonNotToPull: String? {
    guard case .done = signIn else { return "Not signed in yet" }
    guard let (item, workbin, contentsID) = pullTarget else { return reasonForNothing }
    if self.workbin(contentsID)?.leaving[item.id] != nil {
      return "\(name(of: item.id)) is no longer in the workbin"
    }
    if let reason = reasonNot(.pull, .inWorkbin(item, in: workbin, contentsID)) { return reason }
    switch pulls[item.id]?.phase {
    case .sent, .accepted, .asking: return "\(name(of: item.id)) is being pulled already"
    case .confirmed, .refused, .unknown, nil: return nil
    }
  }

  /// Why there is nothing that pulling would take.
  private var reasonForNothing: String {
    if focus == .live ? liveSubject != nil : selectedList == .myInteractions {
      return "It is yours already: select a workbin to pull from"
    }
    let shown = listedWorkbins.lazy.compactMap { workbin($0) }
    if let unread = shown.first(where: { $0.count == nil }) {
      return "\(unread.workbin.name) has not been read yet"
    }
    return "There is nothing to pull here"
  }

  /// An interaction for people: its subject in quotes, or its id. Untrusted words.
  func name(of id: Interaction.ID) -> String {
    let item = pulls[id]?.interaction ?? held.first { $0.id == id }?.described ?? selectedItem
    guard let item, item.id == id, let subject = item.subject else { return id }
    return "“\(subject.prefix(60))”"
  }

  /// What the administrator has set; nil before the agent is signed in.
  var settings: AdministratorOptions? {
    if case .done(let agent) = signIn { agent.administratorOptions } else { nil }
  }

  package var isLinkDown: Bool {
    switch link {
    case .live: false
    case .idle, .connecting, .reconnecting, .stopped, .closed: true
    }
  }

  func isHeld(_ id: Interaction.ID) -> Bool { held.contains { $0.id == id } }

  func workbinIndex(_ id: WorkbinContents.ID) -> Int? { workbins.firstIndex { $0.id == id } }

  /// The shelf that a notification speaks of: that of the holder named; else mine, since my own
  /// messages may name me or my group; else whichever there is. Of another agent into whose workbins
  /// I no longer look, none.
  func shelfIndex(told workbin: Workbin.ID, _ owner: WorkbinOwner) -> Int? {
    if case .user(let id) = owner, case .done(let agent) = signIn, let me = agent.id,
      id != me, id != identity.user
    {
      return workbinIndex(WorkbinContents.ID(workbin, owner: owner))
    }
    return workbinIndex(WorkbinContents.ID(workbin, owner: owner)) ?? workbinIndex(
      WorkbinContents.ID(workbin))
      ?? workbins.firstIndex { $0.workbin.id == workbin && owner == .implicit }
  }

  var currentWorkbinIndex: Int? {
    guard case .workbin(let id) = selectedList else { return nil }
    return workbinIndex(id)
  }
}
