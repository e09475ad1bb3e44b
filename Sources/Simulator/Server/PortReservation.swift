import Glibc

/// A port of loopback that is kept as long as this lives: a socket that is bound to it and does not
/// listen. Whoever connects meanwhile is refused, who asks the system for a free port gets another one,
/// and its owner may listen beside it, as Linux has it.
final class PortReservation: Sendable {
  private let descriptor: Int32
  let port: Int

  /// Of a free port, when it is 0. Nil, with errno, when it can't be had.
  init?(_ port: Int) {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { return nil }
    guard let port = Self.bind(descriptor, to: port) else {
      let reason = errno
      close(descriptor)
      errno = reason
      return nil
    }
    self.descriptor = descriptor
    self.port = port
  }

  deinit { close(descriptor) }

  private static func bind(_ descriptor: Int32, to port: Int) -> Int? {
    var reuse: Int32 = 1
    setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &reuse, socklen_t(MemoryLayout<Int32>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(truncatingIfNeeded: port).bigEndian
    address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        Glibc.bind(descriptor, address, length) == 0
          && getsockname(descriptor, address, &length) == 0
      }
    }
    return isBound ? Int(in_port_t(bigEndian: address.sin_port)) : nil
  }
}
