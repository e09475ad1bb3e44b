import Core
import Terminal

extension TextEdit {
  /// What a key does to the line that is being typed; nil when it does nothing there.
  init?(_ key: Key) {
    switch key {
    case .character(let character): self = .insert(String(character))
    case .pasted(let text): self = .insert(text)
    case .backspace: self = .backspace
    case .delete: self = .delete
    case .left: self = .left
    case .right: self = .right
    case .home: self = .start
    case .end, .control("e"): self = .end
    case .control("u"): self = .deleteToStart
    case .control("w"): self = .deleteWord
    default: return nil
    }
  }
}
