import WebServices

/// What the agent writes in their own editor, until the server has taken it. One of the parts of
/// `State`.
struct Composer: Sendable {
  /// What the editor is open on.
  enum Session: Sendable {
    /// UserData as they were when the editor was opened.
    case userData(UserDataForm)
    /// An email, to be sent as this.
    case email(Interaction.ID, ItemAction.Kind)

    var interaction: Interaction.ID {
      switch self {
      case .userData(let form): form.interaction
      case .email(let id, _): id
      }
    }
  }

  private(set) var session: Session?
  /// Emails that the server has not taken yet, to go on with.
  private var emails = DraftStore<String>()
  /// UserData that can't be read as they were written, to go on with.
  private var userData = DraftStore<UnparsedUserData>()

  /// What was written and the server has not taken, with a name for its file.
  var drafts: [(file: String, text: String)] {
    emails.all.map { ("letter.txt", $0) } + userData.all.map { ("userdata.toml", $0.text) }
  }

  func email(_ id: Interaction.ID) -> String? { emails[id] }

  func userData(_ id: Interaction.ID) -> UnparsedUserData? { userData[id] }

  mutating func open(_ session: Session) { self.session = session }

  /// The editor on this interaction has ended; nil where none was open on it.
  mutating func close(_ id: Interaction.ID) -> Session? {
    guard let session, session.interaction == id else { return nil }
    self.session = nil
    return session
  }

  /// Keeps an email until the server has taken it.
  mutating func keep(email text: String, of id: Interaction.ID) { emails[id] = text }

  /// Keeps userData that can't be read, with what they began from.
  mutating func keep(userData text: String, of form: UserDataForm) {
    userData[form.interaction] = UnparsedUserData(base: form, text: text)
  }

  /// Who empties what was begun gives it up; and what the server has taken is the server's.
  mutating func discardEmail(_ id: Interaction.ID) { emails[id] = nil }

  mutating func discardUserData(_ id: Interaction.ID) { userData[id] = nil }
}
