import JSON

/// One email, chat or workitem, wherever it is.
struct Interaction: Sendable {
  enum State: String, Sendable {
    case invited = "Invited"
    case processing = "Processing"
    case chatting = "Chatting"
    case completed = "Completed"
    case revoked = "Revoked"
    case inWorkbin = "InWorkbin"
  }

  enum Place: Sendable, Equatable {
    case workbin(Shelf)
    /// In the hands of the agent with this user name.
    case agent(String)
  }

  /// What was written, and by whom.
  struct Letter: Sendable {
    var from: String
    var personal: String
    var to: String
    var subject: String
    var text: String
  }

  let id: String
  let medium: Medium
  let received: Moment
  /// Where the clock hung that `received` was read from.
  let zoneMinutes: Int
  var letter: Letter
  var userData: Fields
  var state: State
  var place: Place
  /// Where it goes when its agent leaves without having finished it.
  var home: Shelf?
  /// When it came to its place, compared with the others there.
  var order: Int
  /// Shows nothing but the four keys of the specification's example.
  var isBare = false

  var capabilities: [String] {
    switch state {
    case .invited: ["Accept", "Reject"]
    case .processing, .chatting: medium.capabilities
    case .completed, .revoked, .inWorkbin: []
    }
  }
}

/// One owner's part of a workbin: an agent's own, or that of a group or a place.
struct Shelf: Sendable, Hashable {
  var workbin: String
  var owner: String
}
