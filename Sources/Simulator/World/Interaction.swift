/// One email, chat, workitem or the like, wherever it is.
struct Interaction: Sendable {
  enum State: String, Sendable {
    case invited = "Invited"
    case processing = "Processing"
    case chatting = "Chatting"
    case composing = "Composing"
    case completed = "Completed"
    case canceled = "Canceled"
    case revoked = "Revoked"
    case inWorkbin = "InWorkbin"
  }

  enum Location: Sendable, Hashable {
    case workbin(Workbin.Partition)
    /// In the hands of the agent with this user name.
    case agent(String)
  }

  /// What was written, and by whom.
  struct Content: Sendable {
    var from: String
    var fromPersonal: String
    var to: String
    var cc: [String] = []
    var subject: String
    var text: String
    /// As its sender marked it up; nil where that is to be made from the text.
    var html: String?
    var attachments: [Attachment] = []
  }

  let id: String
  let medium: Medium
  /// What kind of open media it is: `promotion`. Other media have none.
  var mediaType: String?
  let receivedAt: Timestamp
  /// Where the clock hung that `receivedAt` was read from.
  let utcOffsetMinutes: Int
  var content: Content
  var userData: JSONObject
  var state: State
  var location: Location
  /// Where it goes when its agent leaves without having finished it.
  var returnPartition: Workbin.Partition?
  /// When it came to its place, compared with the others there.
  var sequenceNumber: Int
  /// Shows nothing but the four keys of the specification's example.
  var hasMinimalResource = false
  /// It goes to the customer, who has not written it.
  var isOutbound = false
  var parentID: String?
  var comment: String?
  /// What has been said in a chat.
  var chatEvents: [ChatEvent] = []
  /// The agent's name in a chat.
  var agentNickname: String?
  /// When it was offered to the agent who has it; nil unless it is an invitation.
  var invitedAt: Timestamp?
  /// The agent whom the next interaction of this contact should go to.
  var lastAgent: String?
  /// Capabilities that the item lacks, although others in its state have them.
  var withheldCapabilities: Set<String> = []

  /// The state while its agent works on it.
  var activeState: State {
    switch medium {
    case .chat: .chatting
    case .email where isOutbound: .composing
    default: .processing
    }
  }

  var direction: String { isOutbound ? "Outbound" : "Inbound" }

  var capabilities: [String] {
    let capabilitiesOfState: [String] =
      switch state {
      case .invited: ["Accept", "Reject"]
      case .processing, .chatting: medium.capabilities
      case .composing: Interaction.composingCapabilities
      case .completed, .canceled, .revoked, .inWorkbin: []
      }
    return capabilitiesOfState.filter { !withheldCapabilities.contains($0) }
  }

  /// The sample of EmailCreate has no `Save`, that of EmailResource has.
  /// [D:EmailCreate, EmailResource]
  private static let composingCapabilities = [
    "Cancel", "Send", "Save", "AddComment", "AttachUserData", "UpdateUserData", "DeleteUserData",
    "SetDisposition", "SetInFocus", "Transfer",
  ]
}
