/// Somebody who works here.
struct Agent: Sendable {
  let id: String
  let userName: String
  let firstName: String
  let lastName: String
  var session: Session?

  /// A contact-centre session: the channels that the agent is logged in on.
  struct Session: Sendable {
    var channels: [Channel]
    var place: String
  }

  struct Channel: Sendable {
    var name: String
    var state: String
  }
}
