import Desk
import Terminal

/// Something that the agent can do: one line of the table from which the keymap, the key bar and
/// the help are made.
package struct Command: Sendable, Equatable {
  /// Where a key means this.
  package struct Places: OptionSet, Sendable, Hashable {
    package let rawValue: UInt32
    package init(rawValue: UInt32) { self.rawValue = rawValue }

    package static let workbins = Places(rawValue: 1)
    package static let items = Places(rawValue: 2)
    package static let live = Places(rawValue: 4)
    package static let door = Places(rawValue: 8)
    package static let help = Places(rawValue: 16)
    package static let question = Places(rawValue: 32)
    package static let states = Places(rawValue: 64)
    package static let picker = Places(rawValue: 128)
    package static let filter = Places(rawValue: 1 << 8)
    package static let columns = Places(rawValue: 1 << 9)
    package static let pickers: Places = [.picker, .columns]
    package static let quitting = Places(rawValue: 1 << 16)
    package static let results = Places(rawValue: 1 << 17)
    package static let form = Places(rawValue: 1 << 18)
    /// Typing in the form.
    package static let field = Places(rawValue: 1 << 19)

    package static let lists: Places = [.workbins, .items]
    package static let panels: Places = [.workbins, .items, .live]
    package static let everywhere: Places = [.workbins, .items, .live, .door]
    package static let always: Places = [
      .workbins, .items, .live, .door, .help, .question, .states, .picker, .filter,
      .columns, .quitting, .results, .form, .field,
    ]
  }

  package enum Action: Sendable, Equatable {
    case intent(Intent)
    /// Moves in the open list of commands.
    case moveInHelp(Movement)
    /// Does what the selected line of the help says.
    case runSelected
    /// Moves in the open list of states.
    case moveInStates(Movement)
    /// Comes into the selected state.
    case chooseState
    /// Does what the selected line of the open picker says.
    case pick
    /// Does it, and leaves the picker open.
    case pickAndStay
  }

  package let name: String
  package let keys: [Key]
  /// For the key bar; nil where the key is told by the help alone.
  package let label: String?
  package let explanation: String
  package let places: Places
  package let action: Action

  init(
    _ name: String, _ keys: [Key], bar label: String? = nil, _ explanation: String,
    in places: Places, _ action: Action
  ) {
    (self.name, self.keys, self.label) = (name, keys, label)
    (self.explanation, self.places, self.action) = (explanation, places, action)
  }

  init(
    _ name: String, _ keys: [Key], bar label: String? = nil, _ explanation: String,
    in places: Places, _ intent: Intent
  ) {
    self.init(name, keys, bar: label, explanation, in: places, .intent(intent))
  }
}
