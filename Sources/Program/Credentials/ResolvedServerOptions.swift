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

extension ServerOptions {
  /// Throws the sentence about the first option that can't be right, before anything is asked.
  func resolved() throws -> ResolvedServerOptions {
    guard let server else {
      throw usageError("say which server, with --server https://gws.example.test")
    }
    let address = try ServerAddress(server)
    let origin = try Origin(of: address.baseURL)
    let entry = netrc ? try NetrcFile.load().entry(for: origin.host, user: user) : nil
    guard let user = user ?? entry?.login, !user.isEmpty else {
      throw missingUserError(on: origin.host)
    }
    try checkCertificateOptions(with: origin)
    if let caFile { try PEMFile(caFile).check(holds: .certificate) }
    return ResolvedServerOptions(
      address: address, user: user, password: entry?.password, caFile: caFile,
      certificate: try CertificateFiles(certificate: cert, key: key), isInsecure: origin.isInsecure)
  }

  private func missingUserError(on host: String) -> CommandError {
    usageError(
      netrc
        ? "the netrc file has no login for \(host). Add one, or say who you are, with --user NAME"
        : "say who you are, with --user NAME")
  }

  /// Certificates are for TLS.
  private func checkCertificateOptions(with origin: Origin) throws(CommandError) {
    let options = [("--ca-file", caFile), ("--cert", cert), ("--key", key)]
    guard origin.scheme != "https", let (name, _) = options.first(where: { $0.1 != nil }) else {
      return
    }
    throw usageError(
      "\(name) is for https, and \(origin.scheme)://\(origin.host) is without encryption. "
        + "Use https://, or leave \(name) out")
  }

  private func usageError(_ message: String) -> CommandError {
    CommandError(message: message, status: CommandError.usageStatus)
  }
}
