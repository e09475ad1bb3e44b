import Desk
import Text
import Themes
import WebServices

/// One happening as the time axis tells it: what, and the particulars.
struct HappeningWords {
  let what: Line
  private(set) var detail: SafeText

  init(_ happening: Happening, _ caseData: CaseData) {
    self = Self.words(of: happening.what, caseData)
    if happening.wasMissed {
      detail = detail.isEmpty ? "while disconnected" : "while disconnected: \(detail)"
    }
  }

  private static func words(of what: Happening.What, _ caseData: CaseData) -> HappeningWords {
    switch what {
    case .pullSent(let operation, let workbin):
      return HappeningWords("pull sent", .accent, "\(operation) → \(workbin)")
    case .actSent(let operation, let to):
      return HappeningWords(
        "sent", .accent, to.map { "\(operation) → \($0)" } ?? SafeText(operation))
    case .accepted(let reference):
      return HappeningWords("accepted", .levelInfo, reference.map { "reference \($0)" } ?? .empty)
    case .refused(let reason): return HappeningWords("refused", .levelError, SafeText(reason))
    case .unanswered(let after):
      return HappeningWords("no answer", .levelWarn, "for \(elapsedWords(after)): asked the server")
    case .told(let truth): return HappeningWords("the server says", .levelInfo, SafeText(truth))
    case .state(let from, let to, let kind):
      let before = from.map { [Piece("\($0.name)", .muted), Piece(" → ", .muted)] } ?? []
      return HappeningWords(before + [Piece("\(to.name)", to.look.role)], SafeText(kind))
    case .capabilities(let gained, let lost):
      let changes = Self.changes(gained, "+", "gained") + Self.changes(lost, "-", "lost")
      return HappeningWords("capabilities", .capOn, SafeText(changes.joined(separator: " ")))
    case .userData(let keys):
      let names = keys.map { caseData.label(of: $0) ?? $0 }
      return HappeningWords("userData", .diffChange, SafeText(names.joined(separator: ", ")))
    case .failed(let reason): return HappeningWords("failed", .levelError, SafeText(reason))
    case .gone(let from):
      return HappeningWords(
        [Piece("\(from.name)", .muted), Piece(" → ", .muted), Piece("not yours", .levelWarn)],
        "read again")
    case .found(let workbin):
      return HappeningWords(
        [Piece("InWorkbin", InteractionState.inWorkbin.look.role)], "\(workbin)")
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
