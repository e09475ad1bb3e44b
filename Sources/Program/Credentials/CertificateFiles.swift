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
      throw usageError("the key “\(key)” needs its certificate, with --cert FILE")
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

/// A file of certificates or keys in PEM: base64 between lines that say what it is. (RFC 7468)
struct PEMFile {
  enum Content: String {
    case certificate = "CERTIFICATE-----"
    case key = "PRIVATE KEY-----"

    fileprivate var name: String { self == .certificate ? "certificate" : "key" }
    fileprivate var advice: String { self == .certificate ? "" : ". Name its file with --key" }
  }

  private let path: String
  private let text: String

  init(_ path: String) throws(CommandError) {
    do throws(BoundedFileError) {
      (self.path, text) = (path, String(decoding: try BoundedFile(path).bytes, as: UTF8.self))
    } catch {
      throw usageError("“\(path)” can't be read: \(error)")
    }
  }

  func check(holds content: Content) throws(CommandError) {
    guard !text.isEmpty else {
      throw usageError("there is no \(content.name) in “\(path)”: it is empty")
    }
    guard text.contains("-----BEGIN ") else {
      throw usageError(
        "“\(path)” is not PEM, which begins with -----BEGIN. To turn a .p12 or .pfx file into it: "
          + "openssl pkcs12 -in FILE.p12 -out FILE.pem")
    }
    guard text.contains(content.rawValue) else {
      throw usageError("there is no \(content.name) in “\(path)”\(content.advice)")
    }
  }

  /// Whether a key in it is encrypted, in the newer or the older way. (RFC 5958; RFC 1421, 4.6.1.1)
  var isKeyEncrypted: Bool {
    text.contains("BEGIN ENCRYPTED PRIVATE KEY") || text.contains("Proc-Type: 4,ENCRYPTED")
  }
}

private func usageError(_ message: String) -> CommandError {
  CommandError(message: message, status: CommandError.usageStatus)
}
