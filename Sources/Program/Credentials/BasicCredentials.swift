/// What HTTP's Basic authentication can carry: a name without a colon, at which it ends, and no
/// control characters. (RFC 7617, 2)
enum BasicCredentials {
  /// Throws the sentence about a name that the server would never get to see.
  static func check(user: String) throws(CommandError) {
    guard !user.contains(":") else {
      throw .usage(
        "the user name “\(user)” can't be sent: it holds a colon, where the server takes it to end. "
          + "Give the name alone, with --user NAME")
    }
    guard !hasControlCharacter(user) else {
      throw .usage("the user name “\(user)” can't be sent: it holds a control character")
    }
  }

  /// The same about a password, without a word of it.
  static func check(password: String) throws(CommandError) {
    guard !hasControlCharacter(password) else {
      throw .usage(
        "the password can't be sent: it holds a control character, such as a line's end")
    }
  }

  private static func hasControlCharacter(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0.properties.generalCategory == .control }
  }
}
