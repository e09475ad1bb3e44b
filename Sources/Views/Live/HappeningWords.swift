import Desk
import Text
import Themes
import WebServices

/// One happening as the time axis tells it: what, and the particulars.
struct HappeningWords {
  let what: Line
  let detail: SafeText

  init(_ happening: Happening) {
    switch happening.what {
    case .pullSent(let operation, let workbin):
      self.init("pull sent", .accent, "\(operation) → \(workbin)")
    case .accepted(let reference):
      self.init("accepted", .levelInfo, reference.map { "reference \($0)" } ?? .empty)
    case .refused(let reason): self.init("refused", .levelError, SafeText(reason))
    case .unanswered(let after):
      self.init("no answer", .levelWarn, "for \(elapsedWords(after)): asked the server")
    case .told(let truth): self.init("the server says", .levelInfo, SafeText(truth))
    case .state(let from, let to, let kind):
      let before = from.map { [Piece("\($0.name)", .muted), Piece(" → ", .muted)] } ?? []
      self.init(before + [Piece("\(to.name)", to.look.role)], SafeText(kind))
    case .capabilities(let gained, let lost):
      let changes = Self.changes(gained, "+", "gained") + Self.changes(lost, "-", "lost")
      self.init("capabilities", .capOn, SafeText(changes.joined(separator: " ")))
    case .userData(let keys):
      self.init("userData", .diffChange, SafeText(keys.joined(separator: ", ")))
    case .failed(let reason): self.init("failed", .levelError, SafeText(reason))
    }
  }

  /// A few by name; more as a number, since the pane lists what can be done in any case.
  private static func changes(
    _ names: [String], _ sign: String, _ word: String
  ) -> [String] {
    names.count > 3 ? ["\(names.count) \(word)"] : names.map { sign + $0 }
  }

  private init(_ what: SafeText, _ role: Role, _ detail: SafeText) {
    self.init([Piece(what, role)], detail)
  }

  private init(_ what: Line, _ detail: SafeText) {
    (self.what, self.detail) = (what, detail)
  }
}
