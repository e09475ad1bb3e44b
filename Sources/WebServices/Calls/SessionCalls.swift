import JSON

/// The agent: identity, contact-centre session.
extension Call {
  /// The first request of all: it opens the HTTP session and brings cookie, CSRF token, settings.
  /// [C:ios, C:vue]
  package static let me = Call.get("/me?subresources=*")

  /// The administrator's lists. An internal address: a client reads it [C:ios], no page promises it,
  /// so that any failure is as good as nothing.
  package static let businessAttributes = Call.getBeside("/internal-api/business-attributes")

  /// Starts work on these channels. [D:StartContactCenterSession]
  package static func startContactCenterSession(channels: [String]) -> Call {
    .post("/me", "StartContactCenterSession", [("channels", .array(channels.map(Tree.string)))])
  }

  /// Ends work, and the HTTP session with it: the last call of all. [D:EndContactCenterSession]
  package static let endContactCenterSession = Call.post("/me", "EndContactCenterSession")

  /// The interactions of one medium that are mine now. [D:WorkitemResource, EmailResource];
  /// for chats inferred from them.
  package static func mine(_ medium: Medium) -> Call {
    .get("/me/\(medium.collection.percentEncoded)?fields=*")
  }
}
