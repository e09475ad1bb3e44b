import Core
import Text
import WebServices

/// An email as the agent sees it in an editor: its text, a line that ends it, and below that what
/// there is to know.
enum EmailFile {
  /// Nothing from this line on is sent.
  static let endMarker = "# ---- what stands from this line on is not sent ----"

  /// More of the email that is answered than anybody quotes.
  private static let maxQuotedLines = 2_000

  /// Of its text.
  private static let maxBodyLength = 1 << 18

  static func text(_ task: EditorTask) -> String {
    (task.previousText ?? template(task)) + "\n\n"
      + ([endMarker] + factLines(task)).joined(separator: "\n") + "\n"
  }

  private static func factLines(_ task: EditorTask) -> [String] {
    task.headers.map { "# \($0.name): \(safeLine($0.value))" }
  }

  /// What was written, as far as anything was.
  static func outcome(_ text: String, of task: EditorTask) -> EditorOutcome {
    guard let written = textBeforeEndMarker(text) else {
      let expected = Set(factLines(task))
      let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      let rest = lines.filter { !expected.contains(String($0)) }.joined(separator: "\n")
      return .unreadable(
        text: trimmed(rest[...]), "The line that ends your text is gone, so nothing is sent")
    }
    let before = task.previousText == nil ? trimmed(template(task)[...]) : ""
    let isTouched = !written.isEmpty && written != before
    return isTouched ? .text(written) : .untouched
  }

  /// Only what follows the text's end; an editor may end lines in its own way.
  private static func textBeforeEndMarker(_ text: String) -> String? {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    guard let end = lines.firstIndex(where: { $0.hasPrefix(endMarker) }) else { return nil }
    return trimmed(lines[..<end].joined(separator: "\n")[...])
  }

  /// Without the empty lines around it.
  private static func trimmed(_ text: Substring) -> String {
    var text = text.drop { $0.isNewline }
    while let last = text.last, last.isWhitespace { text = text.dropLast() }
    return String(text)
  }

  private static func template(_ task: EditorTask) -> String {
    switch task.content {
    case .userData: ""
    case .draft(let email): withoutControls(plainText(email))
    case .reply(let email): "\n\n" + quoted(plainText(email))
    }
  }

  private static func plainText(_ email: Email) -> String {
    email.plainText ?? email.html.map { HTMLText.plainText(from: $0, maxBytes: maxBodyLength) }
      ?? ""
  }

  /// The customer's words, in which nothing moves a cursor or turns the direction.
  private static func quoted(_ text: String) -> String {
    let lines = text.prefix(maxBodyLength).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return lines.prefix(maxQuotedLines).map { $0.isEmpty ? ">" : "> \(safeLine(String($0)))" }
      .joined(separator: "\n")
  }

  /// The agent's own words come back as they are, but for what an editor might obey.
  private static func withoutControls(_ text: String) -> String {
    let kept = text.unicodeScalars.filter {
      $0 == "\n" || $0 == "\t" || $0.properties.generalCategory != .control
    }
    return String(String.UnicodeScalarView(kept))
  }

  private static func safeLine(_ text: String) -> String { SafeText(text).string }
}
