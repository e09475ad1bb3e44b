import WebServices

/// Which list is on show, and what is selected and marked in it. One of the parts of `State`.
package struct ListPane: Sendable {
  package private(set) var selected = ListID.myInteractions
  /// Whether the agent has said where to look: then no list that comes in leads elsewhere.
  private(set) var isChosen = false
  package private(set) var selectedHeld: Interaction.ID?
  private(set) var selectedInAllMine: Interaction.ID?
  /// Marked for an action on many, in the order of marking; of the list on show.
  package private(set) var marked: MarkedItems = []
  /// The rows on show; changes by its own methods alone.
  package internal(set) var model = ListModel(.myInteractions, of: [], sort: nil)

  package var rows: SortedArray<Row> { model.rows }

  /// What is selected in a list of more than one workbin; that of one workbin is its own.
  func selection(in list: ListID) -> Interaction.ID? {
    switch list {
    case .myInteractions: selectedHeld
    case .allMine: selectedInAllMine
    case .workbin: nil
    }
  }
}

/// Which list.
extension ListPane {
  /// The agent chooses a list. Whether it is another than before.
  mutating func choose(_ list: ListID) -> Bool {
    isChosen = true
    defer { selected = list }
    return selected != list
  }

  /// Goes to another list that nobody has chosen, such as when the one on show is no more.
  mutating func show(_ list: ListID) { selected = list }

  /// Another list is on show: what was marked in the one before is so no longer.
  mutating func replace(_ model: ListModel) {
    if model.id != self.model.id { marked = [] }
    self.model = model
  }
}

/// Its selection.
extension ListPane {
  mutating func select(held id: Interaction.ID?) { selectedHeld = id }

  mutating func select(inAllMine id: Interaction.ID?) { selectedInAllMine = id }

  /// The first that is held is selected by itself.
  mutating func held(_ id: Interaction.ID) { if selectedHeld == nil { selectedHeld = id } }

  /// One is held no longer, which stood at `index`: where it was selected, its neighbour is now.
  mutating func released(_ id: Interaction.ID, at index: Int, of held: HeldInteractions) {
    guard selectedHeld == id else { return }
    selectedHeld = held.isEmpty ? nil : held[min(index, held.count - 1)].id
  }

  /// One stands for another now, such as a draft for what it answers.
  mutating func replaceSelected(_ old: Interaction.ID, by new: Interaction.ID) {
    if selectedHeld == old { selectedHeld = new }
  }
}

/// Its marks.
extension ListPane {
  mutating func toggleMark(_ id: Interaction.ID) {
    if marked.contains(id) { marked.remove(id) } else { marked.insert(id) }
  }

  /// Marks all rows shown; where they are all marked, takes the marks away.
  mutating func markAll() {
    let rows = self.rows
    if rows.allSatisfy({ marked.contains($0.id) }) {
      for row in rows { marked.remove(row.id) }
    } else {
      for row in rows { marked.insert(row.id) }
    }
  }

  mutating func unmark(_ id: Interaction.ID) { marked.remove(id) }

  mutating func keepMarks(where isKept: (Interaction.ID) -> Bool) {
    if !marked.isEmpty { marked.keep(where: isKept) }
  }
}
