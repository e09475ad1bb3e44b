import Glibc
import WebServices

/// Which server as whom, once all that can be checked without it has been.
struct CheckedAccess {
  let address: ServerAddress
  let user: String
  let caFile: String?

  /// Asks for the password, and starts the network thread.
  func connection() throws -> Connection {
    let password = try Password.read(for: user)
    return try Connection(to: address, user: user, password: password, caFile: caFile)
  }
}

extension ServerOptions {
  /// Throws the sentence about the first option that can't be right, before anything is asked.
  func checked() throws -> CheckedAccess {
    guard let server else {
      throw refusal("say which server, with --server https://gws.example.test")
    }
    let address = try ServerAddress(server)
    guard let user, !user.isEmpty else { throw refusal("say who you are, with --user NAME") }
    if let caFile { try check(caFile, for: address) }
    return CheckedAccess(address: address, user: user, caFile: caFile)
  }

  private func check(_ caFile: String, for address: ServerAddress) throws(Complaint) {
    guard address.base.hasPrefix("https://") else {
      throw refusal(
        "--ca-file is for servers that prove who they are, and \(address.base) does not. "
          + "Use https://, or leave --ca-file out")
    }
    let file = open(caFile, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    defer { if file >= 0 { close(file) } }
    var byte: UInt8 = 0
    // Not `read`: the file is read anew for each connection, which a pipe would not allow.
    let count = file < 0 ? -1 : pread(file, &byte, 1, 0)
    guard count >= 0 else {
      let reason = String(cString: strerror(errno))
      throw refusal("the certificates in “\(caFile)” can't be read: \(reason)")
    }
    guard count > 0 else { throw refusal("there are no certificates in “\(caFile)”: it is empty") }
  }

  private func refusal(_ sentence: String) -> Complaint {
    Complaint(sentence: sentence, status: Complaint.usage)
  }
}
