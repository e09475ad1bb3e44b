import HTTP
import WebServices

/// Which server as whom, once all that can be checked without it has been.
struct CheckedAccess {
  let address: ServerAddress
  let user: String
  /// From the netrc file; nil: to be asked for.
  let password: String?
  let caFile: String?
  let certificate: CertificateFiles?
  /// Whether others can read what is sent.
  let isExposed: Bool

  /// Asks for the secrets, and starts the network thread.
  func connection() throws -> Connection {
    if let warning { Output.error("workbin: \(warning)") }
    let secrets = (Secret.password(of: user), Secret.passphrase(of: certificate?.keyFile ?? ""))
    let password = try password ?? secrets.0.read()
    let certificate = try certificate?.unlocked(by: secrets.1)
    let access = ServerAccess(
      baseURL: address.base, credentials: Credentials(user: user, password: password),
      caFile: caFile,
      clientCertificate: certificate)
    return try Connection(to: address, as: user, access: access, warning: warning)
  }

  private var warning: String? {
    isExposed
      ? "\(address.host) is reached without encryption: others on the way can read your password. "
        + "Use https:// if you can"
      : nil
  }
}

extension ServerOptions {
  /// Throws the sentence about the first option that can't be right, before anything is asked.
  func checked() throws -> CheckedAccess {
    guard let server else {
      throw refusal("say which server, with --server https://gws.example.test")
    }
    let address = try ServerAddress(server)
    let origin = try Origin(of: address.base)
    let entry = netrc ? try NetrcFile.read().entry(for: origin.host, user: user) : nil
    guard let user = user ?? entry?.login, !user.isEmpty else { throw noUser(on: origin.host) }
    try checkUse(with: origin)
    if let caFile { try PEMFile(caFile).check(holds: .certificate) }
    return CheckedAccess(
      address: address, user: user, password: entry?.password, caFile: caFile,
      certificate: try CertificateFiles(certificate: cert, key: key), isExposed: origin.isExposed)
  }

  private func noUser(on host: String) -> Complaint {
    refusal(
      netrc
        ? "the netrc file has no login for \(host). Add one, or say who you are, with --user NAME"
        : "say who you are, with --user NAME")
  }

  /// Certificates are for TLS.
  private func checkUse(with origin: Origin) throws(Complaint) {
    let options = [("--ca-file", caFile), ("--cert", cert), ("--key", key)]
    guard origin.scheme != "https", let (name, _) = options.first(where: { $0.1 != nil }) else {
      return
    }
    throw refusal(
      "\(name) is for https, and \(origin.scheme)://\(origin.host) is without encryption. "
        + "Use https://, or leave \(name) out")
  }

  private func refusal(_ sentence: String) -> Complaint {
    Complaint(sentence: sentence, status: Complaint.usage)
  }
}
