/// An authority of a test's own, which signs certificates; OpenSSL makes them all.
package final class CertificateAuthority: Sendable {
  private let directory: TemporaryDirectory

  /// A certificate and its key, each in a file of its own.
  package struct Identity: Sendable {
    package let certificate: String
    package let key: String
  }

  package init() throws(LoopbackError) {
    directory = try TemporaryDirectory()
    try directory.run(
      "openssl req -x509 \(Self.newKeyOptions) -days 2 -subj '/CN=An authority of tests'"
        + " -keyout authority.key -out authority.pem")
  }

  /// What `--ca-file` is for.
  package var certificateFile: String { directory.path + "/authority.pem" }

  /// A certificate for a server or a client; `names` such as `DNS:localhost`. With a passphrase the
  /// key is encrypted. `days` may be negative: it has expired.
  package func identity(
    _ name: String, names: String = "DNS:localhost", days: Int = 2, passphrase: String? = nil
  ) throws(LoopbackError) -> Identity {
    try directory.write("\(name).names", "subjectAltName=\(names)\n")
    try directory.run(
      "openssl req -new \(Self.newKeyOptions) -subj '/CN=\(name)' -keyout \(name).key -out \(name).csr"
        + " && openssl x509 -req -in \(name).csr -CA authority.pem -CAkey authority.key"
        + " -days \(days) -extfile \(name).names -out \(name).pem")
    if let passphrase {
      try directory.run(
        "openssl pkey -in \(name).key -aes128 -passout 'pass:\(passphrase)' -out \(name).new"
          + " && mv \(name).new \(name).key")
    }
    return Identity(
      certificate: "\(directory.path)/\(name).pem", key: "\(directory.path)/\(name).key")
  }

  /// Elliptic curves are quick to make.
  private static let newKeyOptions = "-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes"
}
