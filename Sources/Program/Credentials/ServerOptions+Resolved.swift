import HTTP
import WebServices

extension ServerOptions {
  /// Throws the sentence about the first option that can't be right, before anything is asked.
  func resolved() throws -> ResolvedServerOptions {
    guard let server else {
      throw CommandError.usage("say which server, with --server https://gws.example.test")
    }
    let address = try ServerAddress(server)
    let origin = try Origin(of: address.baseURL)
    let entry = netrc ? try NetrcFile.load().entry(for: origin.host, user: user) : nil
    guard let user = user ?? entry?.login, !user.isEmpty else {
      throw missingUserError(on: origin.host)
    }
    try BasicCredentials.check(user: user)
    if let password = entry?.password { try BasicCredentials.check(password: password) }
    try checkCertificateOptions(with: origin)
    if let caFile { try PEMFile(caFile).check(holds: .certificate) }
    return ResolvedServerOptions(
      address: address, user: user, password: entry?.password, caFile: caFile,
      certificate: try CertificateFiles(certificate: cert, key: key), isInsecure: origin.isInsecure)
  }

  private func missingUserError(on host: String) -> CommandError {
    .usage(
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
    throw .usage(
      "\(name) is for https, and \(origin.scheme)://\(origin.host) is without encryption. "
        + "Use https://, or leave \(name) out")
  }
}
