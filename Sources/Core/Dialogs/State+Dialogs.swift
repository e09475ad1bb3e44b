/// What is done in the dialog that is open.
extension State {
  mutating func handleInDialog(_ intent: Intent, _ context: inout UpdateContext) {
    switch intent {
    case .edit(let edit): if screen.openDialog.type(edit) { typed(&context) }
    case .moveInDialog(let movement): moveInDialog(movement)
    case .select(let line): screen.openDialog.select(line, count: lineCount)
    case .run(let intent):
      screen.openDialog.close()
      handle(intent, &context)
    case .answer(let isYes): answer(isYes, &context)
    default: break
    }
  }

  private mutating func moveInDialog(_ movement: Movement) {
    if case .text = dialog { return scrollText(movement) }
    if let count = lineCount { screen.openDialog.move(movement, count: count) }
  }

  /// How many lines the open dialog has; nil where it has none, or only the screen knows.
  private var lineCount: Int? {
    switch dialog {
    case .picker(let picker): lines(of: picker).count
    case .states: agentStatus.states.count
    case .results: actions.batches.listed?.items.count ?? 0
    case .userDataForm(let form): form.rows.count
    case .help, .quit, .filter, .text, .dataSearch, .confirmation, .commandLine, nil: nil
    }
  }

  /// What follows from a text with each key.
  private mutating func typed(_ context: inout UpdateContext) {
    switch dialog {
    case .picker(let picker): searchItems(picker)
    case .filter(let field): filter(by: field.text.text, context.now)
    case .dataSearch(let field):
      screen.live.narrow(to: field.text.text)
      screen.panels.scroll { $0.liveOffset = 0 }
    case .commandLine(let line):
      if line.needsUsers, team.users.isEmpty { fetchUsers(&context) }
    case .help, .userDataForm, .states, .results, .quit, .text, .confirmation, nil: break
    }
  }

  /// Esc and n; what else a question may be answered with, its own intents say.
  private mutating func answer(_ isYes: Bool, _ context: inout UpdateContext) {
    switch dialog {
    case .quit:
      if isYes { quit(.keep, &context) } else { _ = screen.openDialog.answer(at: context.now) }
    case .confirmation(let confirmation):
      guard screen.openDialog.answer(at: context.now) else { return }
      if isYes { start(confirmation.action, on: confirmation.items.map(\.named), &context) }
    default: break
    }
  }

  mutating func openPicker(_ purpose: Picker.Purpose) {
    screen.openDialog.open(.picker(Picker(purpose)))
  }
}
