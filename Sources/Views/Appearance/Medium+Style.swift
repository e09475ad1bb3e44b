import Themes
import WebServices

extension Medium {
  /// Its sign and its role; the word for people is `name`.
  var style: (glyph: Glyph, role: Role) {
    switch name {
    case "email": (.email, .mediaEmail)
    case "chat": (.chat, .mediaChat)
    case "workitem": (.workitem, .mediaWorkitem)
    case "voice", "call": (.voice, .mediaVoice)
    default: (.otherMedium, .mediaOther)
    }
  }
}
