import CTerminalTesting
import Terminal

extension TerminalEmulator {
  /// Presses keys, as the bytes that the terminal sends for them in its present modes.
  package func press(_ keys: Key...) {
    for key in keys { press(key) }
  }

  /// Pastes text as a terminal does: with marks around it when the program has asked for them.
  package func paste(_ text: String) {
    emulator_paste_mark(vterm, 1)
    sendReplies()
    type(text)
    emulator_paste_mark(vterm, 0)
    sendReplies()
  }

  private func press(_ key: Key) {
    switch key {
    case .character(let character): type(String(character))
    case .control(let letter):
      send([(letter.asciiValue ?? 0) & 0x1F])
    case .function(let number):
      send(code: Int32(VTERM_KEY_FUNCTION_0.rawValue) + Int32(number))
    case .backTab:
      emulator_key(vterm, Int32(VTERM_KEY_TAB.rawValue), Int32(VTERM_MOD_SHIFT.rawValue))
      sendReplies()
    case .pasted(let text): paste(text)
    case .mouse, .unknown: break
    default:
      if let code = TerminalEmulator.codes[key] { send(code: Int32(code.rawValue)) }
    }
  }

  private func send(code: Int32) {
    emulator_key(vterm, code, 0)
    sendReplies()
  }

  private static let codes: [Key: VTermKey] = [
    .enter: VTERM_KEY_ENTER, .escape: VTERM_KEY_ESCAPE, .tab: VTERM_KEY_TAB,
    .backspace: VTERM_KEY_BACKSPACE, .delete: VTERM_KEY_DEL, .insert: VTERM_KEY_INS,
    .up: VTERM_KEY_UP, .down: VTERM_KEY_DOWN, .left: VTERM_KEY_LEFT, .right: VTERM_KEY_RIGHT,
    .home: VTERM_KEY_HOME, .end: VTERM_KEY_END, .pageUp: VTERM_KEY_PAGEUP,
    .pageDown: VTERM_KEY_PAGEDOWN,
  ]
}
