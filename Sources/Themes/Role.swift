/// What a part of the screen means. A theme gives each meaning a style; a role that it doesn't
/// mention looks like its parent.
package enum Role: Int, CaseIterable, Sendable {
  case text, muted, stale
  case border, borderFocus, title, titleFocus
  case accent, key, mark, new, match
  case selection, selectionInactive
  case header, status, input, cursor, dialog
  case levelInfo, levelOk, levelWarn, levelError
  case connUp, connRetry, connDown
  case stateQueued, stateInvited, stateProcessing, stateInWorkbin, stateHeld
  case stateTransferred, stateCompleted, stateStopped, stateRevoked, stateOther
  case mediaEmail, mediaChat, mediaWorkitem, mediaVoice, mediaOther
  case capOn
  case diffAdd, diffDel, diffChange

  /// The name in a theme file.
  package var name: String {
    switch self {
    case .text: "text"
    case .muted: "muted"
    case .stale: "stale"
    case .border: "border"
    case .borderFocus: "border.focus"
    case .title: "title"
    case .titleFocus: "title.focus"
    case .accent: "accent"
    case .key: "key"
    case .mark: "mark"
    case .new: "new"
    case .match: "match"
    case .selection: "selection"
    case .selectionInactive: "selection.inactive"
    case .header: "header"
    case .status: "status"
    case .input: "input"
    case .cursor: "cursor"
    case .dialog: "dialog"
    case .levelInfo: "level.info"
    case .levelOk: "level.ok"
    case .levelWarn: "level.warn"
    case .levelError: "level.error"
    case .connUp: "conn.up"
    case .connRetry: "conn.retry"
    case .connDown: "conn.down"
    case .stateQueued: "state.queued"
    case .stateInvited: "state.invited"
    case .stateProcessing: "state.processing"
    case .stateInWorkbin: "state.in-workbin"
    case .stateHeld: "state.held"
    case .stateTransferred: "state.transferred"
    case .stateCompleted: "state.completed"
    case .stateStopped: "state.stopped"
    case .stateRevoked: "state.revoked"
    case .stateOther: "state.other"
    case .mediaEmail: "media.email"
    case .mediaChat: "media.chat"
    case .mediaWorkitem: "media.workitem"
    case .mediaVoice: "media.voice"
    case .mediaOther: "media.other"
    case .capOn: "cap.on"
    case .diffAdd: "diff.add"
    case .diffDel: "diff.del"
    case .diffChange: "diff.change"
    }
  }

  /// The role whose look this one takes when a theme doesn't mention it; nil for `text` alone.
  package var parent: Role? {
    switch self {
    case .text: nil
    case .stale, .stateOther, .mediaOther: .muted
    case .borderFocus: .border
    case .titleFocus: .title
    case .key, .mark, .new, .match, .cursor, .diffChange: .accent
    case .selectionInactive: .selection
    case .connUp, .capOn, .diffAdd, .stateProcessing, .stateCompleted: .levelOk
    case .connRetry, .stateInvited, .stateHeld: .levelWarn
    case .connDown, .diffDel, .stateStopped, .stateRevoked: .levelError
    case .stateQueued, .stateInWorkbin, .stateTransferred: .levelInfo
    default: .text
    }
  }

  /// Whether it keeps its colour on the bar of a selection. What only sets things apart has the
  /// bar's own there: a bar in one style stands out more, and is fewer bytes on the line.
  package var keepsColorOnSelection: Bool {
    switch self {
    case .accent, .mark, .new, .match, .border, .cursor, .diffAdd, .diffDel, .diffChange,
      .levelInfo, .levelOk, .levelWarn, .levelError, .connUp, .connRetry, .connDown,
      .stateQueued, .stateInvited, .stateProcessing, .stateInWorkbin, .stateHeld,
      .stateTransferred, .stateCompleted, .stateStopped, .stateRevoked:
      true
    default: false
    }
  }

  /// The names that earlier versions knew, of what is not on the screen any more: a theme file may
  /// still have them.
  static let formerNames: Set<String> = [
    "faint", "masked", "badge", "sla.ok", "sla.soon", "sla.breached", "cap.off",
  ]

  /// The role of that name in a theme file.
  package static func named(_ name: String) -> Role? {
    allCases.first { $0.name == name }
  }
}
