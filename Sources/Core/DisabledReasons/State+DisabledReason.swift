import WebServices

/// Why nothing would come of an intent now: the one place that the keys, the key bar, the help and the
/// command line ask, and the sentence that they say.
extension State {
  /// Nil where something would come of it, and where nobody can tell without trying. `of`: of how many
  /// marked interactions each is looked at; of more, only trying tells. One looks at the first alone.
  package func disabledReason(for intent: Intent, of count: Int = 50) -> String? {
    switch intent {
    case .enter: focus == .live ? reasonNotToRead : nil
    case .pull:
      screen.list.marked.isEmpty || focus == .live || count == 1
        ? reasonNotToPullSelected : disabledReason(for: ItemAction.pull, of: count)
    case .action(let action): disabledReason(for: action, of: count)
    case .live(let live): disabledReason(for: live)
    case .news(.openList): hasNews ? nil : DisabledReason.nothingNew
    default: nil
    }
  }

  /// The same where it is plain what it is about: without the name of what is selected.
  package func shortDisabledReason(for intent: Intent) -> String? {
    guard let reason = disabledReason(for: intent) else { return nil }
    guard let name = firstTarget?.name, reason.hasPrefix(name + " ") else { return reason }
    return String(reason.dropFirst(name.count + 1))
  }

  private func disabledReason(for intent: ActionIntent, of count: Int) -> String? {
    switch intent {
    case .putBack: disabledReason(for: ItemAction.putBack, of: count)
    case .complete(let queue): disabledReason(for: ItemAction.complete(queue: queue), of: count)
    case .setInFocus: disabledReason(for: ItemAction.setInFocus, of: count)
    case .deleteDraft: disabledReason(for: ItemAction.deleteDraft, of: count)
    case .accept: reasonNotToAnswer(with: .accept, of: count)
    case .reject: reasonNotToAnswer(with: .reject, of: count)
    case .completeIntoQueue: reasonNotToChoose(for: .complete, of: count)
    case .transfer(nil): reasonNotToChoose(for: .transfer, of: count)
    case .move(nil): reasonNotToChoose(for: .move, of: count)
    case .writeEmail(let toAll): reasonNotToWrite(toAll: toAll)
    case .sendEmail(let queue): reasonNotToSend(through: queue, of: count)
    case .editUserData: reasonNotToEditUserData
    case .openEditor: reasonNotToOpenEditor
    case .undoPull:
      undoTarget.map { disabledReason(for: ItemAction.putBack, $0) } ?? DisabledReason.nothingToUndo
    case .retry: (actions.batches.ended?.left ?? 0) > 0 ? nil : DisabledReason.nothingToRetry
    case .openResults: actions.batches.all.isEmpty ? DisabledReason.noResults : nil
    case .chooseQueueInstead: reasonNotToChooseQueueInstead
    case .quit(.putBackAll): reasonNotToPutBackAll
    default: nil
    }
  }

  private func disabledReason(for intent: LiveIntent) -> String? {
    switch intent {
    case .stepBack, .stepForward: snapshotEntries.isEmpty ? DisabledReason.noHistory : nil
    case .compare:
      screen.live.isComparing || snapshotEntries.count > 1 ? nil : DisabledReason.nothingToCompare
    case .openText: reasonNotToRead
    case .switchTextForm: hasOtherText ? nil : DisabledReason.noOtherText
    case .toggleQuotations: hasQuotations ? nil : DisabledReason.noQuotations
    case .codePoints: readableSubject == nil ? DisabledReason.nothingToRead : nil
    // What is on show has an id at least, which can be copied.
    case .openCopy: readableSubject == nil ? DisabledReason.nothingToCopy : nil
    default: nil
    }
  }
}

/// Actions, on all that they are about.
extension State {
  private func disabledReason(for action: ItemAction, of count: Int) -> String? {
    guard let targets = targets(atMost: count) else { return nil }
    guard !targets.isEmpty else { return disabledReason(kind: action.kind) }
    return reasonForNone(targets.map { disabledReason(for: action, $0) }, action.kind)
  }

  /// What an action is about; nil where that is more than so many. Of one, the first stands for all.
  private func targets(atMost count: Int) -> [ActionTarget]? {
    if count == 1 { return firstTarget.map { [$0] } ?? [] }
    return focus == .live || screen.list.marked.count <= count ? targets : nil
  }

  /// The sentence where something stands in the way of each; nil where it does not of one.
  func reasonForNone(_ reasons: [String?], _ kind: ItemAction.Kind) -> String? {
    guard !reasons.contains(nil), let first = reasons.first ?? nil else { return nil }
    return reasons.count == 1
      ? first : "None of these \(reasons.count) can be \(kind.past). \(first)"
  }

  private func reasonNotToAnswer(with action: ItemAction, of count: Int) -> String? {
    if let invitation = onlyInvitation { return disabledReason(for: action, .held(invitation)) }
    return reasonForSeveralInvitations ?? disabledReason(for: action, of: count)
  }

  /// Several wait, and none of them is selected.
  var reasonForSeveralInvitations: String? {
    if case .held(let held)? = firstTarget, held.isInvitation { return nil }
    return invitationCount > 1
      ? "\(invitationCount) invitations wait: ! lists them, to say which" : nil
  }

  private func reasonNotToChoose(for kind: ItemAction.Kind, of count: Int) -> String? {
    targets(atMost: count).flatMap { reasonNotToChoose(for: kind, $0) }
  }

  func reasonNotToChoose(for kind: ItemAction.Kind, _ targets: [ActionTarget]) -> String? {
    guard !targets.isEmpty else { return disabledReason(kind: kind) ?? DisabledReason.nothingHere }
    let reasons = targets.map { disabledReason(kind: kind, $0) }
    return reasons.contains(nil) ? nil : reasons.first ?? nil
  }

  private var reasonNotToChooseQueueInstead: String? {
    guard case .confirmation(let confirmation) = dialog,
      confirmation.action == .complete(queue: nil)
    else { return DisabledReason.nothingHere }
    return nil
  }
}

/// Pulling what is selected.
extension State {
  /// Why that can't be pulled now, in a sentence; nil when it can.
  var reasonNotToPullSelected: String? {
    guard server.agent != nil else { return DisabledReason.notSignedIn }
    guard let target = pullTarget, case .inWorkbin(let item, _, let id) = target else {
      return reasonForNothingToPull
    }
    if workbins[id]?.leaving[item.id] != nil {
      return "\(target.name) is no longer in the workbin"
    }
    return disabledReason(kind: .pull, target)
  }

  /// Why there is nothing that pulling would take.
  private var reasonForNothingToPull: String {
    if focus == .live ? liveSubject != nil : listsHeld { return DisabledReason.alreadyYours }
    let shown = listedWorkbins.lazy.compactMap { workbins[$0] }
    if let unknown = shown.first(where: { $0.count == nil }) {
      return "\(unknown.workbin.name) has not been read yet"
    }
    return "There is nothing to pull here"
  }

  /// Whether what the list on show lists is the agent's already.
  private var listsHeld: Bool {
    switch screen.list.selected {
    case .myInteractions: true
    case .allMine, .workbin: false
    }
  }
}

/// Emails and userData.
extension State {
  private func reasonNotToSend(through queue: String?, of count: Int) -> String? {
    guard let queue = queue ?? administrator.options?.outboundQueue else {
      return reasonForNoOutboundQueue
    }
    return disabledReason(for: ItemAction.send(queue: queue), of: count)
  }

  /// Where nobody names the queue.
  var reasonForNoOutboundQueue: String {
    disabledReason(kind: .send) ?? DisabledReason.noOutboundQueue
  }

  private func reasonNotToWrite(toAll: Bool) -> String? {
    guard case .held(let held)? = firstTarget else {
      return disabledReason(kind: .reply) ?? "There is nothing to answer here"
    }
    guard screen.list.marked.count < 2 || focus == .live else {
      return DisabledReason.oneEmailAtATime
    }
    let kind = held.writingKind(toAll: toAll)
    if let reason = disabledReason(kind: kind, .held(held)) { return reason }
    return kind == .save || replyQueue(held) != nil ? nil : DisabledReason.noReplyQueue
  }

  private var reasonNotToEditUserData: String? {
    guard editsSeveral else { return reasonNotToChangeUserData }
    let several = markedAndHeld
    guard !several.isEmpty else { return reasonNotToChangeUserData ?? "None of them is yours" }
    return reasonForNone(
      several.map { disabledReason(kind: .changeUserData, .held($0)) }, .changeUserData)
  }

  private var reasonNotToOpenEditor: String? {
    reasonNotToChangeUserData ?? (editsSeveral ? DisabledReason.oneEditorAtATime : nil)
  }

  private var reasonNotToChangeUserData: String? {
    if let reason = disabledReason(kind: .changeUserData) { return reason }
    if case .held? = firstTarget { return nil }
    return DisabledReason.nothingHere
  }
}
