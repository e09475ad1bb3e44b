import CNcurses
import Text

extension Screen {
  /// The keys that have been typed; none when there are none, without waiting. At most a few
  /// thousand at once: ask again until there are none.
  package mutating func readKeys() -> [Key] {
    var keys: [Key] = []
    var code: wint_t = 0
    while keys.count < 4_096 {
      switch wget_wch(inputWindow, &code) {
      case OK: if let key = key(character: code) { keys.append(key) }
      case KEY_CODE_YES: if let key = key(code: Int32(bitPattern: code)) { keys.append(key) }
      default: return keys
      }
    }
    return keys
  }

  /// Nil for a character that is part of something longer.
  private mutating func key(character code: wint_t) -> Key? {
    if mouseReport != nil { return consumeMouseReport(code).map(Key.mouse) }
    if isPasting { return consumePaste(code).map(Key.pasted) }
    return Key(character: code)
  }

  private mutating func key(code: Int32) -> Key? {
    if code == KEY_RESIZE { return resizeKey() }
    // A report that another sequence interrupts will not be completed any more.
    mouseReport = nil
    switch code {
    case BracketedPaste.startCode: beginPaste()
    case BracketedPaste.endCode: return endPaste().map(Key.pasted)
    case MouseTracking.reportCode: beginMouseReport(.parameters)
    case MouseTracking.legacyReportCode: beginMouseReport(.threeCharacters)
    default: return Key(code: code)
    }
    return nil
  }

  private mutating func resizeKey() -> Key? {
    guard size != lastSize else { return nil }
    lastSize = size
    lastCanvas = nil
    return .resize
  }
}

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
