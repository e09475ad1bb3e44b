import Core
import Terminal

/// Something that the agent can do: one line of the table from which the keymap, the key bar, the
/// help, the command line and the manual are made.
package struct Command: Sendable {
  /// Where a key means this.
  package struct KeyContext: OptionSet, Sendable, Hashable {
    package let rawValue: UInt32
    package init(rawValue: UInt32) { self.rawValue = rawValue }

    package static let workbins = KeyContext(rawValue: 1)
    package static let items = KeyContext(rawValue: 2)
    package static let live = KeyContext(rawValue: 4)
    package static let signIn = KeyContext(rawValue: 8)
    package static let help = KeyContext(rawValue: 16)
    package static let confirmation = KeyContext(rawValue: 32)
    package static let agentStates = KeyContext(rawValue: 64)
    package static let picker = KeyContext(rawValue: 128)
    package static let filter = KeyContext(rawValue: 1 << 8)
    package static let columnPicker = KeyContext(rawValue: 1 << 9)
    package static let commandLine = KeyContext(rawValue: 1 << 14)
    package static let pickers: KeyContext = [.picker, .columnPicker]
    package static let quit = KeyContext(rawValue: 1 << 16)
    package static let textViewer = KeyContext(rawValue: 1 << 20)
    /// Typing what userData are narrowed to.
    package static let userDataSearch = KeyContext(rawValue: 1 << 21)
    package static let results = KeyContext(rawValue: 1 << 17)
    package static let form = KeyContext(rawValue: 1 << 18)
    /// Typing in the form.
    package static let formField = KeyContext(rawValue: 1 << 19)

    package static let lists: KeyContext = [.workbins, .items]
    package static let panels: KeyContext = [.workbins, .items, .live]
    package static let everywhere: KeyContext = [.workbins, .items, .live, .signIn]
    package static let always: KeyContext = [
      .workbins, .items, .live, .signIn, .help, .confirmation, .agentStates, .picker, .filter,
      .columnPicker, .quit, .results, .form, .formField, .commandLine, .textViewer, .userDataSearch,
    ]
  }

  package enum Action: Sendable, Equatable {
    case intent(Intent)
    /// Moves in the open list of commands.
    case moveInHelp(Movement)
    /// Does what the selected line of the help says.
    case runSelectedCommand
    /// Comes into the selected state.
    case chooseAgentState
    /// Does what the selected line of the open picker says.
    case choosePickerLine
    /// Does it, and leaves the picker open.
    case choosePickerLineAndStay
    /// Does what the command line says, or tells why it can't be done.
    case runCommandLine
    /// Completes the command line: with the next way to go on, or the one before.
    case completeCommandLine(Int)
  }

  package let name: String
  /// What may stand after its word on the command line.
  package private(set) var argument: Argument?
  package let keys: [Key]
  /// For the key bar; nil where the key is told by the help alone.
  package let label: String?
  package let explanation: String
  package let contexts: KeyContext
  package private(set) var category = CommandCategory.interactions
  package let action: Action

  init(
    _ name: String, _ keys: [Key], bar label: String? = nil, _ explanation: String,
    in contexts: KeyContext, _ action: Action
  ) {
    (self.name, self.keys, self.label) = (name, keys, label)
    (self.explanation, self.contexts, self.action) = (explanation, contexts, action)
  }

  /// One that the command line alone knows where it has no keys.
  init(
    _ name: String, _ keys: [Key], bar label: String? = nil, _ explanation: String,
    in contexts: KeyContext, _ intent: Intent, taking argument: Argument? = nil
  ) {
    self.init(name, keys, bar: label, explanation, in: contexts, .intent(intent))
    self.argument = argument
  }
}

extension Command {
  func inCategory(_ category: CommandCategory) -> Command {
    var command = self
    command.category = category
    return command
  }

  /// How the command line calls it: `read-again`.
  package var commandLineName: String {
    name.lowercased().split(separator: " ").joined(separator: "-")
  }

  /// The word, and what may stand after it: `sort [COLUMN]`.
  package var usage: String {
    guard let argument else { return commandLineName }
    return argument.isRequired
      ? "\(commandLineName) \(argument.name)" : "\(commandLineName) [\(argument.name)]"
  }
}
