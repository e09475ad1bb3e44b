import JSON
import Testing

@testable import Text

/// Two modules know which characters are not seen: Text shows none of them, JSON writes them as
/// escapes. Each has a table of its own, made for speed.
@Suite("What Text hides and what JSON escapes agree")
struct HiddenCharacterTests {
  /// What has no shape of its own, but neither moves, parts, joins nor reorders what stands around
  /// it: JSON leaves it as it came. A soft hyphen, fillers, variation selectors and annotations;
  /// shorthand, music and tags, which one `\u` does not hold.
  private static let leftByJSON: [ClosedRange<UInt32>] = [
    0xAD...0xAD, 0x034F...0x034F, 0x115F...0x1160, 0x17B4...0x17B5, 0x180B...0x180F,
    0x3164...0x3164, 0xFE00...0xFE0F, 0xFFA0...0xFFA0, 0xFFF0...0xFFFB, 0x1BCA0...0x1BCA3,
    0x1D173...0x1D17A, 0xE0000...0xE0FFF,
  ]

  /// The planes between have ideographs alone.
  private static let planes: [ClosedRange<UInt32>] = [0...0x1FFFF, 0xE0000...0xEFFFF]

  @Test("every character that is not shown is escaped, but for those that do nothing to others")
  func agreement() {
    for value in Self.planes.joined() {
      guard let scalar = Unicode.Scalar(value), !isQuotationMark(value) else { continue }
      let isHidden = !isShown(scalar)
      let isLeft =
        scalar.properties.isNoncharacterCodePoint
        || Self.leftByJSON.contains { $0.contains(value) }
      if isEscaped(scalar) != (isHidden && !isLeft) || (isLeft && !isHidden) {
        Issue.record("U+\(String(value, radix: 16)): hidden \(isHidden), left \(isLeft)")
      }
    }
  }

  @Test("half a surrogate pair is shown as the escape that JSON writes for it")
  func surrogates() {
    for value in UInt32(0x10F000)...0x10F7FF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let escape = "\\u" + String(0xD800 + value - 0x10F000, radix: 16)
      #expect(SafeText(String(scalar)).string == escape)
      #expect(JSONValue.string(String(scalar)).text == "\"\(escape)\"")
    }
  }

  /// Also where it is drawn as something else that tells of it.
  private func isShown(_ scalar: Unicode.Scalar) -> Bool {
    switch ScalarDisposition.of(scalar, after: nil) {
    case .shown, .combining, .substitute, .placeholder, .unpairedSurrogate: true
    // Skin tones, which the picture before them goes without.
    case .redundant: true
    case .tab, .lineBreak, .carriageReturn, .removed: false
    }
  }

  private func isEscaped(_ scalar: Unicode.Scalar) -> Bool {
    JSONValue.string(String(scalar)).bytes.dropFirst().first == UInt8(ascii: "\\")
  }

  /// What JSON must escape though it is seen.
  private func isQuotationMark(_ value: UInt32) -> Bool { value == 0x22 || value == 0x5C }
}
