import Desk
import Terminal

/// Something that the agent can do: one line of the table from which the keymap, the key bar, the
/// help, the command line and the manual are made.
package struct Command: Sendable {
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
    package static let commandLine = Places(rawValue: 1 << 14)
    package static let pickers: Places = [.picker, .columns]
    package static let quitting = Places(rawValue: 1 << 16)
    package static let reading = Places(rawValue: 1 << 20)
    /// Typing what userData are narrowed to.
    package static let dataSearch = Places(rawValue: 1 << 21)
    package static let results = Places(rawValue: 1 << 17)
    package static let form = Places(rawValue: 1 << 18)
    /// Typing in the form.
    package static let field = Places(rawValue: 1 << 19)

    package static let lists: Places = [.workbins, .items]
    package static let panels: Places = [.workbins, .items, .live]
    package static let everywhere: Places = [.workbins, .items, .live, .door]
    package static let always: Places = [
      .workbins, .items, .live, .door, .help, .question, .states, .picker, .filter,
      .columns, .quitting, .results, .form, .field, .commandLine, .reading, .dataSearch,
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
    /// Does what the command line says, or tells why it can't be done.
    case runLine
    /// Completes the command line: with the next way to go on, or the one before.
    case completeLine(Int)
  }

  package let name: String
  /// What may stand after its word on the command line.
  package private(set) var argument: Argument?
  package let keys: [Key]
  /// For the key bar; nil where the key is told by the help alone.
  package let label: String?
  package let explanation: String
  package let places: Places
  package private(set) var concern = Concern.work
  package let action: Action

  init(
    _ name: String, _ keys: [Key], bar label: String? = nil, _ explanation: String,
    in places: Places, _ action: Action
  ) {
    (self.name, self.keys, self.label) = (name, keys, label)
    (self.explanation, self.places, self.action) = (explanation, places, action)
  }

  /// One that the command line alone knows where it has no keys.
  init(
    _ name: String, _ keys: [Key], bar label: String? = nil, _ explanation: String,
    in places: Places, _ intent: Intent, taking argument: Argument? = nil
  ) {
    self.init(name, keys, bar: label, explanation, in: places, .intent(intent))
    self.argument = argument
  }
}

extension Command {
  func about(_ concern: Concern) -> Command {
    var command = self
    command.concern = concern
    return command
  }

  /// How the command line calls it: `read-again`.
  package var word: String { name.lowercased().split(separator: " ").joined(separator: "-") }

  /// The word, and what may stand after it: `sort [COLUMN]`.
  package var usage: String {
    guard let argument else { return word }
    return argument.isNeeded ? "\(word) \(argument.name)" : "\(word) [\(argument.name)]"
  }
}
