import Glibc

/// The path of an executable of this package: it lies beside the one that runs the tests.
package func executablePath(_ name: String) -> String {
  var buffer = [CChar](repeating: 0, count: 4_096)
  let count = readlink("/proc/self/exe", &buffer, buffer.count)
  let bytes = buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }
  let path = String(decoding: bytes, as: UTF8.self)
  let folder = path.split(separator: "/").dropLast().joined(separator: "/")
  return "/" + folder + "/" + name
}
