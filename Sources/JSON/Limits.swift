/// How large and how deep a text may be.
package struct Limits: Sendable {
  /// Bytes of text.
  package var maxBytes: Int
  /// Arrays and objects in one another; an empty one holds nothing and does not count.
  package var maxDepth: Int

  package init(maxBytes: Int = 256 << 20, maxDepth: Int = 64) {
    self.maxBytes = maxBytes
    self.maxDepth = maxDepth
  }
}
