import WebServices

/// Where something is to go, while the agent chooses it from a list.
package struct Destination: Sendable, Equatable {
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
  mutating func choose(_ kind: Destination.Kind, _ deed: Deed.Kind, _ turn: inout Turn) {
    let targets = self.targets
    if let reason = reasonNotToChoose(deed, of: targets) {
      return say(.warning, reason, about: targets.first?.id, &turn)
    }
    dialog = .picker(Picker(.destination(Destination(kind: kind, ids: targets.map(\.id)))))
    if kind == .anyone, users.isEmpty { readUsers(&turn) }
  }

  func reasonNotToChoose(_ deed: Deed.Kind, of targets: [Target]) -> String? {
    guard !targets.isEmpty else { return reasonNot(deed) ?? "There is nothing here" }
    let obstacles = targets.map { reasonNot(deed, $0) }
    return obstacles.contains(nil) ? nil : obstacles.first ?? nil
  }

  mutating func move(to name: String?, _ turn: inout Turn) {
    guard let name else { return choose(.workbin, .move, &turn) }
    let lowered = name.lowercased()
    // Of one workbin there is a shelf for each holder: the name on the screen tells them apart.
    let found =
      shelves.first { $0.name == name }
      ?? shelves.first { [$0.workbin.id, $0.workbin.name].contains(name) }
      ?? shelves.first { $0.name.lowercased() == lowered }
    guard let found else { return say(.warning, "There is no workbin “\(name)”", &turn) }
    want(.move(found.id, name: found.name), &turn)
  }

  mutating func transfer(to name: String?, _ turn: inout Turn) {
    guard let name else { return choose(.anyone, .transfer, &turn) }
    guard knowsUsers else { return hold(.act(.transfer(to: name)), &turn) }
    let user = users.first { $0.userName == name || $0.fullName == name }
    want(
      user.map { .transferToUser(uri: $0.uri, name: $0.fullName) } ?? .transferToQueue(name), &turn)
  }

  mutating func chooseQueueInstead(_ now: Instant) {
    guard case .question(let question) = dialog, question.deed.kind == .complete,
      now >= question.from
    else { return }
    let destination = Destination(kind: .queue, ids: question.items.map(\.id))
    dialog = .picker(Picker(.destination(destination)))
  }

  func lines(of destination: Destination) -> [PickerLine] {
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
      shelves.map { shelf in
        line(
          shelf.name, shelf.ownerWords, .move(shelf.id, name: shelf.name), destination)
      }
    }
  }

  /// A queue may bear any name, and no call lists them: what is typed is one.
  func lines(typed text: String, for destination: Destination) -> [PickerLine] {
    guard !text.isEmpty, destination.kind != .workbin, !knownQueues.contains(text) else {
      return []
    }
    let deed: Deed = destination.kind == .queue ? .complete(queue: text) : .transferToQueue(text)
    return [line("“\(text)”", "a queue of this name", deed, destination)]
  }

  private func line(
    _ name: String, _ remark: String, _ deed: Deed, _ destination: Destination
  ) -> PickerLine {
    PickerLine(name, remark: remark, .act(.perform(deed, on: destination.ids)))
  }

  /// The queues that the administrator's settings name.
  package var knownQueues: [String] {
    settings?.queues ?? []
  }
}

extension Shelf {
  /// Whose it is, where it is not the agent's own.
  fileprivate var ownerWords: String {
    switch holder {
    case .plain: workbin.owner == .agent ? "yours" : workbin.owner.name
    case .agentGroup, .placeGroup: "a group’s"
    case .user: "another agent’s"
    }
  }
}
