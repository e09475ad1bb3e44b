/// A certificate of our own and its key, both in PEM; printing it does not show the passphrase.
package struct ClientCertificate: Sendable, CustomStringConvertible, CustomReflectable {
  /// The certificate, and behind it those of the authorities in between.
  package var file: String
  /// Nil: the key is in `file` too.
  package var keyFile: String?
  /// Empty for a key that has none.
  package var passphrase: String

  package init(file: String, keyFile: String? = nil, passphrase: String = "") {
    self.file = file
    self.keyFile = keyFile
    self.passphrase = passphrase
  }

  package var description: String { file }
  package var customMirror: Mirror { Mirror(self, children: ["file": file]) }
}
