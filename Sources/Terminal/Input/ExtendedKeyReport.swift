/// A key as terminals with an extended protocol report it, when somebody left that on: kitty's
/// `ESC [ 99 ; 5 u`, xterm's `ESC [ 27 ; 5 ; 99 ~`, and `ESC [ 1 ; 1 A` for a key without modifiers.
struct ExtendedKeyReport {
  private let code: Int
  /// What the key types with Shift, and the text of the whole, where the terminal says so.
  private var shiftedCode: Int?
  private var text: Int?
  private let modifiers: Int
  private let isRelease: Bool
  /// Whether the code is that of the character, not of the key that has it.
  private let isCharacter: Bool

  init?(_ numbers: [[Int]], final: UInt8) {
    switch (final, numbers.count, numbers.first?.first) {
    case (UInt8(ascii: "~"), 3, 27?):
      (code, isCharacter) = (numbers[2].first ?? 0, true)
    case (UInt8(ascii: "u"), 1...3, let code?):
      (self.code, isCharacter) = (code, false)
      shiftedCode = numbers[0].count > 1 ? numbers[0][1] : nil
      text = numbers.count == 3 ? numbers[2].first : nil
    default: return nil
    }
    (modifiers, isRelease) = Self.modifiers(numbers.count > 1 ? numbers[1] : [])
  }

  /// The modifiers as bits, without the locks; and whether the key was let go.
  static func modifiers(_ field: [Int]) -> (Int, isRelease: Bool) {
    let bits = max(field.first ?? 1, 1) - 1
    return (bits & 0x3F, field.count > 1 && field[1] == 3)
  }

  private static let shift = 1
  private static let control = 4

  /// Nil where it is no key of ours: with Alt, with Super, or when it is let go.
  var key: Key? {
    guard !isRelease, let scalar = Unicode.Scalar(UInt32(code)) else { return nil }
    switch modifiers {
    case 0: return plainKey(scalar)
    case Self.shift: return code == 9 ? .backTab : shiftedKey(scalar)
    case Self.control where ("a"..."z").contains(scalar): return .control(Character(scalar))
    default: return nil
    }
  }

  private func plainKey(_ scalar: Unicode.Scalar) -> Key? {
    if let key = Self.keypad[code] { return key }
    // Kitty's own numbers for keys that type nothing.
    if (57_344...63_743).contains(code) { return nil }
    if let text { return Unicode.Scalar(UInt32(text)).map(Key.init(_:)) }
    return [0x09, 0x0D, 0x1B, 0x7F].contains(code) || code >= 0x20 ? Key(scalar) : nil
  }

  /// Which character Shift makes of a key, only the terminal knows, but for letters.
  private func shiftedKey(_ scalar: Unicode.Scalar) -> Key? {
    if let typed = text ?? shiftedCode {
      return typed < 0x20 ? nil : Unicode.Scalar(UInt32(typed)).map(Key.init(_:))
    }
    if isCharacter { return code < 0x20 ? nil : Key(scalar) }
    guard scalar.properties.isLowercase, let upper = scalar.properties.uppercaseMapping.first else {
      return nil
    }
    return .character(upper)
  }

  /// The keypad's, without NumLock.
  private static let keypad: [Int: Key] = [
    57_414: .enter, 57_417: .left, 57_418: .right, 57_419: .up, 57_420: .down, 57_421: .pageUp,
    57_422: .pageDown, 57_423: .home, 57_424: .end, 57_425: .insert, 57_426: .delete,
  ]
}

/// Keys that keep their form and gain a field for the modifiers.
extension ExtendedKeyReport {
  /// `ESC [ 1 ; 1 A`, `ESC [ 5 ; 129 ~`: nil with any modifier but a lock, and when it is let go.
  static func unmodifiedKey(_ numbers: [[Int]], final: UInt8) -> Key? {
    guard numbers.count == 2, let number = numbers[0].first else { return nil }
    let (modifiers, isRelease) = modifiers(numbers[1])
    guard modifiers == 0, !isRelease else { return nil }
    return final == UInt8(ascii: "~") ? numbered[number] : number == 1 ? lettered[final] : nil
  }

  // Not `R`: `ESC [ 1 ; 1 R` tells where the cursor is.
  private static let lettered: [UInt8: Key] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right,
    UInt8(ascii: "D"): .left, UInt8(ascii: "F"): .end, UInt8(ascii: "H"): .home,
    UInt8(ascii: "P"): .function(1), UInt8(ascii: "Q"): .function(2),
    UInt8(ascii: "S"): .function(4),
  ]

  private static let numbered: [Int: Key] = [
    2: .insert, 3: .delete, 5: .pageUp, 6: .pageDown, 13: .function(3), 15: .function(5),
    17: .function(6),
    18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10), 23: .function(11),
    24: .function(12),
  ]
}
