import HTTP
import WebServices

/// A running network thread and the mailbox that it fills.
struct Connection: Sendable {
  let address: ServerAddress
  let user: String
  let mailbox: Mailbox
  let network: NetworkThread<Listener>

  /// Starts the thread; nothing is sent before the desk asks for it.
  init(to address: ServerAddress, user: String, password: String, caFile: String?) throws {
    let mailbox = try Mailbox()
    (self.address, self.user, self.mailbox) = (address, user, mailbox)
    network = NetworkThread(
      access: ServerAccess(
        baseURL: address.base, credentials: Credentials(user: user, password: password),
        caFile: caFile)
    ) {
      Listener(address: address, mailbox: mailbox)
    }
  }

  /// Lets the thread end what it has begun, for a moment at most.
  func close() {
    if !network.waitUntilStopped(timeout: .seconds(5)) { network.stop() }
  }
}
