/// One character as a cell of the screen holds it: a base and at most four combining marks,
/// packed into sixteen bytes, so that a screenful is copied and compared like plain memory.
package struct CellCharacter: Hashable, Sendable {
  // Each scalar takes 21 bits: the base and two marks in `low`; two marks and the width in `high`.
  private var low: UInt64
  private var high: UInt64

  /// An empty column.
  package static let blank = CellCharacter(ascii: 0x20)

  /// The right half of the wide character to the left.
  package static let rightHalf = CellCharacter(base: 0, width: 0)

  /// A printable ASCII character.
  package init(ascii: UInt8) {
    self.init(base: UInt32(ascii), width: 1)
  }

  /// A character without marks.
  package init(_ scalar: Unicode.Scalar) {
    self.init(base: scalar.value, width: max(1, ColumnWidth.of(scalar)))
  }

  private init(base: UInt32, width: UInt64) {
    low = UInt64(base)
    high = width << 42
  }

  private init(base: UInt32, width: Int) {
    self.init(base: base, width: UInt64(width))
  }

  /// 1 or 2 columns; 0 for the right half of a wide character.
  package var width: Int { Int(high >> 42) }

  /// The base first, then its marks; none for a right half.
  package var scalars: [Unicode.Scalar] {
    [low, low >> 21, low >> 42, high, high >> 21].compactMap { packed in
      let value = UInt32(truncatingIfNeeded: packed & 0x1F_FFFF)
      return value == 0 ? nil : Unicode.Scalar(value)
    }
  }

  /// The base alone; nil for a right half.
  package var base: Unicode.Scalar? {
    let value = UInt32(truncatingIfNeeded: low & 0x1F_FFFF)
    return value == 0 ? nil : Unicode.Scalar(value)
  }

  /// True when combining marks are drawn over the base.
  package var hasMarks: Bool { low >> 21 != 0 }

  /// The character as a string; empty for a right half.
  package var text: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// Adds a mark, up to the fourth.
  mutating func combine(_ mark: Unicode.Scalar) {
    let value = UInt64(mark.value)
    if low >> 21 & 0x1F_FFFF == 0 {
      low |= value << 21
    } else if low >> 42 == 0 {
      low |= value << 42
    } else if high & 0x1F_FFFF == 0 {
      high |= value
    } else if high >> 21 & 0x1F_FFFF == 0 {
      high |= value << 21
    }
  }
}
