import WebServices

/// What the state says, in the questions that drawing and acting ask.
extension State {
  /// The lines of the left panel that can be selected, from top to bottom.
  package var places: [Place] { [.desk] + shelves.map { .shelf($0.id) } }

  package func shelf(_ id: Workbin.ID) -> Shelf? { shelves.first { $0.id == id } }

  package var currentShelf: Shelf? { currentShelfIndex.map { shelves[$0] } }

  /// The interaction selected in the current workbin; nil on the desk.
  package var selectedItem: Interaction? {
    guard let shelf = currentShelf, let index = shelf.selectedIndex else { return nil }
    return shelf.items[index]
  }

  package var selectedID: Interaction.ID? {
    place == .desk ? selectedOnDesk : currentShelf?.selected
  }

  /// What the live pane is about: a record of mine, one that has just left, or what lies in a
  /// workbin.
  package enum LiveSubject: Sendable {
    case mine(Record)
    case left(Record)
    case lying(Interaction, in: Workbin)
  }

  package var liveSubject: LiveSubject? {
    guard let id = live.shown else { return nil }
    if let record = desk.first(where: { $0.id == id }) { return .mine(record) }
    if let lying = lying(id) { return lying }
    if let departed, departed.id == id { return .left(departed) }
    return pulls[id].map { .lying($0.interaction, in: $0.workbin) }
  }

  private func lying(_ id: Interaction.ID) -> LiveSubject? {
    let first = currentShelf.map { [$0] } ?? []
    for shelf in first + shelves {
      if let item = shelf.items.first(where: { $0.id == id }) {
        return .lying(item, in: shelf.workbin)
      }
    }
    return nil
  }

  /// Why the selected interaction can't be pulled now, in a sentence; nil when it can.
  package var reasonNotToPull: String? {
    guard case .done = signIn else { return "Not signed in yet" }
    guard let shelf = currentShelf else {
      return "What is on your desk is yours already: select a workbin to pull from"
    }
    guard let item = selectedItem else { return "\(shelf.workbin.displayName) is empty" }
    if shelf.leaving[item.id] != nil { return "\(item.id) is no longer in the workbin" }
    if let pull = pulls[item.id], pull.isOpen { return "\(item.id) is being pulled already" }
    return nil
  }

  package var isLinkDown: Bool {
    switch link {
    case .live: false
    case .idle, .connecting, .reconnecting, .stopped, .closed: true
    }
  }

  func isOnDesk(_ id: Interaction.ID) -> Bool { desk.contains { $0.id == id } }

  func shelfIndex(_ id: Workbin.ID) -> Int? { shelves.firstIndex { $0.id == id } }

  var currentShelfIndex: Int? {
    guard case .shelf(let id) = place else { return nil }
    return shelfIndex(id)
  }
}
