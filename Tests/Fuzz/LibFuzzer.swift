import Glibc

#if FUZZING
  /// The decoder under test: set once, before libFuzzer begins on the one thread there is.
  nonisolated(unsafe) private var underTest: Decoder = { _ in }

  /// One input that libFuzzer has invented.
  @_cdecl("LLVMFuzzerTestOneInput")
  public func testOneInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    underTest(Array(UnsafeBufferPointer(start: bytes, count: count))[...])
    return 0
  }

  @_silgen_name("LLVMFuzzerRunDriver")
  private func runDriver(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ callback: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
  ) -> CInt

  /// Lets libFuzzer invent inputs, until its options say that it is enough or an input is fatal.
  func runFuzzer(_ decoder: @escaping Decoder, options: [String]) -> CInt {
    underTest = decoder
    // Never freed: libFuzzer keeps pointers to its arguments.
    let words = ["fuzz"] + options
    var arguments = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(
      capacity: words.count + 1)
    for (index, word) in words.enumerated() { arguments[index] = strdup(word) }
    arguments[words.count] = nil
    var count = CInt(words.count)
    return runDriver(&count, &arguments, testOneInput)
  }
#endif
