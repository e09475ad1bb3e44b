import Glibc

/// A port of loopback that is taken but not listened on: whoever connects is refused, and nobody
/// else is given it meanwhile.
final class RefusingPort {
  let number: UInt16
  private let descriptor: Int32

  struct BindError: Error {
    let code: Int32
  }

  init() throws(BindError) {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let problem = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { plain in
        bind(descriptor, plain, length) | getsockname(descriptor, plain, &length)
      }
    }
    guard descriptor >= 0, problem == 0 else { throw BindError(code: errno) }
    (self.descriptor, number) = (descriptor, UInt16(bigEndian: address.sin_port))
  }

  deinit { close(descriptor) }
}
