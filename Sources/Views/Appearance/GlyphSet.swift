import Terminal
import Text

/// The characters that a terminal can show.
package enum GlyphSet: Sendable {
  case unicode
  /// For terminals and locales without UTF-8: texts from outside are transliterated, too.
  case ascii

  var border: Border { self == .unicode ? .rounded : .ascii }

  subscript(glyph: Glyph) -> SafeText {
    self == .unicode ? glyph.characters.unicode : glyph.characters.ascii
  }

  /// A text as this terminal can show it.
  func adapted(_ text: SafeText) -> SafeText {
    self == .unicode || text.isPlainASCII ? text : text.ascii
  }
}

/// A sign with a meaning of its own, always one column wide; a word stands beside it wherever
/// there is room.
enum Glyph: CaseIterable {
  case email, chat, workitem, voice, otherMedium
  case barLeft, barRight, myInteractions, allMine, new, failed, stale, sanitized, changed,
    truncated, cursor, pinned,
    marked
  case dot, dash, up, down
  case connected, connecting, retrying, offline, stopped
  case inProgress, done, refused, unconfirmed, warning, suspicious
  case invited, processing, composing, inWorkbin, held, transferred, otherState

  fileprivate var characters: (unicode: SafeText, ascii: SafeText) {
    switch self {
    case .email: ("✉", "@")
    case .chat: ("❝", "c")
    case .workitem: ("◆", "#")
    case .voice: ("☎", "T")
    case .otherMedium: ("◇", "*")
    case .barLeft: ("▌", "[")
    case .barRight: ("▐", "]")
    case .myInteractions: ("▸", "=")
    case .allMine: ("≡", "=")
    case .new: ("●", "*")
    case .failed: ("✗", "x")
    case .stale: ("~", "~")
    case .sanitized: ("⇄", "%")
    case .changed: ("•", "*")
    case .truncated: ("…", "~")
    case .cursor: ("▏", "_")
    case .pinned: ("◉", "&")
    case .marked: ("✓", "+")
    case .dot: ("·", "-")
    case .dash: ("─", "-")
    case .up: ("▴", "^")
    case .down: ("▾", "v")
    case .connected: ("●", "*")
    case .connecting: ("◌", "o")
    case .retrying: ("◐", "~")
    case .offline: ("○", "o")
    case .stopped: ("■", "x")
    case .inProgress: ("⇣", "v")
    case .done: ("✓", "+")
    case .refused: ("✗", "x")
    case .unconfirmed: ("?", "?")
    case .warning: ("!", "!")
    case .suspicious: ("⚠", "!")
    case .invited: ("♪", "?")
    case .processing: ("▸", ">")
    case .composing: ("✎", "e")
    case .inWorkbin: ("▣", "=")
    case .held: ("‖", "|")
    case .transferred: ("→", ">")
    case .otherState: ("○", "o")
    }
  }
}
