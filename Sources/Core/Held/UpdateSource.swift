/// How a description of an interaction came to us.
enum UpdateSource: Sendable {
  /// The server told it by itself; the word is the notification's type.
  case notified(String)
  /// We asked.
  case fetched
  /// We asked after a time without a link.
  case fetchedAfterGap

  /// The word for the time axis.
  var label: String {
    switch self {
    case .notified(let kind): kind
    case .fetched, .fetchedAfterGap: "read again"
    }
  }

  var wasMissed: Bool { if case .fetchedAfterGap = self { true } else { false } }
}
