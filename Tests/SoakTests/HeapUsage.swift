import CHeap

/// How much memory is in use whenever all is calm: the server's and both agents'.
struct HeapUsage {
  /// One for each fault, in bytes.
  private var samples: [Int] = []

  /// What two thirds of the time may differ by. In three minutes 24,000 notifications come to
  /// agents in the last third: whoever keeps but 45 bytes of each is found out.
  static let maxGrowthBytes = 1 << 20

  mutating func takeSample() {
    let heap = mallinfo2()
    samples.append(Int(heap.uordblks + heap.hblkhd))
  }

  /// From the middle third to the last one, by their medians; the first third is for warming up.
  var growth: Int {
    let third = samples.count / 3
    guard third > 0 else { return 0 }
    return median(samples.suffix(third)) - median(samples[third..<2 * third])
  }

  var latest: Int { samples.last ?? 0 }

  private func median(_ samples: ArraySlice<Int>) -> Int {
    samples.sorted()[samples.count / 2]
  }
}
