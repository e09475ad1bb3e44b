import Terminal
import Text

extension Key {
  /// What is printed on the key; the arrows as words where their signs can't be shown.
  func name(_ glyphs: GlyphSet) -> SafeText {
    switch (self, glyphs) {
    case (.up, .ascii): "Up"
    case (.down, .ascii): "Down"
    case (.left, .ascii): "Left"
    case (.right, .ascii): "Right"
    default: name
    }
  }

  private var name: SafeText {
    switch self {
    case .character(" "): "Space"
    case .character(let character): "\(String(character))"
    case .control(let character): "^\(String(character).uppercased())"
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .insert: "Ins"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .function(let number): "F\(number)"
    case .pasted, .mouse, .unknown: .empty
    }
  }
}
