import Terminal
import Text

extension Key {
  /// What is printed on the key.
  var name: SafeText {
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
    case .pasted, .resize, .unknown: .empty
    }
  }
}

extension Command {
  /// All its keys, for the help.
  var keyNames: SafeText { keys.map(\.name).joined(separator: " ") }
}
