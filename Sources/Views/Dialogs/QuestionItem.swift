import Text
import Themes
import WebServices

/// An interaction that a question is about.
struct QuestionItem {
  let medium: Medium
  let id: Interaction.ID
  let subject: String?

  private static let maxLines = 5

  /// The first of them by name, and how many more there are.
  static func lines(_ items: [QuestionItem], _ glyphs: GlyphSet) -> [Line] {
    let lines = items.prefix(maxLines).map { $0.line(glyphs) }
    return items.count > maxLines
      ? lines + [[TextSpan("and \(items.count - maxLines) more", .muted)]] : lines
  }

  private func line(_ glyphs: GlyphSet) -> Line {
    let style = medium.style
    let name: Line =
      subject.map {
        [TextSpan("“", .muted), TextSpan(SafeText($0).clipped(to: 32)), TextSpan("”", .muted)]
      } ?? [TextSpan("without a subject", .muted)]
    return [
      TextSpan(glyphs[style.glyph], style.role), TextSpan(" \(medium.name) ", .text),
      TextSpan(.bounded(id), .text), TextSpan(" ", .text),
    ] + name
  }
}
