/// How the server is reached, for as long as the program runs.
package struct ServerAccess: Sendable {
  /// Where the server is, such as `https://gws.example.test:8090`: the credentials go to this
  /// scheme, host and port only. Nil: they go with every request.
  package var baseURL: String?
  /// For HTTP Basic.
  package var credentials: Credentials?
  /// Certificates of the authorities to trust, in PEM, in place of the system's.
  package var caFile: String?
  /// For name, connection and TLS together.
  package var connectTimeout: Duration
  /// The largest answer in unpacked bytes.
  package var answerLimit: Int
  package var userAgent: String

  package init(
    baseURL: String? = nil, credentials: Credentials? = nil, caFile: String? = nil,
    connectTimeout: Duration = .seconds(10), answerLimit: Int = 256 << 20,
    userAgent: String = "workbin/0.1"
  ) {
    self.baseURL = baseURL
    self.credentials = credentials
    self.caFile = caFile
    self.connectTimeout = connectTimeout
    self.answerLimit = answerLimit
    self.userAgent = userAgent
  }
}

/// A user's name and password; printing it shows the name only.
package struct Credentials: Sendable, CustomStringConvertible, CustomReflectable {
  package var user: String
  package var password: String

  package init(user: String, password: String) {
    self.user = user
    self.password = password
  }

  package var description: String { user }
  package var customMirror: Mirror { Mirror(self, children: ["user": user]) }
}
