import CNcurses

extension Key {
  /// The key of a character that the terminal sent.
  init(character code: wint_t) {
    switch code {
    case 0x0D, 0x0A: self = .enter
    case 0x1B: self = .escape
    case 0x09: self = .tab
    case 0x08, 0x7F: self = .backspace
    case 0x01...0x1A:
      self = .control(Character(Unicode.Scalar(UInt8(code + 0x60))))
    case 0x20...: self = Unicode.Scalar(code).map { .character(Character($0)) } ?? .unknown
    default: self = .unknown
    }
  }

  /// The key that ncurses has a number for.
  init(code: Int32) {
    switch code {
    case KEY_UP: self = .up
    case KEY_DOWN: self = .down
    case KEY_LEFT: self = .left
    case KEY_RIGHT: self = .right
    case KEY_HOME: self = .home
    case KEY_END: self = .end
    case KEY_PPAGE: self = .pageUp
    case KEY_NPAGE: self = .pageDown
    case KEY_ENTER: self = .enter
    case KEY_BACKSPACE: self = .backspace
    case KEY_DC: self = .delete
    case KEY_IC: self = .insert
    case KEY_BTAB: self = .backTab
    default: self = Key(functionCode: code)
    }
  }

  private init(functionCode code: Int32) {
    let number = code - ncurses_function_key(0)
    self = (1...63).contains(number) ? .function(Int(number)) : .unknown
  }
}
