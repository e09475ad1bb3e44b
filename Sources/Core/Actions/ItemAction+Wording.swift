import WebServices

/// What a deed is called in sentences; names of queues, users and workbins are untrusted.
extension ItemAction {
  /// `complete into “billing”`
  package var infinitive: String { kind.infinitive + destination }
  /// `completing into “billing”`
  package var progressive: String { kind.progressive + destination }
  /// `completed into “billing”`
  package var past: String { kind.past + destination }

  /// ` into the queue “billing”`; nothing where it goes nowhere.
  package var destination: String {
    switch self {
    case .move(_, let name): " to “\(name.prefix(60))”"
    case .complete(let queue?): " into the queue “\(queue.prefix(60))”"
    case .transferToQueue(let queue): " to the queue “\(queue.prefix(60))”"
    case .transferToUser(_, let name): " to “\(name.prefix(60))”"
    case .deleteDraft: " for good"
    default: ""
    }
  }
}

extension ItemAction.Kind {
  package var infinitive: String {
    switch self {
    case .pull: "pull"
    case .putBack: "put back"
    case .move: "move"
    case .complete: "complete"
    case .transfer: "transfer"
    case .setInFocus: "set in focus"
    case .accept: "accept"
    case .reject: "reject"
    case .changeUserData: "change the userData"
    case .reply, .replyToAll: "answer"
    case .save: "save"
    case .send: "send"
    case .deleteDraft: "delete"
    }
  }

  package var progressive: String {
    switch self {
    case .pull: "pulling"
    case .putBack: "putting back"
    case .move: "moving"
    case .complete: "completing"
    case .transfer: "transferring"
    case .setInFocus: "setting in focus"
    case .accept: "accepting"
    case .reject: "rejecting"
    case .changeUserData: "changing the userData"
    case .reply, .replyToAll: "answering"
    case .save: "saving"
    case .send: "sending"
    case .deleteDraft: "deleting"
    }
  }

  package var past: String {
    switch self {
    case .pull: "pulled"
    case .putBack: "put back"
    case .move: "moved"
    case .complete: "completed"
    case .transfer: "transferred"
    case .setInFocus: "set in focus"
    case .accept: "accepted"
    case .reject: "rejected"
    case .changeUserData: "changed"
    case .reply, .replyToAll: "answered by a draft"
    case .save: "saved"
    case .send: "sent"
    case .deleteDraft: "deleted"
    }
  }
}

extension ItemAction.Kind {
  /// What it is done to, in a word.
  package var object: String {
    switch self {
    case .save, .send, .deleteDraft: "draft"
    default: "interaction"
    }
  }
}
