/// Where the API is: the part of every URL before `/api/v2`.
package struct ServerAddress: Sendable, Equatable {
  /// `https://gws.example.test:8090`, without a slash at its end.
  package let baseURL: String
  /// The host and port for people: `gws.example.test:8090`.
  package let host: String

  /// From what a person types. A path that ends in `/api/v2` is accepted, as pages print it; user
  /// and password inside are not: they would show in the process list.
  package init(_ text: String) throws(ServerAddressError) {
    let lowered = text.lowercased()
    guard let scheme = ["https://", "http://"].first(where: lowered.hasPrefix) else {
      throw .scheme(text)
    }
    var rest = text.dropFirst(scheme.count).prefix { $0 != "?" && $0 != "#" }
    while rest.last == "/" { rest.removeLast() }
    if rest.hasSuffix("/api/v2") { rest.removeLast("/api/v2".count) }
    while rest.last == "/" { rest.removeLast() }
    let host = rest.prefix { $0 != "/" }
    guard !host.isEmpty, host.allSatisfy({ $0.isASCII && $0 > " " }) else { throw .host(text) }
    guard !host.contains("@") else { throw .credentials }
    (self.baseURL, self.host) = (scheme + rest, String(host))
  }

  package func url(_ request: APIRequest) -> String {
    switch request.root {
    case .version2: apiURL(request.path)
    case .server: baseURL + request.path
    }
  }

  private func apiURL(_ path: String) -> String { "\(baseURL)/api/v2\(path)" }

  /// Where all Bayeux messages go. [C:ios, C:vue, C:dotnet]
  package var notificationsURL: String { apiURL("/notifications") }
}

/// Why a text is no server's address.
package enum ServerAddressError: Error, Equatable, CustomStringConvertible {
  case scheme(String)
  case host(String)
  case credentials

  package var description: String {
    switch self {
    case .scheme(let text):
      "“\(text)” is no server address: it must begin with https:// or http://"
    case .host(let text):
      "“\(text)” names no host. Try https://gws.example.test"
    case .credentials:
      "the server address must not hold a user name or password. Give the user with --user"
    }
  }
}
