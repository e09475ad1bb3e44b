import WebServices

/// Why nothing would come of an intent now: the sentence that following it says. Nil where something
/// would come of it, and where nobody can tell without trying.
extension State {
  package func obstacle(to intent: Intent) -> String? {
    switch intent {
    case .enter: focus == .live ? reasonNotToRead : nil
    case .pull: marked.isEmpty || focus == .live ? reasonNotToPull : obstacle(to: ItemAction.pull)
    case .action(let act): obstacle(to: act)
    case .live(let live): obstacle(to: live)
    case .news(.openList): reasonNotToListNews
    default: nil
    }
  }

  /// The same where it is plain what it is about: without the name of what is selected.
  package func shortObstacle(to intent: Intent) -> String? {
    guard let sentence = obstacle(to: intent) else { return nil }
    guard let name = firstTarget?.name, sentence.hasPrefix(name + " ") else { return sentence }
    return String(sentence.dropFirst(name.count + 1))
  }

  private func obstacle(to act: ActionIntent) -> String? {
    switch act {
    case .putBack: obstacle(to: ItemAction.putBack)
    case .complete(let queue): obstacle(to: ItemAction.complete(queue: queue))
    case .setInFocus: obstacle(to: ItemAction.setInFocus)
    case .accept: obstacle(toAnswer: .accept)
    case .reject: obstacle(toAnswer: .reject)
    case .completeIntoQueue: obstacle(toChoosingFor: .complete)
    case .transfer(nil): obstacle(toChoosingFor: .transfer)
    case .move(nil): obstacle(toChoosingFor: .move)
    case .writeEmail(let toAll): reasonNotToWrite(toAll: toAll)
    case .sendEmail(let queue): obstacle(toSendingThrough: queue ?? queueThatSends)
    case .deleteDraft: obstacle(to: ItemAction.deleteDraft)
    case .editUserData: reasonNotToOpenForm
    case .openEditor: reasonNotToOpenEditor
    case .undoPull: undone.map { reasonNot(to: .putBack, $0) } ?? Self.nothingToUndo
    case .retry: reasonNotToRetry
    case .openResults: reasonNotToListResults
    default: nil
    }
  }

  private func obstacle(to live: LiveIntent) -> String? {
    switch live {
    case .stepBack, .stepForward: reasonNotToStep
    case .compare: reasonNotToCompare
    case .openText: reasonNotToRead
    case .codePoints: toRead == nil ? Self.nothingToRead : nil
    case .openCopy: reasonNotToCopy
    default: nil
    }
  }
}

/// Deeds, to all that they are about.
extension State {
  /// So many are looked at; of more, only trying tells.
  private static let mostAsked = 50

  private var areAskable: Bool { focus == .live || marked.count <= Self.mostAsked }

  private func obstacle(to action: ItemAction) -> String? {
    guard areAskable else { return nil }
    let targets = self.targets
    guard !targets.isEmpty else { return reasonNot(action.kind) }
    return reasonOfNone(targets.map { reasonNot(to: action, $0) }, action.kind)
  }

  private func obstacle(toSendingThrough queue: String?) -> String? {
    guard let queue else { return reasonNotToSendByItself }
    return obstacle(to: ItemAction.send(queue: queue))
  }

  private func obstacle(toAnswer action: ItemAction) -> String? {
    if let meant = meantInvitation { return reasonNot(to: action, .held(meant)) }
    return reasonNotToMeanOne ?? obstacle(to: action)
  }

  private func obstacle(toChoosingFor kind: ItemAction.Kind) -> String? {
    areAskable ? reasonNotToChoose(kind, of: targets) : nil
  }
}
