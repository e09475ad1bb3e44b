/// The Bayeux topics that tell an agent of all that is theirs. Topic by topic rather than by wildcard,
/// so that a server that refuses one still gives the others. [D:AsynchronousEvents,
/// WorkbinsMessageType, AgentStateControlReady; those of the media: `Medium.known`]
package enum BayeuxTopic {
  package static let all = [workbins] + Medium.known.map(\.topic) + [channels]

  package static let workbins = "/v2/me/workbins"
  package static let channels = "/v2/me/channels"
}
