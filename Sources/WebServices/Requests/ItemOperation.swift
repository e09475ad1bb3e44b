import JSON

/// What an agent does with an interaction of theirs. Each is allowed when the capability of its
/// name is among the interaction's. [D:WorkitemResource]
///
/// All are POSTs to `/me/{workitems|emails|chats}/{id}` or `/me/openmedia/{mediaType}/{id}`:
///
/// | operation        | beside `operationName`                  | source                            |
/// |------------------|-----------------------------------------|-----------------------------------|
/// | `Accept`         | `nickname` for chats                    | D:EmailAccept, ChatAccept, OpenMediaAPIAccept; workitem INF |
/// | `Reject`         |                                         | D:EmailReject, WorkitemReject, ChatReject, OpenMediaAPIReject |
/// | `Complete`       | `queueName`                             | D:WorkitemComplete, EmailComplete, ChatComplete |
/// | `Transfer`       | `userUri` or `queueName`; open media `targetUri` | D:EmailTransfer, OpenMediaAPITransfer; workitem INF |
/// | `SetInFocus`     |                                         | INF: only the name is documented  |
/// | `AttachUserData` | `userData`                              | D:WorkitemAttachUserData, EmailAttachUserData |
/// | `UpdateUserData` | `userData`                              | D:WorkitemUpdateUserData, OpenMediaAPIUpdateUD |
/// | `DeleteUserData` | `keys`                                  | D:WorkitemDeleteUserData, EmailDeleteUserData |
/// | `Reply`          | `queueUri`, `bodyAsPlainText`, `subjectPrefix` | D:EmailReply; `queueName` INF |
/// | `ReplyAll`       | the same, or `queueName`                | D:EmailReplyAll                   |
/// | `Save`           | `email`: the letter as a whole          | D:EmailSave                       |
/// | `Send`           | `queueName`, `email` as above           | D:EmailSend                       |
/// | `Cancel`         |                                         | D:EmailCancel                     |
package enum ItemOperation: Sendable, Equatable {
  case accept(nickname: String?)
  case reject
  /// With a queue it is placed there, else it is done.
  case complete(queue: String?)
  case transferToUser(uri: String)
  case transferToQueue(String)
  case setInFocus
  case attachUserData([Entry])
  case updateUserData([Entry])
  case deleteUserData(keys: [String])
  /// Begins a draft beside the email that it answers.
  case reply(Reply)
  case save(OutgoingEmail)
  /// The queue is the one that takes letters out.
  case send(OutgoingEmail, queue: String)
  /// Throws a draft away.
  case cancel

  /// One key of userData with the value that it is to have.
  package struct Entry: Sendable, Equatable {
    package let key: String
    package let value: JSONValue

    package init(key: String, value: JSONValue) { (self.key, self.value) = (key, value) }
  }

  /// The API's word for it, which is also the capability that allows it.
  package var name: String {
    switch self {
    case .accept: "Accept"
    case .reject: "Reject"
    case .complete: "Complete"
    case .transferToUser, .transferToQueue: "Transfer"
    case .setInFocus: "SetInFocus"
    case .attachUserData: "AttachUserData"
    case .updateUserData: "UpdateUserData"
    case .deleteUserData: "DeleteUserData"
    case .reply(let reply): reply.isReplyAll ? "ReplyAll" : "Reply"
    case .save: "Save"
    case .send: "Send"
    case .cancel: "Cancel"
    }
  }

  /// What stands in the body beside the name.
  func bodyMembers(for medium: Medium) -> [(String, JSONValue)] {
    switch self {
    case .accept(let nickname?) where medium.isConversation: [("nickname", .string(nickname))]
    case .complete(let queue?), .transferToQueue(let queue): [("queueName", .string(queue))]
    case .transferToUser(let uri): [(medium.hasOwnName ? "targetUri" : "userUri", .string(uri))]
    case .attachUserData(let entries), .updateUserData(let entries):
      [("userData", .object(entries.map { (key: $0.key, value: $0.value) }))]
    case .deleteUserData(let keys): [("keys", .array(keys.map(JSONValue.string)))]
    case .reply(let reply): reply.bodyMembers
    case .save(let email): [("email", email.json)]
    case .send(let email, let queue): [("queueName", .string(queue)), ("email", email.json)]
    case .accept, .reject, .complete, .setInFocus, .cancel: []
    }
  }
}
