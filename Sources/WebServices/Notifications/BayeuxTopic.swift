/// The Bayeux topics that tell an agent of all that is theirs. Topic by topic rather than by wildcard,
/// so that a server that refuses one still gives the others. [gws-api 3.1]
package enum BayeuxTopic {
  package static let all = ["/v2/me/workbins"] + Medium.known.map(\.topic) + ["/v2/me/channels"]
}
