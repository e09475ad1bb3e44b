import Themes
import WebServices

extension InteractionState {
  /// Its sign and its role; the word is the server's own.
  var style: (glyph: Glyph, role: Role) {
    switch name {
    case "Queued": (.otherState, .stateQueued)
    case "Invited": (.invited, .stateInvited)
    case "Processing", "Accepted", "Chatting": (.processing, .stateProcessing)
    case "Composing": (.composing, .stateProcessing)
    case "InWorkbin": (.inWorkbin, .stateInWorkbin)
    case "Held", "OnHold": (.held, .stateHeld)
    case "Transferred": (.transferred, .stateTransferred)
    case "Completed": (.done, .stateCompleted)
    case "Canceled", "Cancelled", "Rejected": (.refused, .stateStopped)
    case "Revoked": (.refused, .stateRevoked)
    default: (.otherState, .stateOther)
    }
  }
}
