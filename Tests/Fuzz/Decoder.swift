import Glibc

/// Something that must neither crash nor hang nor grow without bound, whatever it is given.
typealias Decoder = @Sendable (ArraySlice<UInt8>) -> Void

/// The lines of an input: a conversation is one answer in each line.
func lines(_ input: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
  input.split(separator: UInt8(ascii: "\n"), maxSplits: 63, omittingEmptySubsequences: false)
}

/// A file's bytes; none when it can't be read.
func contents(of path: String) -> ArraySlice<UInt8> {
  guard let file = fopen(path, "r") else { return [] }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65_536)
  while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
    bytes += buffer.prefix(count)
  }
  return bytes[...]
}

/// By name, as the command line says it.
let decoders: [String: Decoder] = [
  "bayeux": bayeuxDecoder, "answers": apiResponseDecoder, "desk": coreDecoder,
]
