import WebServices

/// A list from which the agent chooses a line, narrowed by typing; it lies over the panels.
package struct Picker: DialogModel {
  /// What choosing is for.
  package enum Purpose: Sendable, Equatable {
    /// Going to a workbin, or to an interaction of mine.
    case jump
    /// The column that the list is put in order by.
    case sort
    /// Which columns the list shows, and in which order.
    case columns
    /// What is new, to go there.
    case news
    /// Whose workbins to look into.
    case team
    /// What of the interaction on show goes to the terminal's clipboard.
    case copy
    /// Where something is to go.
    case destination(DestinationRequest)
    /// What can be set.
    case settings
  }

  package let purpose: Purpose
  package private(set) var query = TextField()
  package private(set) var selected: Int

  init(_ purpose: Purpose, selected: Int = 0) {
    (self.purpose, self.selected) = (purpose, selected)
  }

  var field: TextField? {
    get { query }
    set { query = newValue ?? query }
  }

  var selectedLine: Int? {
    get { selected }
    set { selected = newValue ?? selected }
  }

  /// The best line is selected.
  mutating func fieldChanged() { selected = 0 }
}

/// One line of an open picker.
package struct PickerLine: Sendable, Equatable {
  /// May come from outside.
  package let name: String
  /// What stands at the line's end; may come from outside.
  package let detail: String
  /// Whether it is chosen already, where several may be.
  package var isChecked: Bool?
  /// What choosing it does.
  package let intent: Intent

  init(_ name: String, detail: String = "", _ intent: Intent) {
    (self.name, self.detail, self.intent) = (name, detail, intent)
  }
}
