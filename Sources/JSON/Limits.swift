/// How large and how deep a text may be.
package struct Limits: Sendable {
  /// Bytes of text.
  package var maxBytes: Int
  /// Arrays and objects in one another; an empty one holds nothing and does not count.
  package var maxDepth: Int
  /// What becomes of a text with more.
  package var excess: Excess

  package enum Excess: Sendable {
    /// Nothing of it is read.
    case refused
    /// A text that says so stands in the place of each value that is too deep, or that takes too much
    /// room, and the rest is read. Of attached data (`userData`) that is one value.
    case replaced
  }

  /// The longest that one value may be in a text that is too long as a whole.
  static let maxBytesOfValueInExcess = 64 << 10

  package init(maxBytes: Int = 256 << 20, maxDepth: Int = 64, excess: Excess = .refused) {
    self.maxBytes = maxBytes
    self.maxDepth = maxDepth
    self.excess = excess
  }
}
