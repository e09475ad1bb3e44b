import WebServices

/// Everything that can happen to `State`. What is not here can't change what the agent sees.
package enum Event: Sendable {
  /// The program begins; comes once, first.
  case started
  /// The agent pressed a key, and the keymap knows what was meant.
  case intent(Intent)
  /// The CometD link is in another condition.
  case link(LinkStatus)
  /// Every topic is answered for. `again`: the server's memory of us began anew, and whatever happened
  /// in between must be read.
  /// `refusedTopics`: those that the server refuses; every other one is subscribed.
  case established(again: Bool, refusedTopics: [String] = [])
  /// The server has another HTTP session for us, by its cookie: what was subscribed in the one before
  /// is gone.
  case httpSessionReplaced
  /// A topic is refused, in the server's words.
  case topicRefused(topic: String, reason: String)
  /// The server advises something that the agent should know of, in a sentence.
  case advised(String)
  /// A request has come to its end.
  case received(RequestID, Result<APIResponse, RequestFailure>)
  /// The server told something by itself.
  case notified(Notification)
  /// A message was thrown away unread, such as one of over 8 MiB: what it told is unknown.
  case messageRefused(reason: String)
  /// There is time to go on with what goes in slices: `State.hasPendingSlices`.
  case slice
  /// The agent has left the editor.
  case edited(Interaction.ID, EditorOutcome)
  /// A text went to the terminal's clipboard, or was longer than a terminal takes.
  case copied(what: String, bytes: Int, wasSent: Bool)
  /// What was chosen could not be written down, in a sentence.
  case preferencesNotSaved(String)
  /// The theme that was asked for is in use, or can't be, in a sentence.
  case themeApplied(theme: String, problem: String?)
  /// `State.nextDeadline` has come; with the world's time, read anew.
  case deadline(WallClock)
}
