import WebServices

/// Choosing where to.
extension State {
  /// Opens the list, where anything could go there at all.
  mutating func chooseDestination(
    _ kind: DestinationRequest.Kind, for action: ItemAction.Kind, _ context: inout UpdateContext
  ) {
    let targets = self.targets
    if let reason = reasonNotToChoose(for: action, targets) {
      return say(.warning, reason, about: targets.first?.id, &context)
    }
    openPicker(.destination(DestinationRequest(kind: kind, ids: targets.map(\.id))))
    if kind == .anyone, team.users.isEmpty { fetchUsers(&context) }
  }

  mutating func move(to name: String?, _ context: inout UpdateContext) {
    guard let name else { return chooseDestination(.workbin, for: .move, &context) }
    let lowered = name.lowercased()
    // One workbin may have contents of several owners: the name on the screen tells them apart.
    let found =
      workbins.first { $0.name == name }
      ?? workbins.first { [$0.workbin.id, $0.workbin.name].contains(name) }
      ?? workbins.first { $0.name.lowercased() == lowered }
    guard let found else { return say(.warning, "There is no workbin “\(name)”", &context) }
    request(.move(found.id, name: found.name), &context)
  }

  mutating func transfer(to name: String?, _ context: inout UpdateContext) {
    guard let name else { return chooseDestination(.anyone, for: .transfer, &context) }
    guard team.areUsersKnown else {
      return waitForUsers(with: .action(.transfer(to: name)), &context)
    }
    let user = team.users.first { $0.userName == name || $0.fullName == name }
    request(
      user.map { .transferToUser(uri: $0.uri, name: $0.fullName) } ?? .transferToQueue(name),
      &context)
  }

  mutating func chooseQueueInstead(_ now: Instant) {
    guard case .confirmation(let confirmation) = dialog, confirmation.action.kind == .complete,
      screen.openDialog.mayAnswer(at: now)
    else { return }
    openPicker(.destination(DestinationRequest(kind: .queue, ids: confirmation.items.map(\.id))))
  }

  func lines(of destination: DestinationRequest) -> [PickerLine] {
    switch destination.kind {
    case .queue:
      [line("Without a queue", "done for good", .complete(queue: nil), destination)]
        + administrator.queues.map { line($0, "queue", .complete(queue: $0), destination) }
    case .anyone:
      administrator.queues.map { line($0, "queue", .transferToQueue($0), destination) }
        + team.users.filter { $0.userName != identity.user }.map { user in
          line(
            user.fullName, user.userName, .transferToUser(uri: user.uri, name: user.fullName),
            destination)
        }
    case .workbin:
      workbins.map {
        line($0.name, $0.ownerDescription, .move($0.id, name: $0.name), destination)
      }
    }
  }

  /// A queue may bear any name, and no request lists them: what is typed is one.
  func lines(typed text: String, for destination: DestinationRequest) -> [PickerLine] {
    guard !text.isEmpty, destination.kind != .workbin, !administrator.queues.contains(text) else {
      return []
    }
    let action: ItemAction =
      destination.kind == .queue ? .complete(queue: text) : .transferToQueue(text)
    return [line("“\(text)”", "a queue of this name", action, destination)]
  }

  private func line(
    _ name: String, _ detail: String, _ action: ItemAction, _ destination: DestinationRequest
  ) -> PickerLine {
    PickerLine(name, detail: detail, .action(.perform(action, on: destination.ids)))
  }
}

extension WorkbinContents {
  /// Whose they are, where they are not the agent's own.
  fileprivate var ownerDescription: String {
    switch owner {
    case .implicit: workbin.ownerType == .agent ? "yours" : workbin.ownerType.name
    case .agentGroup, .placeGroup: "a group’s"
    case .user: "another agent’s"
    }
  }
}
