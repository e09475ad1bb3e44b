import Glibc

/// A port of loopback that is taken but not listened on: whoever connects is refused, and nobody
/// else is given it meanwhile.
package final class RefusingPort: Sendable {
  package let number: Int
  private let descriptor: Int32

  package init() throws(LoopbackError) {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    number = bindToLoopback(descriptor)
    guard number != 0 else { throw LoopbackError("no port is free") }
  }

  deinit { close(descriptor) }
}
