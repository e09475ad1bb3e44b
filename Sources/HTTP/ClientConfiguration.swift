/// How the server is reached, for as long as the program runs.
package struct ClientConfiguration: Sendable {
  /// Where the server is, such as `https://gws.example.test:8090`: the credentials go to this
  /// scheme, host and port only. Nil: they go with every request.
  package var baseURL: String?
  /// For HTTP Basic.
  package var credentials: Credentials?
  /// Certificates of the authorities to trust, in PEM, in place of the system's.
  package var caFile: String?
  /// What we prove with who we are; like the credentials, to `baseURL` only.
  package var clientCertificate: ClientCertificate?
  /// For name, connection and TLS together.
  package var connectTimeout: Duration
  /// The largest answer in unpacked bytes.
  package var maxResponseBytes: Int
  package var userAgent: String

  package init(
    baseURL: String? = nil, credentials: Credentials? = nil, caFile: String? = nil,
    clientCertificate: ClientCertificate? = nil, connectTimeout: Duration = .seconds(10),
    maxResponseBytes: Int = 256 << 20, userAgent: String = "workbin/0.1"
  ) {
    self.baseURL = baseURL
    self.credentials = credentials
    self.caFile = caFile
    self.clientCertificate = clientCertificate
    self.connectTimeout = connectTimeout
    self.maxResponseBytes = maxResponseBytes
    self.userAgent = userAgent
  }
}
