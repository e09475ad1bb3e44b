import WebServices

/// The form of the userData: opening, editing, sending.
extension State {
  mutating func openUserDataForm(_ context: inout UpdateContext) {
    if let reason = disabledReason(for: .action(.editUserData)) {
      return say(.warning, reason, &context)
    }
    let caseData = administrator.caseData
    if editsSeveral {
      if let form = UserDataForm(markedAndHeld, caseData) {
        screen.openDialog.open(.userDataForm(form))
      }
    } else if let target = firstTarget, case .held(let held) = target {
      screen.openDialog.open(
        .userDataForm(UserDataForm(held.id, name: target.name, held.userData, caseData)))
    }
  }

  /// Whether the form is about all that are marked.
  var editsSeveral: Bool { screen.list.marked.count > 1 && focus != .live }

  var markedAndHeld: [HeldInteraction] { screen.list.marked.compactMap { held[$0] } }

  mutating func handle(_ intent: FormIntent, _ context: inout UpdateContext) {
    guard case .userDataForm(var form) = dialog else { return }
    if intent == .send { return send(form, &context) }
    if intent == .leave, form.change.isEmpty || form.isLeaving { return screen.openDialog.close() }
    form.handle(intent)
    screen.openDialog.open(.userDataForm(form))
  }

  /// Sends what was changed; where that can't be, the form stays and says why.
  mutating func send(_ form: UserDataForm, _ context: inout UpdateContext) {
    let action = ItemAction.changeUserData(form.change)
    if let reason = reasonNotToSend(form, action) {
      screen.openDialog.open(.userDataForm(form.hinting(reason)))
      return
    }
    screen.openDialog.close()
    if form.change.isEmpty {
      return say(.info, "Nothing was changed, so nothing is sent", &context)
    }
    confirmOrStart(action, on: form.interactions.compactMap(target), &context)
  }

  private func reasonNotToSend(_ form: UserDataForm, _ action: ItemAction) -> String? {
    if form.hasConflict { return "Choose first: m keeps yours, s takes the server's" }
    // Of several, each tells for itself what stands in its way.
    if form.change.isEmpty || !form.others.isEmpty { return nil }
    guard let target = target(form.interaction) else { return "It is no longer yours" }
    return disabledReason(for: action, target)
  }
}
