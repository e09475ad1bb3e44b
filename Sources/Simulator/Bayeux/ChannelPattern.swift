/// A channel's name in a subscription, perhaps with a wildcard as its last segment.
struct ChannelPattern: Sendable, Hashable {
  private let prefix: String
  private let depth: Depth

  private enum Depth { case exact, one, any }

  init?(_ text: String) {
    let segments = text.split(separator: "/", omittingEmptySubsequences: false)
    guard segments.count > 1, segments[0].isEmpty, !segments.dropFirst().contains("") else {
      return nil
    }
    switch segments[segments.count - 1] {
    case "*":
      (prefix, depth) = (String(text.dropLast(1)), .one)
    case "**":
      (prefix, depth) = (String(text.dropLast(2)), .any)
    default:
      (prefix, depth) = (text, .exact)
    }
  }

  var isMeta: Bool { prefix.hasPrefix("/meta/") }

  func matches(_ channel: String) -> Bool {
    switch depth {
    case .exact: channel == prefix
    case .any: channel.hasPrefix(prefix)
    case .one: channel.hasPrefix(prefix) && !channel.dropFirst(prefix.count).contains("/")
    }
  }
}
