import HTTP
import WebServices

/// A running network thread and the mailbox that it fills.
struct ServerConnection: Sendable {
  let address: ServerAddress
  let user: String
  /// What the user should know about the way to the server, if anything.
  let warning: String?
  let mailbox: Mailbox
  let network: NetworkThread<NetworkHandler>

  /// Starts the thread; nothing is sent before an effect asks for it.
  init(
    to address: ServerAddress, as user: String, configuration: ClientConfiguration, warning: String?
  ) throws {
    let mailbox = try Mailbox()
    (self.address, self.user, self.warning, self.mailbox) = (address, user, warning, mailbox)
    network = NetworkThread(configuration: configuration) {
      NetworkHandler(address: address, mailbox: mailbox)
    }
  }

  /// Lets the thread end what it has begun, for a moment at most.
  func close() {
    if !network.waitUntilStopped(timeout: .seconds(5)) { network.stop() }
  }
}
