import Terminal
import Text

/// The characters that a terminal can show.
package enum Glyphs: Sendable {
  case unicode
  /// For terminals and locales without UTF-8: texts from outside are transliterated, too.
  case ascii

  var border: Border { self == .unicode ? .rounded : .ascii }

  subscript(glyph: Glyph) -> SafeText {
    self == .unicode ? glyph.characters.unicode : glyph.characters.ascii
  }

  /// A text as this terminal can show it.
  func callAsFunction(_ text: SafeText) -> SafeText {
    self == .unicode || text.isPlainASCII ? text : text.ascii
  }
}

/// A sign with a meaning of its own, always one column wide; a word stands beside it wherever
/// there is room.
enum Glyph: CaseIterable {
  case email, chat, workitem, voice, otherMedium
  case barLeft, barRight, desk, allMine, new, failed, stale, altered, changed, cut, cursor, pinned,
    marked
  case dot, dash, up, down
  case link, connecting, retrying, offline, stopped
  case going, done, refused, asked, warned, doubtful
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
    case .desk: ("▸", "=")
    case .allMine: ("≡", "=")
    case .new: ("●", "*")
    case .failed: ("✗", "x")
    case .stale: ("~", "~")
    case .altered: ("⇄", "%")
    case .changed: ("•", "*")
    case .cut: ("…", "~")
    case .cursor: ("▏", "_")
    case .pinned: ("◉", "&")
    case .marked: ("✓", "+")
    case .dot: ("·", "-")
    case .dash: ("─", "-")
    case .up: ("▴", "^")
    case .down: ("▾", "v")
    case .link: ("●", "*")
    case .connecting: ("◌", "o")
    case .retrying: ("◐", "~")
    case .offline: ("○", "o")
    case .stopped: ("■", "x")
    case .going: ("⇣", "v")
    case .done: ("✓", "+")
    case .refused: ("✗", "x")
    case .asked: ("?", "?")
    case .warned: ("!", "!")
    case .doubtful: ("⚠", "!")
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
