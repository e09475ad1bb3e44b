/// Which requests are meant.
package enum RequestMatcher: Sendable, Hashable {
  case any
  /// Requests to the API.
  case apiRequests
  /// Requests to the CometD server.
  case cometDRequests
  /// With a message on this channel, such as `/meta/connect`.
  case channel(String)
  /// To an address that begins so.
  case path(String)
  /// With this `operationName`.
  case operation(String)

  func matches(_ summary: RequestSummary) -> Bool {
    switch self {
    case .any: true
    case .apiRequests: !summary.isCometD
    case .cometDRequests: summary.isCometD
    case .channel(let name): summary.isCometD && summary.names.contains(name)
    case .path(let path):
      summary.path.hasPrefix(path) || summary.path.hasPrefix("/api/v2" + path)
    case .operation(let name): !summary.isCometD && summary.names.contains(name)
    }
  }
}
