/// The dialog that is open, if any. One of the parts of `State`: moving, selecting, typing and the wait
/// before an answer counts are written here, once for all dialogs.
package struct OpenDialog: Sendable {
  package private(set) var dialog: Dialog?
  /// While the list of places is open and something has been typed there: the interactions that hold it.
  private(set) var itemSearch: ItemSearch?

  /// How long a question stands before it can be answered.
  static let answerDelay = Duration.milliseconds(150)
  /// How many lines a page goes.
  static let pageSize = 8

  var isOpen: Bool { dialog != nil }

  /// Opens one, or puts it as it has changed.
  mutating func open(_ dialog: Dialog) { self.dialog = dialog }

  mutating func close() { dialog = nil }

  /// Moves the selection. `count`: how many lines there are.
  mutating func move(_ movement: Movement, count: Int) {
    guard count > 0, let selected = dialog?.model.selectedLine else { return }
    let line = movement.index(
      from: min(selected, count - 1), count: count, page: Self.pageSize)
    dialog?.update { $0.selectedLine = line }
  }

  /// Selects a line. `count`: how many there are; nil where only the screen knows.
  mutating func select(_ line: Int, count: Int?) {
    guard dialog?.model.selectedLine != nil else { return }
    let last = count.map { max(0, $0 - 1) } ?? Int.max
    dialog?.update { $0.selectedLine = min(max(0, line), last) }
  }

  /// Types into the field; in an empty one, Backspace leaves the dialog. Whether a text was typed.
  mutating func type(_ edit: TextEdit) -> Bool {
    guard var field = dialog?.model.field else { return false }
    if edit == .backspace, field.isEmpty, dialog?.closesOnBackspace == true {
      close()
      return false
    }
    field.apply(edit)
    dialog?.update {
      $0.field = field
      $0.fieldChanged()
    }
    return true
  }

  /// Whether an answer counts by now. One that does closes the dialog.
  mutating func answer(at now: State.Instant) -> Bool {
    guard let from = dialog?.model.answersCountFrom, now >= from else { return false }
    close()
    return true
  }

  /// Whether an answer would count.
  func mayAnswer(at now: State.Instant) -> Bool {
    dialog?.model.answersCountFrom.map { now >= $0 } ?? false
  }
}

/// What goes on beside a dialog while it is open.
extension OpenDialog {
  /// The server told of an interaction whose form may be open.
  mutating func saw(_ held: HeldInteraction) {
    guard case .userDataForm(var form) = dialog, form.interaction == held.id, form.others.isEmpty
    else { return }
    form.update(held.userData)
    dialog = .userDataForm(form)
  }

  /// Begins to look for interactions; ends it where there is nothing to look for.
  mutating func startItemSearch(_ search: ItemSearch?) { itemSearch = search }

  /// One slice more.
  mutating func advanceItemSearch(through workbins: Workbins) {
    itemSearch?.advance(through: workbins)
  }

  /// Once the list of places is closed, nothing is looked for.
  mutating func closeItemSearch() {
    if case .picker(let picker) = dialog, picker.purpose == .jump { return }
    itemSearch = nil
  }
}

extension Dialog {
  /// In the form an empty field is a value, and is left by its own keys.
  fileprivate var closesOnBackspace: Bool {
    if case .userDataForm = self { false } else { true }
  }
}
