import WebServices

/// Where something is to go, while the agent chooses it from a list.
package struct DestinationRequest: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    case queue
    case workbin
    /// A queue or a user.
    case anyone
  }

  package let kind: Kind
  /// What goes there: fixed when the list opens, whatever is selected later.
  let ids: [Interaction.ID]
}

/// Choosing where to.
extension State {
  /// Opens the list, where anything could go there at all.
  mutating func choose(
    _ kind: DestinationRequest.Kind, _ action: ItemAction.Kind, _ context: inout UpdateContext
  ) {
    let targets = self.targets
    if let reason = reasonNotToChoose(action, of: targets) {
      return say(.warning, reason, about: targets.first?.id, &context)
    }
    dialog = .picker(Picker(.destination(DestinationRequest(kind: kind, ids: targets.map(\.id)))))
    if kind == .anyone, users.isEmpty { readUsers(&context) }
  }

  func reasonNotToChoose(_ action: ItemAction.Kind, of targets: [ActionTarget]) -> String? {
    guard !targets.isEmpty else { return reasonNot(action) ?? "There is nothing here" }
    let obstacles = targets.map { reasonNot(action, $0) }
    return obstacles.contains(nil) ? nil : obstacles.first ?? nil
  }

  mutating func move(to name: String?, _ context: inout UpdateContext) {
    guard let name else { return choose(.workbin, .move, &context) }
    let lowered = name.lowercased()
    // Of one workbin there is a shelf for each holder: the name on the screen tells them apart.
    let found =
      workbins.first { $0.name == name }
      ?? workbins.first { [$0.workbin.id, $0.workbin.name].contains(name) }
      ?? workbins.first { $0.name.lowercased() == lowered }
    guard let found else { return say(.warning, "There is no workbin “\(name)”", &context) }
    want(.move(found.id, name: found.name), &context)
  }

  mutating func transfer(to name: String?, _ context: inout UpdateContext) {
    guard let name else { return choose(.anyone, .transfer, &context) }
    guard knowsUsers else { return hold(.action(.transfer(to: name)), &context) }
    let user = users.first { $0.userName == name || $0.fullName == name }
    want(
      user.map { .transferToUser(uri: $0.uri, name: $0.fullName) } ?? .transferToQueue(name),
      &context)
  }

  mutating func chooseQueueInstead(_ now: Instant) {
    guard case .confirmation(let question) = dialog, question.action.kind == .complete,
      now >= question.answersCountFrom
    else { return }
    let destination = DestinationRequest(kind: .queue, ids: question.items.map(\.id))
    dialog = .picker(Picker(.destination(destination)))
  }

  func lines(of destination: DestinationRequest) -> [PickerLine] {
    switch destination.kind {
    case .queue:
      [line("Without a queue", "done for good", .complete(queue: nil), destination)]
        + knownQueues.map { line($0, "queue", .complete(queue: $0), destination) }
    case .anyone:
      knownQueues.map { line($0, "queue", .transferToQueue($0), destination) }
        + users.filter { $0.userName != identity.user }.map { user in
          line(
            user.fullName, user.userName, .transferToUser(uri: user.uri, name: user.fullName),
            destination)
        }
    case .workbin:
      workbins.map { contents in
        line(
          contents.name, contents.ownerWords, .move(contents.id, name: contents.name), destination)
      }
    }
  }

  /// A queue may bear any name, and no call lists them: what is typed is one.
  func lines(typed text: String, for destination: DestinationRequest) -> [PickerLine] {
    guard !text.isEmpty, destination.kind != .workbin, !knownQueues.contains(text) else {
      return []
    }
    let action: ItemAction =
      destination.kind == .queue ? .complete(queue: text) : .transferToQueue(text)
    return [line("“\(text)”", "a queue of this name", action, destination)]
  }

  private func line(
    _ name: String, _ remark: String, _ action: ItemAction, _ destination: DestinationRequest
  ) -> PickerLine {
    PickerLine(name, remark: remark, .action(.perform(action, on: destination.ids)))
  }

  /// The queues that the administrator's settings name.
  package var knownQueues: [String] {
    settings?.namedQueues ?? []
  }
}

extension WorkbinContents {
  /// Whose it is, where it is not the agent's own.
  fileprivate var ownerWords: String {
    switch owner {
    case .implicit: workbin.ownerType == .agent ? "yours" : workbin.ownerType.name
    case .agentGroup, .placeGroup: "a group’s"
    case .user: "another agent’s"
    }
  }
}
