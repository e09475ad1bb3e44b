import WebServices

/// What the state says, in the questions that drawing and acting ask.
extension State {
  /// The lines of the left panel that can be selected, from top to bottom.
  package var places: [Place] {
    [.desk] + (mergesMine ? [.allMine] : []) + shelves.map { .shelf($0.id) }
  }

  /// Whether there are several workbins of mine, which can be looked at in one list.
  package var mergesMine: Bool { shelves.lazy.filter(\.isMine).prefix(2).count == 2 }

  package func shelf(_ id: Shelf.ID) -> Shelf? { shelves.first { $0.id == id } }

  package var currentShelf: Shelf? { currentShelfIndex.map { shelves[$0] } }

  /// The interaction selected in a workbin; nil on the desk.
  package var selectedItem: Interaction? { selectedLying?.item }

  /// The same, and where it lies.
  package var selectedLying: (item: Interaction, shelf: Shelf)? {
    guard place != .desk, let id = selectedID else { return nil }
    for source in listedShelves {
      guard let shelf = shelf(source), let item = shelf.items[id] else { continue }
      return (item, shelf)
    }
    return nil
  }

  package var selectedID: Interaction.ID? { selectedID(in: place) }

  func selectedID(in place: Place) -> Interaction.ID? {
    switch place {
    case .desk: selectedOnDesk
    case .allMine: selectedInAllMine
    case .shelf(let id): shelf(id)?.selected
    }
  }

  /// What the live pane is about: a record of mine, one that has just left, or what lies in a
  /// workbin.
  package enum LiveSubject: Sendable {
    case mine(Record)
    case left(Record)
    case lying(Interaction, in: Workbin, Shelf.ID)
  }

  package var liveSubject: LiveSubject? {
    guard let id = live.shown else { return nil }
    if let record = desk.first(where: { $0.id == id }) { return .mine(record) }
    if let departed, departed.id == id, pulls[id] == nil { return .left(departed) }
    if let pull = pulls[id] { return .lying(pull.interaction, in: pull.workbin, pull.shelf) }
    guard case .lying(let item, let workbin, let shelf)? = target(id) else { return nil }
    return .lying(item, in: workbin, shelf)
  }

  /// What a key is about: in the live pane what that shows; in a list what is selected there, unless
  /// the pane is held on something since, as on what has just been pulled.
  package var meant: Interaction.ID? {
    if focus == .live || live.pinned != nil && !live.isPassed { return live.shown ?? selectedID }
    return selectedID ?? live.shown
  }

  /// What pulling would take: in the live pane what that shows, else what is selected.
  var pullTarget: (item: Interaction, workbin: Workbin, shelf: Shelf.ID)? {
    if focus == .live {
      guard case .lying(let item, let workbin, let shelf)? = liveSubject else { return nil }
      return (item, workbin, shelf)
    }
    guard let (item, shelf) = selectedLying else { return nil }
    return (item, shelf.workbin, shelf.id)
  }

  /// Why that can't be pulled now, in a sentence; nil when it can.
  package var reasonNotToPull: String? {
    guard case .done = signIn else { return "Not signed in yet" }
    guard let (item, workbin, shelfID) = pullTarget else { return reasonForNothing }
    if shelf(shelfID)?.leaving[item.id] != nil {
      return "\(name(of: item.id)) is no longer in the workbin"
    }
    if let reason = reasonNot(.pull, .lying(item, in: workbin, shelfID)) { return reason }
    switch pulls[item.id]?.phase {
    case .sent, .accepted, .asking: return "\(name(of: item.id)) is being pulled already"
    case .confirmed, .refused, .unknown, nil: return nil
    }
  }

  /// Why there is nothing that pulling would take.
  private var reasonForNothing: String {
    if focus == .live ? liveSubject != nil : place == .desk {
      return "It is yours already: select a workbin to pull from"
    }
    let shown = listedShelves.lazy.compactMap { shelf($0) }
    if let unread = shown.first(where: { $0.count == nil }) {
      return "\(unread.workbin.name) has not been read yet"
    }
    return "There is nothing to pull here"
  }

  /// An interaction for people: its subject in quotes, or its id. Untrusted words.
  func name(of id: Interaction.ID) -> String {
    let item = pulls[id]?.interaction ?? desk.first { $0.id == id }?.described ?? selectedItem
    guard let item, item.id == id, let subject = item.subject else { return id }
    return "“\(subject.prefix(60))”"
  }

  /// What the administrator has set; nil before the agent is signed in.
  var settings: Settings? {
    if case .done(let agent) = signIn { agent.settings } else { nil }
  }

  package var isLinkDown: Bool {
    switch link {
    case .live: false
    case .idle, .connecting, .reconnecting, .stopped, .closed: true
    }
  }

  func isOnDesk(_ id: Interaction.ID) -> Bool { desk.contains { $0.id == id } }

  func shelfIndex(_ id: Shelf.ID) -> Int? { shelves.firstIndex { $0.id == id } }

  /// The shelf that a notification speaks of: that of the holder named; else mine, since my own
  /// messages may name me or my group; else whichever there is. Of another agent into whose workbins
  /// I no longer look, none.
  func shelfIndex(told workbin: Workbin.ID, _ holder: Holder) -> Int? {
    if case .user(let id) = holder, case .done(let agent) = signIn, let me = agent.id,
      id != me, id != identity.user
    {
      return shelfIndex(Shelf.ID(workbin, held: holder))
    }
    return shelfIndex(Shelf.ID(workbin, held: holder)) ?? shelfIndex(Shelf.ID(workbin))
      ?? shelves.firstIndex { $0.workbin.id == workbin && holder == .plain }
  }

  var currentShelfIndex: Int? {
    guard case .shelf(let id) = place else { return nil }
    return shelfIndex(id)
  }
}
