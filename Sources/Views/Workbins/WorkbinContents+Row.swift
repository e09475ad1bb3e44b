import Core
import Text
import Themes
import WebServices

extension WorkbinContents {
  /// Below its holder's name, another's needs no more than its own.
  var panelName: SafeText {
    owner == .implicit ? "\(name)" : "  \(workbin.displayName)"
  }

  /// Whose kind of workbin it is, where it is neither mine nor another's by name.
  var ownerSuffix: SafeText? {
    workbin.ownerType == .agent || owner != .implicit ? nil : "(\(workbin.ownerType.name))"
  }

  /// What must be seen first: that it can't be read, else that something is new in it.
  func statusGlyph(_ glyphs: GlyphSet) -> TextSpan {
    if case .failed = status { return TextSpan(glyphs[.failed], .levelError) }
    return unseen.isEmpty ? TextSpan(" ") : TextSpan(glyphs[.new], .new)
  }

  /// By which it is seen whether it can be believed, and whether something is new in it.
  var nameRole: Role {
    if case .failed = status { return .levelError }
    return isStale ? .stale : unseen.isEmpty ? .text : .new
  }

  /// How many came unseen, and how many there are; `·` as long as nobody knows.
  func countLine(_ glyphs: GlyphSet) -> Line {
    guard let count, status != .unknown else { return [TextSpan(glyphs[.dot], .muted)] }
    if case .failed = status { return [TextSpan("failed", .levelError)] }
    var line: Line = []
    if !unseen.isEmpty { line += [TextSpan("+\(unseen.count)", .new), TextSpan(" ")] }
    if isStale { line.append(TextSpan(glyphs[.stale], .stale)) }
    return line + [TextSpan(count.grouped, isStale ? .stale : count == 0 ? .muted : .text)]
  }
}
