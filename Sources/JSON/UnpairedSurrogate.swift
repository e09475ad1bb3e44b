/// Half a surrogate pair, such as Java leaves where it cuts a text: no Unicode text can hold one.
///
/// In a decoded text a scalar stands for it, one of 2,048 for private use, in the order of the
/// surrogates: U+10F000 for `\ud800`. Written as JSON, it is the escape again that it came as.
package enum UnpairedSurrogate {
  private static let standIns: ClosedRange<UInt32> = 0x10f000...0x10f7ff

  /// What stands for a surrogate in a decoded text.
  static func standIn(for unit: UInt16) -> Unicode.Scalar {
    Unicode.Scalar(standIns.lowerBound + UInt32(unit & 0x7ff)) ?? "\u{fffd}"
  }

  /// The surrogate that a scalar stands for; nil for all others.
  static func unit(of scalar: Unicode.Scalar) -> UInt16? {
    guard standIns.contains(scalar.value) else { return nil }
    return 0xd800 + UInt16(scalar.value - standIns.lowerBound)
  }
}

extension String {
  /// The text with the escape `\ud800` in the place of each half of a surrogate pair, for whoever
  /// knows nothing of what stands for it.
  package var showingUnpairedSurrogates: String {
    guard unicodeScalars.contains(where: { UnpairedSurrogate.unit(of: $0) != nil }) else {
      return self
    }
    var shown = ""
    for scalar in unicodeScalars {
      if let unit = UnpairedSurrogate.unit(of: scalar) {
        shown += "\\u" + String(unit, radix: 16)
      } else {
        shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }
}
