/// Whether a channel may be subscribed to: `/segment/segment`, with `*` or `**` only as the last.
/// Some servers answer a whole batch with HTTP 500 for one bad name, so none is ever sent.
enum ChannelName {
  static func isSubscribable(_ name: String) -> Bool {
    guard name.utf8.first == UInt8(ascii: "/"), name.utf8.count <= 1024 else { return false }
    let segments = name.utf8.dropFirst().split(
      separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard let last = segments.last, !segments[0].elementsEqual("meta".utf8) else { return false }
    return segments.dropLast().allSatisfy(isValidSegment)
      && (isValidSegment(last) || isWildcard(last))
  }

  private static func isWildcard(_ segment: Substring.UTF8View) -> Bool {
    segment.elementsEqual("*".utf8) || segment.elementsEqual("**".utf8)
  }

  private static func isValidSegment(_ segment: Substring.UTF8View) -> Bool {
    !segment.isEmpty && segment.allSatisfy(isValidCharacter)
  }

  private static func isValidCharacter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default:
      "-_!~()$@ .+#{}".utf8.contains(byte)
    }
  }
}
