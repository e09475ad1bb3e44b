import Desk
import Text
import WebServices

/// A letter as the agent sees it in an editor: its text, a line that ends it, and below that what
/// there is to know.
enum LetterFile {
  /// Nothing from this line on is sent.
  static let end = "# ---- what stands from this line on is not sent ----"

  /// More of the letter that is answered than anybody quotes.
  private static let mostQuoted = 2_000

  /// Of its text.
  private static let mostRead = 1 << 18

  static func text(_ task: EditorTask) -> String {
    (task.draft ?? template(task)) + "\n\n"
      + ([end] + facts(task)).joined(separator: "\n") + "\n"
  }

  private static func facts(_ task: EditorTask) -> [String] {
    task.facts.map { "# \($0.name): \(line($0.value))" }
  }

  /// What was written, as far as anything was.
  static func outcome(_ text: String, of task: EditorTask) -> EditorOutcome {
    guard let written = beforeEnd(text) else {
      let told = Set(facts(task))
      let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      let rest = lines.filter { !told.contains(String($0)) }.joined(separator: "\n")
      return .unreadable(
        text: trimmed(rest[...]), "The line that ends your text is gone, so nothing is sent")
    }
    let before = task.draft == nil ? trimmed(template(task)[...]) : ""
    let isTouched = !written.isEmpty && written != before
    return isTouched ? .text(written) : .untouched
  }

  /// Only what follows the text's end; an editor may end lines in its own way.
  private static func beforeEnd(_ text: String) -> String? {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    guard let end = lines.firstIndex(where: { $0.hasPrefix(end) }) else { return nil }
    return trimmed(lines[..<end].joined(separator: "\n")[...])
  }

  /// Without the empty lines around it.
  private static func trimmed(_ text: Substring) -> String {
    var text = text.drop { $0.isNewline }
    while let last = text.last, last.isWhitespace { text = text.dropLast() }
    return String(text)
  }

  private static func template(_ task: EditorTask) -> String {
    switch task.work {
    case .userData: ""
    case .draft(let letter): withoutControls(plain(letter))
    case .answer(let letter): "\n\n" + quoted(plain(letter))
    }
  }

  private static func plain(_ letter: Letter) -> String {
    letter.plainText ?? letter.html.map { HTMLText.read($0, upTo: mostRead) } ?? ""
  }

  /// The customer's words, in which nothing moves a cursor or turns the direction.
  private static func quoted(_ text: String) -> String {
    let lines = text.prefix(mostRead).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return lines.prefix(mostQuoted).map { $0.isEmpty ? ">" : "> \(line(String($0)))" }
      .joined(separator: "\n")
  }

  /// The agent's own words come back as they are, but for what an editor might obey.
  private static func withoutControls(_ text: String) -> String {
    let kept = text.unicodeScalars.filter {
      $0 == "\n" || $0 == "\t" || $0.properties.generalCategory != .control
    }
    return String(String.UnicodeScalarView(kept))
  }

  private static func line(_ text: String) -> String { SafeText(text).string }
}
