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
    interaction: Interaction.ID, facts: [(name: String, value: String)], work: Content,
    draft: String? = nil
  ) {
    (self.interaction, self.headers) = (interaction, facts)
    (self.content, self.previousText) = (work, draft)
  }

  package enum Content: Sendable {
    case userData([UserDataChange.Entry])
    /// A letter that answers this one.
    case reply(Email)
    /// This letter, which is the agent's own.
    case draft(Email)
  }
}

/// What came out of the editor.
package enum EditorOutcome: Sendable {
  /// The userData as it is to be, but for the keys that the file can't hold.
  case entries([UserDataChange.Entry])
  /// A letter's text.
  case text(String)
  /// It is as it was.
  case untouched
  /// It can't be read; with the text, and why not in a sentence.
  case unreadable(text: String, String)
  /// Nothing came of it, in a sentence.
  case failed(String)
}

extension UserDataChange.Entry {
  /// Whether a TOML file can hold it.
  package var isEditableAsText: Bool { !key.utf8.contains(0) && value.isEditableAsText }
}

extension UserDataValue {
  /// Whether a TOML file can hold it: there is no null, and a number must not lose a digit.
  package var isEditableAsText: Bool {
    switch self {
    // A file's reader takes a zero for a text's end.
    case .string(let text): !text.utf8.contains(0)
    case .int, .bool: true
    case .number(let text): Double(text).map { "\($0)" == text } ?? false
    case .null, .nested: false
    }
  }
}

extension State {
  mutating func openEditor(_ context: inout UpdateContext) {
    if let reason = reasonNotToOpenEditor { return say(.warning, reason, &context) }
    guard let target = firstTarget, case .held(let record) = target else { return }
    let form = UserDataForm(record.id, name: target.name, record.userData, caseData)
    // What was begun goes on from where it began, so that what the server has changed since shows.
    let begun = unread[record.id]
    editing = begun?.base ?? form
    context.ask(
      .openEditor(
        EditorTask(
          interaction: record.id, facts: facts(record),
          work: .userData(
            (begun?.base ?? form).rows.compactMap { row in
              row.base.map { UserDataChange.Entry(key: row.key, value: $0) }
            }), draft: begun?.text)))
  }

  private func facts(_ record: HeldInteraction) -> [(name: String, value: String)] {
    let item = record.described
    let facts: [(String, String?)] = [
      ("id", record.id), ("medium", record.medium.name), ("state", record.state.name),
      ("subject", item.subject), ("from", item.from),
      ("capabilities", record.capabilities.joined(separator: " ")),
    ]
    return facts.compactMap { name, value in value.map { (name: name, value: $0) } }
  }

  mutating func edited(
    _ id: Interaction.ID, _ outcome: EditorOutcome, _ context: inout UpdateContext
  ) {
    if let writing, writing.interaction == id { return letterEdited(id, outcome, &context) }
    guard let form = editing, form.interaction == id else { return }
    switch outcome {
    case .text, .untouched: break
    case .failed(let sentence): say(.error, sentence, &context)
    case .unreadable(let text, let sentence):
      unread[id] = UnparsedUserData(base: form, text: text)
      say(.error, "\(sentence). Nothing is lost: E goes on with it", &context)
    case .entries(let entries):
      (editing, unread[id]) = (nil, nil)
      take(entries, into: form, &context)
    }
  }

  private mutating func letterEdited(
    _ id: Interaction.ID, _ outcome: EditorOutcome, _ context: inout UpdateContext
  ) {
    switch outcome {
    case .text(let text): wrote(text, &context)
    case .untouched, .entries: wroteNothing(&context)
    case .failed(let sentence):
      writing = nil
      say(.error, sentence, &context)
    case .unreadable(let text, let sentence):
      writing = nil
      unsent[id] = text
      say(.error, "\(sentence). Nothing is lost: W goes on with it", &context)
    }
  }

  /// Sends what was changed at once; where the server changed the same, the form asks.
  private mutating func take(
    _ entries: [UserDataChange.Entry], into form: UserDataForm, _ context: inout UpdateContext
  ) {
    var form = form
    form.want(entries)
    if let record = held.first(where: { $0.id == form.interaction }) { form.take(record.userData) }
    send(form, &context)
  }
}

extension UserDataForm {
  /// Takes over a whole set of values; what can't stand in a file stays as it is.
  mutating func want(_ entries: [UserDataChange.Entry]) {
    let wanted = Dictionary(
      entries.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    for index in rows.indices {
      let row = rows[index]
      if let value = wanted[row.key] {
        rows[index].wanted = value
      } else if let base = row.base,
        UserDataChange.Entry(key: row.key, value: base).isEditableAsText
      {
        rows[index].wanted = nil
      }
    }
    let known = Set(rows.map(\.key))
    for entry in entries where !known.contains(entry.key) {
      rows.append(Row(key: entry.key, base: nil, wanted: entry.value))
    }
  }
}
