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
