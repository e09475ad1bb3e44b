/// Makes lines of bytes. On its reader's thread only.
final class LineSplitter {
  private let lines: AsyncStream<String>.Continuation
  private var rest: [UInt8] = []

  init(_ lines: AsyncStream<String>.Continuation) { self.lines = lines }

  func append(_ bytes: ArraySlice<UInt8>) {
    rest += bytes
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      lines.yield(String(decoding: rest[..<end], as: UTF8.self))
      rest.removeFirst(end + 1)
    }
  }
}
