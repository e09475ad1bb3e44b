import HTTP
import WebServices

/// Which server as whom, once all that can be checked without it has been.
struct ResolvedServerOptions {
  let address: ServerAddress
  let user: String
  /// From the netrc file; nil: to be asked for.
  let password: String?
  let caFile: String?
  let certificate: CertificateFiles?
  /// Whether others can read what is sent.
  let isInsecure: Bool

  /// Asks for the secrets, and starts the network thread.
  func connect() throws -> ServerConnection {
    if let warning { Output.error("workbin: \(warning)") }
    let secrets = (Secret.password(of: user), Secret.passphrase(of: certificate?.keyFile ?? ""))
    let password = try password ?? secrets.0.value()
    try BasicCredentials.check(password: password)
    let certificate = try certificate?.clientCertificate(passphrase: secrets.1)
    let configuration = ClientConfiguration(
      baseURL: address.baseURL, credentials: Credentials(user: user, password: password),
      caFile: caFile,
      clientCertificate: certificate)
    return try ServerConnection(
      to: address, as: user, configuration: configuration, warning: warning)
  }

  private var warning: String? {
    isInsecure
      ? "\(address.host) is reached without encryption: others on the way can read your password. "
        + "Use https:// if you can"
      : nil
  }
}
