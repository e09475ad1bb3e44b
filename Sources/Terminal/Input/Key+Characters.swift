extension Key {
  /// The key of a character that the terminal sent.
  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x0D, 0x0A: self = .enter
    case 0x1B: self = .escape
    case 0x09: self = .tab
    case 0x08, 0x7F: self = .backspace
    case 0x01...0x1A:
      self = .control(Character(Unicode.Scalar(UInt8(scalar.value + 0x60))))
    case 0x20...: self = .character(Character(scalar))
    default: self = .unknown
    }
  }
}
