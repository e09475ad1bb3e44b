/// What may be done with an interaction in one's hands. Each is also the name of a capability.
enum ItemOperation: String, Sendable, CaseIterable {
  case accept = "Accept"
  case reject = "Reject"
  case complete = "Complete"
  case transfer = "Transfer"
  case setInFocus = "SetInFocus"
  case attachUserData = "AttachUserData"
  case updateUserData = "UpdateUserData"
  case deleteUserData = "DeleteUserData"
  case reply = "Reply"
  case replyAll = "ReplyAll"
  case save = "Save"
  case send = "Send"
  case cancel = "Cancel"
  case addComment = "AddComment"
  case setDisposition = "SetDisposition"
  case sendMessage = "SendMessage"

  func applies(to medium: Medium) -> Bool {
    switch self {
    case .reply, .replyAll, .save, .send, .cancel, .addComment, .setDisposition: medium == .email
    case .sendMessage: medium == .chat
    default: true
    }
  }
}
