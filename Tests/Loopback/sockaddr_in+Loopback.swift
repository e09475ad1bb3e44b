import Glibc

extension sockaddr_in {
  /// A port on this machine; 0 is any free one.
  static func loopback(port: Int) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    return address
  }
}

/// Gives a socket a free port of loopback; 0 when there is none.
func bindToLoopback(_ socket: Int32) -> Int {
  var address = sockaddr_in.loopback(port: 0)
  var length = socklen_t(MemoryLayout<sockaddr_in>.size)
  withUnsafeMutablePointer(to: &address) {
    $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
      _ = bind(socket, $0, length)
      _ = getsockname(socket, $0, &length)
    }
  }
  return Int(UInt16(bigEndian: address.sin_port))
}
