/// What all that lies over the panels has in common, so that moving, typing and answering are written
/// once: `OpenDialog`.
protocol DialogModel: Sendable, Equatable {
  /// The line of text that is being typed; nil where none is.
  var field: TextField? { get set }
  /// The selected one of its lines, counted from 0; nil where none is.
  var selectedLine: Int? { get set }
  /// Answers count only from then on, so that a key typed before the dialog stood there can't give one;
  /// nil where it asks nothing.
  var answersCountFrom: State.Instant? { get }

  /// Something was typed into the field.
  mutating func fieldChanged()
}

extension DialogModel {
  var field: TextField? {
    get { nil }
    set {}
  }
  var selectedLine: Int? {
    get { nil }
    set {}
  }
  var answersCountFrom: State.Instant? { nil }
  mutating func fieldChanged() {}
}

/// A list of which one line is selected, and nothing else.
package struct SelectionList: DialogModel {
  package var selected: Int

  init(selected: Int = 0) { self.selected = selected }

  var selectedLine: Int? {
    get { selected }
    set { selected = newValue ?? selected }
  }
}

/// One line that is being typed, in its own place on the screen.
package struct FieldDialog: DialogModel {
  package var text: TextField

  init(_ text: String) { self.text = TextField(text) }

  var field: TextField? {
    get { text }
    set { text = newValue ?? text }
  }
}

/// The list of all keys, narrowed to what holds the query.
package struct HelpSearch: DialogModel {
  package private(set) var query = TextField()
  package private(set) var selected = 0

  package init() {}

  var field: TextField? {
    get { query }
    set { query = newValue ?? query }
  }

  var selectedLine: Int? {
    get { selected }
    set { selected = newValue ?? selected }
  }

  mutating func fieldChanged() { selected = 0 }
}

/// Whether to end while something is held, or not sent.
package struct QuitQuestion: DialogModel {
  let answersCountFrom: State.Instant?

  init(at now: State.Instant) { answersCountFrom = now + OpenDialog.answerDelay }
}
