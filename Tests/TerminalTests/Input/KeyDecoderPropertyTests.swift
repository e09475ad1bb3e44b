import Testing

@testable import Terminal

/// Sequences by the grammar of ECMA-48 and of xterm's own, made at random from a seed.
@Suite("No sequence that names no key gives one", .timeLimit(.minutes(5)))
struct KeyDecoderPropertyTests {
  @Test(
    "100,000 sequences, whole, and the keys behind them are read", arguments: TerminfoEntry.types)
  func whole(type: String) throws {
    _ = LocaleEncoding.adoptUTF8
    let table = try TerminfoEntry(type).table
    var generator = SequenceGenerator(seed: 1)
    var decoder = KeyDecoder(table, escapeDelay: .milliseconds(25))
    let now = ContinuousClock.now
    for _ in 0..<100_000 {
      let bytes = generator.next()
      guard !isKey(bytes, table) else { continue }
      let keys = decoder.consume(bytes, at: now) + decoder.consume([0x6A], at: now)
      if keys != [.character("j")] { Issue.record("\(describe(bytes)) gave \(keys)") }
    }
  }

  @Test("10,000 cut in two at any byte give Esc at the most", arguments: TerminfoEntry.types)
  func cut(type: String) throws {
    _ = LocaleEncoding.adoptUTF8
    let table = try TerminfoEntry(type).table
    var generator = SequenceGenerator(seed: 2)
    var now = ContinuousClock.now
    for _ in 0..<10_000 {
      let bytes = generator.next()
      let index = Int.random(in: 1..<bytes.count, using: &generator.random)
      // Esc, a pause and one character are Esc and that key, byte for byte.
      guard !isKey(bytes, table), !(bytes.count == 2 && bytes[1] != 0x5B) else { continue }
      // So are Esc, a pause and an arrow.
      let isCutBehindEscape = bytes[..<index].allSatisfy { $0 == 0x1B }
      if isCutBehindEscape, isKey([0x1B] + bytes.drop { $0 == 0x1B }, table) { continue }
      var decoder = KeyDecoder(table, escapeDelay: .milliseconds(25))
      var keys = decoder.consume(bytes[..<index], at: now)
      now += .milliseconds(Int64.random(in: 1...1_500, using: &generator.random))
      keys += decoder.expire(at: now) + decoder.consume(bytes[index...], at: now)
      now += .seconds(3)
      keys += decoder.expire(at: now)
      if !keys.allSatisfy({ $0 == .escape }) || !isCutBehindEscape && !keys.isEmpty {
        Issue.record("\(describe(bytes)) cut at \(index) gave \(keys)")
      }
    }
  }

  /// What a decoder of its own would call a key: the terminal's entry, and extended reports.
  private func isKey(_ bytes: [UInt8], _ table: KeyTable) -> Bool {
    var sequence = ControlSequence()
    for byte in bytes.dropFirst() {
      if sequence.consume(byte) == .complete || table.endsIrregularly(sequence.bytes) { break }
    }
    if table[sequence.bytes] != nil { return true }
    guard let (mark, numbers, final) = sequence.control else { return false }
    if mark == UInt8(ascii: "<") { return MouseEvent(numbers, final: final) != nil }
    if final == UInt8(ascii: "~"), [200, 201].contains(numbers[0][0]) { return true }
    return ExtendedKeyReport(numbers, final: final)?.key != nil
      || ExtendedKeyReport.unmodifiedKey(numbers, final: final) != nil
  }

  private func describe(_ bytes: [UInt8]) -> String {
    bytes.map {
      (0x21...0x7E).contains($0) ? String(Unicode.Scalar($0)) : "<\(String($0, radix: 16))>"
    }
    .joined(separator: " ")
  }
}

private struct SequenceGenerator {
  var random: SplitMix

  init(seed: UInt64) { random = SplitMix(state: seed) }

  mutating func next() -> [UInt8] {
    switch Int.random(in: 0..<20, using: &random) {
    case 0..<9:
      [0x1B, 0x5B] + some(0...8, of: 0x30...0x3F) + some(0...1, of: 0x20...0x2F) + final()
    case 9, 10: [0x1B, 0x4F] + some(0...2, of: 0x30...0x39) + some(1...1, of: 0x40...0x7E)
    case 11: [0x1B] + some(1...2, of: 0x20...0x2F) + some(1...1, of: 0x30...0x7E)
    case 12, 13:
      [0x1B, "]PX^_".utf8.randomElement(using: &random) ?? 0x5D] + some(0...40, of: 0x20...0x7E)
        + (Bool.random(using: &random) ? [0x07] : [0x1B, 0x5C])
    case 14: [0x1B, 0x5B, 0x4D] + some(3...3, of: 0x21...0x7E)
    case 15: [0x1B, 0x5B, 0x5B] + some(1...1, of: 0x41...0x5A)
    case 16: [0x1B, 0x1B, 0x5B] + some(0...2, of: 0x30...0x39) + some(1...1, of: 0x41...0x4C)
    case 17: [0x1B] + some(1...1, of: 0x61...0x7E)
    default: [0x1B, 0x5B] + number() + [0x3B] + number() + final()
    }
  }

  /// Not `[` and `M` where nothing stands in front: those go on.
  private mutating func final() -> [UInt8] {
    some(1...1, of: 0x40...0x7E).map { [0x5B, 0x4D].contains($0) ? 0x41 : $0 }
  }

  private mutating func number() -> [UInt8] { some(1...3, of: 0x30...0x39) }

  private mutating func some(_ count: ClosedRange<Int>, of range: ClosedRange<UInt8>) -> [UInt8] {
    (0..<Int.random(in: count, using: &random)).map { _ in UInt8.random(in: range, using: &random) }
  }
}

private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
