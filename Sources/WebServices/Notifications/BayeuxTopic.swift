/// The Bayeux topics of the desk. Topic by topic rather than by wildcard, so that a server that
/// refuses one still gives the others. [gws-api 3.1]
package enum BayeuxTopic {
  package static let all = [
    "/v2/me/workbins", "/v2/me/workitems", "/v2/me/emails", "/v2/me/chats", "/v2/me/openmedia",
    "/v2/me/channels",
  ]
}
