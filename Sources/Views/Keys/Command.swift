import Core
import Terminal

/// Something that the agent can do: one line of the table from which the keymap, the key bar, the
/// help, the command line and the manual are made.
package struct Command: Sendable {
  package let name: String
  /// What may stand after its word on the command line.
  package private(set) var argument: Argument?
  package let keys: [Key]
  /// What the key bar calls it, and where it stands there; nil where the help alone tells the key.
  let bar: (label: String, position: KeyBarPosition)?
  package let explanation: String
  /// Where its keys mean it.
  let contexts: Set<KeyContext>
  private(set) var category = CommandCategory.interactions
  let action: Action

  init(
    _ name: String, _ keys: [Key], bar: (label: String, position: KeyBarPosition)? = nil,
    _ explanation: String, in contexts: Set<KeyContext>, _ action: Action
  ) {
    (self.name, self.keys, self.bar) = (name, keys, bar)
    (self.explanation, self.contexts, self.action) = (explanation, contexts, action)
  }

  /// One that the command line alone knows where it has no keys.
  init(
    _ name: String, _ keys: [Key], bar: (label: String, position: KeyBarPosition)? = nil,
    _ explanation: String, in contexts: Set<KeyContext>, _ intent: Intent,
    taking argument: Argument? = nil
  ) {
    self.init(name, keys, bar: bar, explanation, in: contexts, .intent(intent))
    self.argument = argument
  }

  func inCategory(_ category: CommandCategory) -> Command {
    var command = self
    command.category = category
    return command
  }
}
