import Core
import Text
import WebServices

/// An email as the agent sees it in an editor: its text, a line that ends it, and below that what
/// there is to know.
enum EmailFile {
  /// Nothing from this line on is sent.
  static let endMarker = "# ---- what stands from this line on is not sent ----"

  /// The same with a number, for a text that holds the line itself.
  private static let numberedEndMarker = "# ---- what stands from this line on is not sent ("

  /// More of the email that is answered than anybody quotes.
  private static let maxQuotedLines = 2_000

  /// Of its text.
  private static let maxBodyLength = 1 << 18

  static func text(_ task: EditorTask) -> String {
    let text = initialText(task)
    return text + "\n\n"
      + ([endMarker(below: text)] + factLines(task)).joined(separator: "\n") + "\n"
  }

  private static func initialText(_ task: EditorTask) -> String {
    task.previousText ?? template(task)
  }

  private static func factLines(_ task: EditorTask) -> [String] {
    task.headers.map { "# \($0.name): \(safeLine($0.value))" }
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

/// What comes out of the editor.
extension EmailFile {
  /// What was written, as far as anything was.
  static func outcome(_ text: String, of task: EditorTask) -> EditorOutcome {
    let (initial, facts) = (initialText(task), factLines(task))
    let lines = lines(of: text)
    let marker = endMarker(below: initial)
    guard let end = lines.firstIndex(where: { $0.hasPrefix(marker) }) else {
      return .unreadable(
        text: joined(lines.map { withoutFact($0, facts) }),
        "The line that ends your text is gone, so nothing is sent")
    }
    let below = strayLines(lines[end...], marker, facts)
    guard below.isEmpty else {
      return .unreadable(
        text: joined([joined(lines[..<end]), "", joined(below)]),
        "Some of your text stands below the line that ends it, so nothing is sent")
    }
    return outcome(joined(lines[..<end]), begunAs: joined(Self.lines(of: initial)), task)
  }

  /// What is gone on with may be meant as it is.
  private static func outcome(
    _ written: String, begunAs initial: String, _ task: EditorTask
  ) -> EditorOutcome {
    let isTouched = written != initial || task.previousText != nil
    return isTouched && !written.isEmpty ? .text(written) : .untouched
  }

  /// A line that does not occur in the text: whatever stands there, the first one is ours.
  private static func endMarker(below text: String) -> String {
    guard text.contains(endMarker) else { return endMarker }
    let numbers = text.split(separator: numberedEndMarker).compactMap {
      Int($0.prefix(while: \.isWholeNumber))
    }
    let taken = Set(numbers)
    let free = (2...taken.count + 2).first { !taken.contains($0) } ?? taken.count + 2
    return "\(numberedEndMarker)\(free)) ----"
  }

  /// What was written from the end on: an editor may open there. It may also stand behind what was
  /// in a line.
  private static func strayLines(
    _ lines: ArraySlice<Substring>, _ marker: String, _ facts: [String]
  ) -> [Substring] {
    let behindMarker = lines.first.map { $0.dropFirst(marker.count) } ?? ""
    let stray = [behindMarker] + lines.dropFirst().map { withoutFact($0, facts) }
    return stray.contains { !$0.allSatisfy(\.isWhitespace) } ? stray : []
  }

  /// A line without what stood in it from the beginning; an editor may have taken blanks from its
  /// end.
  private static func withoutFact(_ line: Substring, _ facts: [String]) -> Substring {
    let facts = facts.map { trimmed($0[...]) }
    let fact = facts.filter { line.hasPrefix($0) }.max { $0.count < $1.count }
    if let fact { return line.dropFirst(fact.count) }
    return isForeignFact(line, facts) ? "" : line
  }

  /// Whether something is told that is known of emails, but not of this one.
  private static func isForeignFact(_ line: Substring, _ facts: [String]) -> Bool {
    let names = ["id", "subject", "from", "to", "cc"].map { "# \($0):" }
    return names.contains { name in
      line.hasPrefix(name) && !facts.contains { $0.hasPrefix(name) }
    }
  }

  /// An editor may end lines in its own way.
  private static func lines(of text: String) -> [Substring] {
    text.split(omittingEmptySubsequences: false) { ["\n", "\r\n", "\r"].contains($0) }
  }

  /// The lines without the empty ones around them.
  private static func joined(_ lines: some Collection<some StringProtocol>) -> String {
    trimmed(Substring(lines.joined(separator: "\n")))
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text.drop { $0.isNewline }
    while let last = text.last, last.isWhitespace { text = text.dropLast() }
    return String(text)
  }
}
