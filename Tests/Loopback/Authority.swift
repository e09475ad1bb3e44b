/// An authority of a test's own, which signs certificates; OpenSSL makes them all.
package final class Authority: Sendable {
  private let folder: WorkFolder

  /// A certificate and its key, each in a file of its own.
  package struct Identity: Sendable {
    package let certificate: String
    package let key: String
  }

  package init() throws(CannotServe) {
    folder = try WorkFolder()
    try folder.run(
      "openssl req -x509 \(Self.newKey) -days 2 -subj '/CN=An authority of tests'"
        + " -keyout authority.key -out authority.pem")
  }

  /// What `--ca-file` is for.
  package var file: String { folder.path + "/authority.pem" }

  /// A certificate for a server or a client; `names` such as `DNS:localhost`. With a passphrase the
  /// key is encrypted. `days` may be negative: it has expired.
  package func identity(
    _ name: String, names: String = "DNS:localhost", days: Int = 2, passphrase: String? = nil
  ) throws(CannotServe) -> Identity {
    try folder.write("\(name).names", "subjectAltName=\(names)\n")
    try folder.run(
      "openssl req -new \(Self.newKey) -subj '/CN=\(name)' -keyout \(name).key -out \(name).csr"
        + " && openssl x509 -req -in \(name).csr -CA authority.pem -CAkey authority.key"
        + " -days \(days) -extfile \(name).names -out \(name).pem")
    if let passphrase {
      try folder.run(
        "openssl pkey -in \(name).key -aes128 -passout 'pass:\(passphrase)' -out \(name).new"
          + " && mv \(name).new \(name).key")
    }
    return Identity(
      certificate: "\(folder.path)/\(name).pem", key: "\(folder.path)/\(name).key")
  }

  /// Elliptic curves are quick to make.
  private static let newKey = "-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes"
}
