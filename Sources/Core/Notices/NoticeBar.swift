import WebServices

/// A sentence for the agent that goes by itself.
package struct Notice: Sendable, Equatable {
  package enum Level: Sendable, Equatable { case info, news, warning, error }

  package let level: Level
  /// May hold the server's words: untrusted.
  package let message: String
  let until: State.Instant
  /// The interaction that it speaks of: once what was done to it is settled, it is no longer true.
  let subject: Interaction.ID?

  static let duration = Duration.seconds(8)
}

/// What the row above the key bar says. One of the parts of `State`.
package struct NoticeBar: Sendable {
  package private(set) var notice: Notice?

  /// `about`: the interaction whose pull it speaks of; once that is settled the notice goes.
  mutating func say(
    _ level: Notice.Level, _ message: String, about subject: Interaction.ID? = nil,
    at now: State.Instant
  ) {
    notice = Notice(level: level, message: message, until: now + Notice.duration, subject: subject)
  }

  mutating func clear() { notice = nil }

  mutating func expire(at now: State.Instant) {
    if let notice, notice.until <= now { self.notice = nil }
  }

  /// What it said of this interaction is settled.
  mutating func settled(_ id: Interaction.ID) { if notice?.subject == id { notice = nil } }
}
