import WebServices

/// The form of the userData: opening, typing, sending.
extension State {
  mutating func openForm(_ context: inout UpdateContext) {
    if let reason = reasonNotToOpenForm { return say(.warning, reason, &context) }
    if editsSeveral {
      dialog = UserDataForm(markedOfMine, caseData).map(Dialog.userDataForm)
    } else if let target = firstTarget, case .held(let record) = target {
      dialog = .userDataForm(UserDataForm(record.id, name: target.name, record.userData, caseData))
    }
  }

  private var editsSeveral: Bool { marked.count > 1 && focus != .live }

  private var markedOfMine: [HeldInteraction] {
    marked.compactMap { id in held.first { $0.id == id } }
  }

  /// Why the userData of what is selected can't be changed.
  var reasonNotToChangeUserData: String? {
    if let reason = reasonNot(.changeUserData) { return reason }
    if case .held? = firstTarget { return nil }
    return "There is nothing here"
  }

  var reasonNotToOpenForm: String? {
    guard editsSeveral else { return reasonNotToChangeUserData }
    let records = markedOfMine
    guard !records.isEmpty else { return reasonNotToChangeUserData ?? "None of them is yours" }
    return reasonOfNone(
      records.map { reasonNot(.changeUserData, .held($0)) }, .changeUserData)
  }

  var reasonNotToOpenEditor: String? {
    if let reason = reasonNotToChangeUserData { return reason }
    return editsSeveral
      ? "Your editor takes one interaction at a time: unmark the others, or press e" : nil
  }

  mutating func follow(_ intent: FormIntent, _ context: inout UpdateContext) {
    guard case .userDataForm(var form) = dialog else { return }
    if intent == .send { return send(form, &context) }
    let leaves = intent == .leave && (form.change.isEmpty || form.isLeaving)
    form.follow(intent)
    dialog = leaves ? nil : .userDataForm(form)
  }

  mutating func type(_ edit: TextEdit, into form: UserDataForm) {
    var form = form
    form.type(edit)
    dialog = .userDataForm(form)
  }

  mutating func move(_ movement: Movement, in form: UserDataForm) {
    guard form.input == nil, !form.rows.isEmpty else { return }
    var form = form
    form.selected = movement.index(
      from: form.selected, count: form.rows.count, page: Picker.pageSize)
    dialog = .userDataForm(form)
  }

  mutating func select(_ row: Int, in form: UserDataForm) {
    guard form.input == nil, !form.rows.isEmpty else { return }
    var form = form
    form.selected = min(max(0, row), form.rows.count - 1)
    dialog = .userDataForm(form)
  }

  /// Sends what was changed; where that can't be, the form stays and says why.
  mutating func send(_ form: UserDataForm, _ context: inout UpdateContext) {
    let action = ItemAction.changeUserData(form.change)
    if let reason = reasonNotToSend(form, action) {
      var form = form
      form.notice = reason
      dialog = .userDataForm(form)
      return
    }
    dialog = nil
    if form.change.isEmpty {
      return say(.info, "Nothing was changed, so nothing is sent", &context)
    }
    propose(action, on: resolved(form.interactions), orElse: .changeUserData, &context)
  }

  private func reasonNotToSend(_ form: UserDataForm, _ action: ItemAction) -> String? {
    if form.hasConflict { return "Choose first: m keeps yours, s takes the server's" }
    // Of several, each tells for itself what stands in its way.
    if form.change.isEmpty || !form.others.isEmpty { return nil }
    guard let target = target(form.interaction) else { return "It is no longer yours" }
    return reasonNot(to: action, target)
  }

  /// The server told of an interaction whose form is open.
  mutating func formSaw(_ record: HeldInteraction) {
    guard case .userDataForm(var form) = dialog, form.interaction == record.id, form.others.isEmpty
    else { return }
    let hadConflict = form.hasConflict
    form.take(record.userData)
    if form.hasConflict {
      (form.notice, form.isLeaving) = ("The server has changed a key that you have changed", false)
    } else if hadConflict {
      form.notice = nil
    }
    dialog = .userDataForm(form)
  }
}

extension UserDataForm {
  mutating func follow(_ intent: FormIntent) {
    (notice, isLeaving) = (nil, intent == .leave)
    switch intent {
    case .editValue:
      let isOpen = row.map { $0.differs && !$0.isChanged } ?? true
      if let row { input = .value(TextField(isOpen ? "" : row.wanted?.plainText ?? "")) }
    case .addKey: input = .key(TextField())
    case .takeTyped: takeTyped()
    case .dropTyped: input = nil
    case .toggleDeleted: toggleDeleted()
    case .takeTheirs: if row != nil { rows[selected].settle(theirsWins: true) }
    case .keepMine: if row != nil { rows[selected].settle(theirsWins: false) }
    case .leave: notice = "\(change.words.asBeginning), not sent: w sends, Esc again drops it"
    case .send: break
    }
    rows.removeAll { $0.base == nil && $0.wanted == nil && $0.theirs == nil }
    selected = min(selected, max(0, rows.count - 1))
  }

  mutating func type(_ edit: TextEdit) {
    switch input {
    case .value(var entry):
      entry.apply(edit)
      input = .value(entry)
    case .key(var entry):
      entry.apply(edit)
      input = .key(entry)
    case nil: break
    }
  }

  private mutating func takeTyped() {
    switch input {
    case .value(let entry):
      guard let row else { break }
      rows[selected].wanted = UserDataValue(typed: entry.text, like: row.wanted ?? row.base)
      rows[selected].isTyped = row.differs
      input = nil
    case .key(let entry): add(entry.text)
    case nil: break
    }
  }

  /// A new key, and its value to be typed next.
  private mutating func add(_ key: String) {
    input = nil
    guard !key.isEmpty else { return }
    if let index = rows.firstIndex(where: { $0.key == key }) {
      (selected, notice) = (index, "There is such a key already")
      return
    }
    rows.append(Row(key: key, base: nil, wanted: .string("")))
    selected = rows.count - 1
    input = .value(TextField())
  }

  private mutating func toggleDeleted() {
    guard let row else { return }
    rows[selected].wanted = row.wanted == nil ? row.base : nil
    rows[selected].isTyped = false
  }
}
