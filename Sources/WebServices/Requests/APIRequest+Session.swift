import JSON

/// The agent: identity, contact-centre session.
extension APIRequest {
  /// The first request of all: it opens the HTTP session and brings cookie, CSRF token, settings.
  /// [C:ios, C:vue]
  package static let me = APIRequest.get("/me?subresources=*")

  /// The administrator's lists. An internal address: a client reads it [C:ios], no page promises
  /// it, so that any failure is as good as nothing.
  package static let businessAttributes = APIRequest.getUnversioned(
    "/internal-api/business-attributes")

  /// Starts work on these channels. [D:StartContactCenterSession]
  package static func startContactCenterSession(channels: [String]) -> APIRequest {
    .post(
      "/me", "StartContactCenterSession", [("channels", .array(channels.map(JSONValue.string)))])
  }

  /// Ends work, and the HTTP session with it: the last call of all. [D:EndContactCenterSession]
  package static let endContactCenterSession = APIRequest.post("/me", "EndContactCenterSession")

  /// The interactions of one medium that are mine now. [D:WorkitemResource, EmailResource];
  /// for chats inferred from them.
  package static func myInteractions(_ medium: Medium) -> APIRequest {
    .get("/me/\(medium.collection.percentEncoded)?fields=*")
  }
}
