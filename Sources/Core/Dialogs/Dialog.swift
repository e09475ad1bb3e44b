/// What lies over the panels and takes the keys.
package enum Dialog: Sendable, Equatable {
  /// The list of all keys.
  case help(HelpSearch)
  /// Interactions are still held.
  case quit(QuitQuestion)
  /// The states that the agent may come into.
  case states(SelectionList)
  /// The filter is typed, in the list's own head line.
  case filter(FieldDialog)
  /// A list to choose from.
  case picker(Picker)
  /// A text, over all panels.
  case text(TextPage)
  /// What userData are narrowed to is being typed.
  case dataSearch(FieldDialog)
  /// Whether something is really to be done.
  case confirmation(Confirmation)
  /// An interaction's userData, being edited.
  case userDataForm(UserDataForm)
  /// What came of each interaction of a batch.
  case results(SelectionList)
  /// A command is typed, in the last row.
  case commandLine(CommandLine)

  /// What it has in common with the others.
  var model: any DialogModel {
    switch self {
    case .help(let model): model
    case .quit(let model): model
    case .states(let model), .results(let model): model
    case .filter(let model), .dataSearch(let model): model
    case .picker(let model): model
    case .text(let model): model
    case .confirmation(let model): model
    case .userDataForm(let model): model
    case .commandLine(let model): model
    }
  }

  /// Changes that.
  mutating func update(_ change: (inout any DialogModel) -> Void) {
    var model = self.model
    change(&model)
    switch (self, model) {
    case (.help, let model as HelpSearch): self = .help(model)
    case (.states, let model as SelectionList): self = .states(model)
    case (.results, let model as SelectionList): self = .results(model)
    case (.filter, let model as FieldDialog): self = .filter(model)
    case (.dataSearch, let model as FieldDialog): self = .dataSearch(model)
    case (.picker, let model as Picker): self = .picker(model)
    case (.userDataForm, let model as UserDataForm): self = .userDataForm(model)
    case (.commandLine, let model as CommandLine): self = .commandLine(model)
    default: break
    }
  }
}
