import Text

/// A sign with a meaning of its own, always one column wide; a word stands beside it wherever
/// there is room.
enum Glyph: CaseIterable {
  case email, chat, workitem, voice, otherMedium
  case barLeft, barRight, myInteractions, allMine, new, failed, stale, sanitized, changed,
    truncated, cursor, pinned, marked
  case dot, up, down
  case connected, connecting, retrying, offline, stopped
  case inProgress, done, refused, unconfirmed, warning, suspicious
  case invited, processing, composing, inWorkbin, held, transferred, otherState

  /// With UTF-8, and without.
  var characters: (unicode: SafeText, ascii: SafeText) {
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
