import WebServices

/// Something that can be done to an interaction, with all that it needs.
package enum ItemAction: Sendable, Equatable {
  case pull
  /// Into the workbin that it was pulled from.
  case putBack
  /// Into another workbin; what still lies in one is pulled first.
  case move(WorkbinContents.ID, name: String)
  /// With a queue it goes on there, else it is done.
  case complete(queue: String?)
  case transferToQueue(String)
  case transferToUser(uri: String, name: String)
  case setInFocus
  case accept
  case reject
  case changeUserData(UserDataChange)
  /// Begins a draft that answers it.
  case reply(Reply)
  /// Writes a draft's text anew.
  case save(text: String)
  /// Sends a draft to whom it is to, through the queue that takes letters out.
  case send(queue: String)
  /// Throws a draft away.
  case deleteDraft

  /// The same without the particulars.
  package enum Kind: Sendable, Equatable {
    case pull, putBack, move, complete, transfer, setInFocus, accept, reject, changeUserData
    case reply, replyToAll, save, send, deleteDraft
  }

  package var kind: Kind {
    switch self {
    case .pull: .pull
    case .putBack: .putBack
    case .move: .move
    case .complete: .complete
    case .transferToQueue, .transferToUser: .transfer
    case .setInFocus: .setInFocus
    case .accept: .accept
    case .reject: .reject
    case .changeUserData: .changeUserData
    case .reply(let reply): reply.isReplyAll ? .replyToAll : .reply
    case .save: .save
    case .send: .send
    case .deleteDraft: .deleteDraft
    }
  }

  /// Whether it brings another interaction into the agent's hands: a draft.
  package var createsDraft: Bool { if case .reply = self { true } else { false } }

  /// The operations that it takes, in their order; none where it goes by a workbin.
  func operations(on item: Interaction, nickname: String) -> [ItemOperation] {
    switch self {
    case .pull, .putBack, .move: []
    case .complete(let queue): [.complete(queue: queue)]
    case .transferToQueue(let queue): [.transferToQueue(queue)]
    case .transferToUser(let uri, _): [.transferToUser(uri: uri)]
    case .setInFocus: [.setInFocus]
    case .accept: [.accept(nickname: nickname)]
    case .reject: [.reject]
    case .changeUserData(let change): change.operations
    case .reply(let reply): [.reply(reply)]
    case .save(let text): [.save(OutgoingEmail(item, text: text))]
    case .send(let queue): [.send(OutgoingEmail(item), queue: queue)]
    case .deleteDraft: [.cancel]
    }
  }
}

extension ItemAction.Kind {
  /// The capability that allows it; nil where none is needed, or which one depends.
  var capability: String? {
    switch self {
    case .pull, .putBack, .move, .changeUserData: nil
    case .complete: "Complete"
    case .transfer: "Transfer"
    case .setInFocus: "SetInFocus"
    case .accept: "Accept"
    case .reject: "Reject"
    case .reply: "Reply"
    case .replyToAll: "ReplyAll"
    case .save: "Save"
    case .send: "Send"
    case .deleteDraft: "Cancel"
    }
  }

  /// Whether it ends with the interaction out of the agent's hands.
  var releases: Bool {
    switch self {
    case .putBack, .move, .complete, .transfer, .reject, .send, .deleteDraft: true
    case .pull, .setInFocus, .accept, .changeUserData, .reply, .replyToAll, .save: false
    }
  }
}

/// What is to become of some keys of an interaction's userData; only what is to change.
package struct UserDataChange: Sendable, Equatable {
  package struct Entry: Sendable, Equatable {
    package let key: String
    package let value: UserDataValue

    package init(key: String, value: UserDataValue) { (self.key, self.value) = (key, value) }
  }

  package var attached: [Entry] = []
  package var updated: [Entry] = []
  package var deleted: [String] = []

  package init() {}

  package var isEmpty: Bool { attached.isEmpty && updated.isEmpty && deleted.isEmpty }

  /// New keys are attached, others updated: [D:WorkitemAttachUserData, WorkitemUpdateUserData].
  var operations: [ItemOperation] {
    var operations: [ItemOperation] = []
    if !attached.isEmpty { operations.append(.attachUserData(attached.map(\.wire))) }
    if !updated.isEmpty { operations.append(.updateUserData(updated.map(\.wire))) }
    if !deleted.isEmpty { operations.append(.deleteUserData(keys: deleted)) }
    return operations
  }

  var capabilities: [String] { operations.map(\.name) }

  /// The same for an interaction that has these userData: a key that it has is updated, one that it
  /// lacks attached, and what is not there need not be deleted.
  func fitted(to userData: UserData?) -> UserDataChange {
    var fitted = UserDataChange()
    for entry in attached + updated {
      if userData?[entry.key] == nil {
        fitted.attached.append(entry)
      } else {
        fitted.updated.append(entry)
      }
    }
    fitted.deleted = deleted.filter { userData?[$0] != nil }
    return fitted
  }

  /// Whether an interaction's userData is as this wants it.
  func isSatisfied(in userData: UserData?) -> Bool {
    (attached + updated).allSatisfy { userData?[$0.key] == $0.value }
      && deleted.allSatisfy { userData?[$0] == nil }
  }
}

extension UserDataChange.Entry {
  fileprivate var wire: ItemOperation.Entry { ItemOperation.Entry(key: key, userDataValue: value) }
}
