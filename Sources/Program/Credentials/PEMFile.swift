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
    do throws(FileError) {
      let bytes = try BoundedFile(accessFile: path).bytes
      (self.path, text) = (path, String(decoding: bytes, as: UTF8.self))
    } catch {
      throw .usage("“\(path)” can't be read: \(error.message)")
    }
  }

  func check(holds content: Content) throws(CommandError) {
    guard !text.isEmpty else {
      throw .usage("there is no \(content.name) in “\(path)”: it is empty")
    }
    guard text.contains("-----BEGIN ") else {
      throw .usage(
        "“\(path)” is not PEM, which begins with -----BEGIN. To turn a .p12 or .pfx file into it: "
          + "openssl pkcs12 -in FILE.p12 -out FILE.pem")
    }
    guard text.contains(content.rawValue) else {
      throw .usage("there is no \(content.name) in “\(path)”\(content.advice)")
    }
  }

  /// Whether a key in it is encrypted, in the newer or the older way. (RFC 5958; RFC 1421, 4.6.1.1)
  var isKeyEncrypted: Bool {
    text.contains("BEGIN ENCRYPTED PRIVATE KEY") || text.contains("Proc-Type: 4,ENCRYPTED")
  }
}
