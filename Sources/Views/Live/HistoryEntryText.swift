import Core
import Text
import Themes
import WebServices

/// One happening as the time axis tells it: what, and the particulars.
struct HistoryEntryText {
  let title: Line
  private(set) var detail: SafeText

  init(_ entry: HistoryEntry, _ caseData: CaseData) {
    self = Self.describe(entry.kind, caseData)
    if entry.wasMissed {
      detail = detail.isEmpty ? "while disconnected" : "while disconnected: \(detail)"
    }
  }

  private static func describe(_ kind: HistoryEntry.Kind, _ caseData: CaseData) -> HistoryEntryText
  {
    switch kind {
    case .actionSent(let operation, let workbin, let isPull):
      return HistoryEntryText(
        isPull ? "pull sent" : "sent", .accent,
        workbin.map { "\(operation) → \($0)" } ?? SafeText(operation))
    case .accepted(let reference):
      return HistoryEntryText("accepted", .levelInfo, reference.map { "reference \($0)" } ?? .empty)
    case .refused(let reason): return HistoryEntryText("refused", .levelError, SafeText(reason))
    case .unanswered(let after):
      return HistoryEntryText(
        "no answer", .levelWarn, "for \(after.formatted): asked the server")
    case .serverSaid(let finding):
      return HistoryEntryText("the server says", .levelInfo, SafeText(finding))
    case .state(let from, let to, let kind):
      let before = from.map { [TextSpan("\($0.name)", .muted), TextSpan(" → ", .muted)] } ?? []
      return HistoryEntryText(before + [TextSpan("\(to.name)", to.style.role)], SafeText(kind))
    case .capabilities(let gained, let lost):
      let changes = Self.summarize(gained, "+", "gained") + Self.summarize(lost, "-", "lost")
      return HistoryEntryText("capabilities", .capOn, SafeText(changes.joined(separator: " ")))
    case .userData(let keys):
      let names = keys.map { caseData.label(of: $0) ?? $0 }
      return HistoryEntryText("userData", .diffChange, SafeText(names.joined(separator: ", ")))
    case .failed(let reason): return HistoryEntryText("failed", .levelError, SafeText(reason))
    case .missing(let from):
      return HistoryEntryText(
        [
          TextSpan("\(from.name)", .muted), TextSpan(" → ", .muted),
          TextSpan("not yours", .levelWarn),
        ],
        "read again")
    case .found(let workbin):
      return HistoryEntryText(
        [TextSpan("InWorkbin", InteractionState.inWorkbin.style.role)], "\(workbin)")
    }
  }

  /// A few by name; more as a number, since the pane lists what can be done in any case.
  private static func summarize(
    _ names: [String], _ sign: String, _ word: String
  ) -> [String] {
    names.count > 3 ? ["\(names.count) \(word)"] : names.map { sign + $0 }
  }

  private init(_ title: SafeText, _ role: Role, _ detail: SafeText) {
    self.init([TextSpan(title, role)], detail)
  }

  private init(_ title: Line, _ detail: SafeText) {
    (self.title, self.detail) = (title, detail)
  }
}
