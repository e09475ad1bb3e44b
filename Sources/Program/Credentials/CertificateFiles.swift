import HTTP

/// The files after --cert and --key, once they have been looked into.
struct CertificateFiles {
  private let certificate: String
  /// Where the key is.
  let keyFile: String
  private let isKeyEncrypted: Bool

  /// Nil when there is no certificate; throws the sentence about a file that can't be of use.
  init?(certificate: String?, key: String?) throws(CommandError) {
    guard let certificate else {
      guard let key else { return nil }
      throw .usage("the key “\(key)” needs its certificate, with --cert FILE")
    }
    try PEMFile(certificate).check(holds: .certificate)
    keyFile = key ?? certificate
    let file = try PEMFile(keyFile)
    try file.check(holds: .key)
    (self.certificate, isKeyEncrypted) = (certificate, file.isKeyEncrypted)
  }

  /// With the key's passphrase, if it has one.
  func clientCertificate(passphrase: Secret) throws -> ClientCertificate {
    ClientCertificate(
      file: certificate, keyFile: keyFile, passphrase: isKeyEncrypted ? try passphrase.value() : "")
  }
}
