import WebServices

/// UserData in the agent's own editor, and what comes out of it.
extension State {
  mutating func openEditor(_ context: inout UpdateContext) {
    if let reason = disabledReason(for: .action(.openEditor)) {
      return say(.warning, reason, &context)
    }
    guard let target = firstTarget, case .held(let held) = target else { return }
    // What was begun goes on from where it began, so that what the server has changed since shows.
    let previous = composer.userData(held.id)
    let form =
      previous?.base
      ?? UserDataForm(held.id, name: target.name, held.userData, administrator.caseData)
    composer.open(.userData(form))
    let entries = form.rows.compactMap { row in
      row.base.map { UserDataChange.Entry(key: row.key, value: $0) }
    }
    context.ask(
      .openEditor(
        EditorTask(
          interaction: held.id, headers: held.editorHeaders, content: .userData(entries),
          previousText: previous?.text)))
  }

  mutating func edited(
    _ id: Interaction.ID, _ outcome: EditorOutcome, _ context: inout UpdateContext
  ) {
    switch composer.close(id) {
    case .userData(let form): userDataEdited(form, outcome, &context)
    case .email(let id, let kind): emailEdited(id, kind, outcome, &context)
    case nil: break
    }
  }

  private mutating func userDataEdited(
    _ form: UserDataForm, _ outcome: EditorOutcome, _ context: inout UpdateContext
  ) {
    switch outcome {
    case .text, .untouched: break
    case .unsaved:
      let hint = composer.userData(form.interaction) == nil ? "" : ". E goes on with it"
      say(.info, "Nothing was changed, so nothing is sent\(hint)", &context)
    case .failed(let message): say(.error, message, &context)
    case .unreadable(let text, let message):
      composer.keep(userData: text, of: form)
      say(.error, "\(message). Nothing is lost: E goes on with it", &context)
    case .entries(let entries):
      composer.discardUserData(form.interaction)
      send(entries, of: form, &context)
    }
  }

  /// Sends what was changed at once; where the server changed the same, the form asks.
  private mutating func send(
    _ entries: [UserDataChange.Entry], of form: UserDataForm, _ context: inout UpdateContext
  ) {
    var form = form
    form.apply(entries)
    if let held = held[form.interaction] { form.take(held.userData) }
    send(form, &context)
  }
}

extension HeldInteraction {
  /// What stands above its userData in the editor.
  fileprivate var editorHeaders: [(name: String, value: String)] {
    let headers: [(String, String?)] = [
      ("id", id), ("medium", medium.name), ("state", state.name), ("subject", described.subject),
      ("from", described.from), ("capabilities", capabilities.joined(separator: " ")),
    ]
    return headers.compactMap { name, value in value.map { (name: name, value: $0) } }
  }
}
