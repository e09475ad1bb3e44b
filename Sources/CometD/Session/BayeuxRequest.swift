/// One HTTP POST of Bayeux messages and its answer. At most two are outstanding at any time.
package struct BayeuxRequest: Sendable, Equatable {
  /// Which request, never used twice in one session.
  package struct ID: Hashable, Sendable {
    package let number: Int
  }

  /// What the one request carries.
  package enum Kind: Sendable, Equatable {
    case handshake, connect, subscribe, disconnect
  }

  package let id: ID
  package let kind: Kind
  /// A JSON array, UTF-8.
  package let body: [UInt8]
  /// How long the transport waits for the whole answer. A connect is held by the server, so its
  /// time is long.
  package let timeout: Duration

  /// Whether no harm is done when the server gets it twice and only the second answer arrives. The
  /// first one may have held events, which are gone with it unless they are acknowledged.
  package let isIdempotent: Bool

  /// What to append to the server's path. Servers ignore it; balancers and log readers like it.
  package var pathSuffix: String {
    switch kind {
    case .handshake: "/handshake"
    case .connect: "/connect"
    case .disconnect: "/disconnect"
    case .subscribe: ""
    }
  }
}
