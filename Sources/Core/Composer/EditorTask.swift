import WebServices

/// What of an interaction goes through the agent's own editor.
package struct EditorTask: Sendable {
  package let interaction: Interaction.ID
  /// What stands above as comments: name and value; untrusted.
  package let headers: [(name: String, value: String)]
  package let content: Content
  /// What was written the last time and could not be read, to go on with.
  package let previousText: String?

  package init(
    interaction: Interaction.ID, headers: [(name: String, value: String)],
    content: Content, previousText: String? = nil
  ) {
    (self.interaction, self.headers) = (interaction, headers)
    (self.content, self.previousText) = (content, previousText)
  }

  package enum Content: Sendable {
    case userData([UserDataChange.Entry])
    /// An email that answers this one.
    case reply(Email)
    /// This email, which is the agent's own.
    case draft(Email)
  }
}
