import CZlib

/// zlib, for one run of packed data. Frees once.
final class Inflater {
  /// How the data are wrapped, by zlib's number for it: `windowBits` of inflateInit2.
  enum Wrapping: Int32 {
    case gzip = 31
    case zlib = 15
    case raw = -15
  }

  // It stays where it is: zlib's state points back to it.
  private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)

  private init(_ wrapping: Wrapping) throws(Unpacking.Failure) {
    stream.initialize(to: z_stream())
    guard zlib_inflate_init(stream, wrapping.rawValue) == Z_OK else { throw .damaged }
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
  }

  /// What was packed; of gzip all members, one after another (RFC 1952, 2.2). What stands behind them
  /// is nobody's: some servers fill up with zeros.
  static func inflated(
    _ packed: [UInt8], _ wrapping: Wrapping, maxBytes: Int
  ) throws(Unpacking.Failure) -> [UInt8] {
    var output: [UInt8] = []
    var rest = packed[...]
    repeat {
      let used = try Inflater(wrapping).inflate(rest, into: &output, maxBytes: maxBytes)
      rest = rest.dropFirst(used)
    } while wrapping == .gzip && rest.starts(with: [0x1f, 0x8b])
    return output
  }

  /// Appends one member; returns how many bytes it took.
  private func inflate(
    _ packed: ArraySlice<UInt8>, into output: inout [UInt8], maxBytes: Int
  ) throws(Unpacking.Failure) -> Int {
    guard let count = UInt32(exactly: packed.count) else { throw .tooLarge }
    let status = packed.withUnsafeBufferPointer { input in
      // zlib reads from there and never writes, whatever its type says.
      stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
      stream.pointee.avail_in = count
      return inflateAll(into: &output, maxBytes: maxBytes)
    }
    guard output.count <= maxBytes else { throw .tooLarge }
    guard status == Z_STREAM_END else { throw .damaged }
    return packed.count - Int(stream.pointee.avail_in)
  }

  /// Until the end, a fault, or the first bytes too many.
  private func inflateAll(into output: inout [UInt8], maxBytes: Int) -> Int32 {
    var chunk = [UInt8](repeating: 0, count: 64 << 10)
    var status = Z_OK
    while status == Z_OK, output.count <= maxBytes {
      let count = chunk.withUnsafeMutableBufferPointer { room in
        stream.pointee.next_out = room.baseAddress
        stream.pointee.avail_out = UInt32(room.count)
        status = CZlib.inflate(stream, Z_NO_FLUSH)
        return room.count - Int(stream.pointee.avail_out)
      }
      output.append(contentsOf: chunk[..<count])
    }
    return status
  }
}
