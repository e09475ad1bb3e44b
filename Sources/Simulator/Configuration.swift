/// What a simulated contact centre is like: who may log in, how it behaves, how fast it lives.
package struct Configuration: Sendable {
  /// The TCP port on 127.0.0.1; 0 lets the system choose a free one.
  package var port = 0

  /// The port on 127.0.0.1 at which faults can be asked for; 0 lets the system choose, nil is
  /// nowhere.
  package var controlPort: Int?

  /// Everything invented (people, emails, times, who does what next) follows from this number.
  package var seed: UInt64 = 1

  /// How fast the world lives. 1: something happens every few seconds and answers take 20–300 ms;
  /// 10: ten times as fast; 0: nothing moves but by requests, and answers come at once.
  package var pace: Double = 1

  /// How many interactions lie in the workbins at the start, as the default agent sees them. With
  /// each member of its team lie a twentieth as many emails, and half as many callbacks.
  package var interactionCount = 120

  /// The name of the workbin in which all of them lie but the specified one; nil spreads them out.
  package var fullWorkbin: String?

  /// How many notifications a second the default agent gets about the workbins that it watches,
  /// beyond what the pace brings.
  package var notificationRate = 0

  /// How long a /meta/connect is held when nothing happens; told to clients as `advice.timeout`.
  package var holdTimeout: Duration = .seconds(30)

  /// How long a CometD session may go without a /meta/connect before it is dropped.
  package var maxInterval: Duration = .seconds(10)

  /// How long a connection may be silent while nothing is asked; then the server closes it.
  package var idleTimeout: Duration = .seconds(30)

  /// Whether POSTs must carry the token that GET answers hand out.
  package var requiresCSRFToken = false

  /// Whether the CometD acknowledgement extension is offered.
  package var offersAck = true

  /// The default agent, who leads a team of `agent2` and `agent3`. `agent2` to `agent6` work here
  /// too, with the same password; `agent4` has no channel but email, `agent5` may not reply, and
  /// `agent6` may not use workbins.
  package var user = "agent1"
  /// The password of all agents.
  package var password = "secret"

  /// The agents who are told nothing but that they must change their password.
  package var usersToChangePassword: Set<String> = []

  /// The referenceId of the first asynchronous operation.
  package var firstReferenceID = 17

  /// Milliseconds since 1970 at which the world begins; nil is now. A world at pace 0 stays there.
  package var startMilliseconds: Int64?

  /// At pace 1, with the seed 1.
  package init() {}

  /// The rest as by itself.
  package init(seed: UInt64 = 1, pace: Double) {
    self.seed = seed
    self.pace = pace
  }
}
