import WebServices

/// What the live pane shows.
package struct LivePane: Sendable {
  /// The interaction that it stays on, until it is let go.
  package internal(set) var pinned: Interaction.ID? { didSet { isSelectionNewer = false } }
  /// Whether the agent has selected something since: then it is no longer what is meant in the list.
  var isSelectionNewer = false
  /// The selection that it follows, once that has rested.
  package internal(set) var followed: Interaction.ID?
  /// The number of the happening that is looked at; nil: now.
  package internal(set) var selectedEntry: Int?
  /// Whether that is set beside now.
  package internal(set) var isComparing = false
  /// What userData are narrowed to; empty: not.
  package internal(set) var query = ""
  /// Whose moment it is.
  var historyOwner: Interaction.ID?
  /// When the selection will have rested long enough.
  var followAt: State.Instant?

  /// How long a selection must rest before the pane follows: scrolling fast leaves it alone.
  static let followDelay = Duration.milliseconds(150)

  package var shown: Interaction.ID? { pinned ?? followed }
}

/// What lies over the panels and takes the keys.
package enum Dialog: Sendable, Equatable {
  /// The list of all keys, narrowed to what holds the query; one line is selected.
  case help(query: String, selected: Int)
  /// Interactions are still on the desk. Keys count only after `from`, so that a key typed before
  /// the question stood there can't answer it.
  case quit(from: State.Instant)

  /// The states that the agent may come into; one line is selected.
  case states(selected: Int)

  /// The filter is typed, in the list's own head line.
  case filter(TextField)

  /// A list to choose from.
  case picker(Picker)
  /// A text, over all panels.
  case text(TextPage)
  /// What userData are narrowed to is being typed.
  case dataSearch(TextField)

  /// Whether something is really to be done.
  case confirmation(Confirmation)

  /// An interaction's userData, being edited.
  case userDataForm(UserDataForm)

  /// What came of each interaction of a batch; one line is selected.
  case results(selected: Int)

  /// A command is typed, in the last row.
  case commandLine(CommandLine)

  static let answerDelay = Duration.milliseconds(150)
}

/// A sentence for the agent that goes by itself.
package struct Notice: Sendable, Equatable {
  package enum Level: Sendable, Equatable { case info, news, warning, error }

  package let level: Level
  /// May hold the server's words: untrusted.
  package let message: String
  let until: State.Instant
  /// The interaction whose pull it speaks of: settled, it is no longer true.
  var about: Interaction.ID?

  static let duration = Duration.seconds(8)
}

/// What the last picture could show, kept so that the next one moves no more than it must.
package struct Viewport: Sendable, Equatable {
  /// First row shown of each list.
  package var workbinsOffset = 0
  package var itemsOffset = 0
  package var liveOffset = 0
  /// Rows that a page has.
  package var workbinsPage = 1
  package var itemsPage = 1
  package var livePage = 1
  /// The same of the text that is open.
  package var textOffset = 0
  package var textPage = 1
  package var textLimit = 0
  /// The greatest offset that still fills the live pane.
  package var liveLimit = 0

  package init() {}
}
