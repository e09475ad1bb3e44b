import CBrotli

/// Brotli's decoder, for one run of packed data. Frees once.
final class BrotliDecoder {
  private let state: OpaquePointer

  private init() throws(Unpacking.Failure) {
    guard let state = BrotliDecoderCreateInstance(nil, nil, nil) else { throw .damaged }
    self.state = state
  }

  deinit { BrotliDecoderDestroyInstance(state) }

  /// What was packed; what stands behind it is nobody's.
  static func decoded(_ packed: [UInt8], maxBytes: Int) throws(Unpacking.Failure) -> [UInt8] {
    var output: [UInt8] = []
    let decoder = try BrotliDecoder()
    let result = packed.withUnsafeBufferPointer { input in
      decoder.decode(input, into: &output, maxBytes: maxBytes)
    }
    guard output.count <= maxBytes else { throw .tooLarge }
    guard result == BROTLI_DECODER_RESULT_SUCCESS else { throw .damaged }
    return output
  }

  /// Until the end, a fault, or the first bytes too many.
  private func decode(
    _ input: UnsafeBufferPointer<UInt8>, into output: inout [UInt8], maxBytes: Int
  ) -> BrotliDecoderResult {
    var (next, left) = (input.baseAddress, input.count)
    var result = BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT
    var chunk = [UInt8](repeating: 0, count: 64 << 10)
    while result == BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT, output.count <= maxBytes {
      let count = chunk.withUnsafeMutableBufferPointer { room in
        var (place, free) = (room.baseAddress, room.count)
        result = BrotliDecoderDecompressStream(state, &left, &next, &free, &place, nil)
        return room.count - free
      }
      output.append(contentsOf: chunk[..<count])
    }
    return result
  }
}
