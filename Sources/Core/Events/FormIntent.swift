/// What the agent does in the form of the userData.
package enum FormIntent: Sendable, Equatable {
  /// Types the selected value anew.
  case editValue
  /// Types the name of a new key.
  case addKey
  /// Takes over what was typed.
  case takeTyped
  /// Forgets what was typed.
  case dropTyped
  /// Deletes the selected key, or takes that back.
  case toggleDeleted
  /// Of a key that both have changed, the server's value.
  case takeTheirs
  /// Of a key that both have changed, the agent's.
  case keepMine
  case send
  case leave
}
