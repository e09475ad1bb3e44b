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
