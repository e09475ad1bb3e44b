/// The line in which a command is typed.
package struct CommandLine: DialogModel {
  package private(set) var text: TextField
  /// Why it could not be run as it stands.
  package private(set) var error: String?
  /// While it is being completed: what had been typed, and which way to go on stands in the line.
  package private(set) var completion: CompletionPosition?
  /// While earlier lines are looked through: what had been typed, and how many lines back.
  private var recall: Recall?

  package struct CompletionPosition: Sendable, Equatable {
    package let base: String
    package let number: Int
  }

  private struct Recall: Sendable, Equatable {
    let base: String
    let back: Int
  }

  package init(_ text: String = "") { self.text = TextField(text) }

  /// What it is completed from.
  package var base: String { completion?.base ?? text.text }

  /// Whether an agent's name may come next, so that it must be known who there is.
  var needsUsers: Bool {
    ["transfer ", "agent "].contains { text.text.drop { $0 == " " }.hasPrefix($0) }
  }

  var field: TextField? {
    get { text }
    set { text = newValue ?? text }
  }

  mutating func fieldChanged() { (error, completion, recall) = (nil, nil, nil) }

  mutating func fail(_ reason: String) { error = reason }

  /// Puts one of so many ways to go on into the line. Where there is but one, what it leads to is what
  /// has been typed.
  mutating func complete(_ base: String, _ number: Int, of count: Int, to text: String) {
    fieldChanged()
    self.text = TextField(text)
    if count > 1 { completion = CompletionPosition(base: base, number: number) }
  }

  /// Goes through those earlier lines that begin with what has been typed, the oldest first in
  /// `history`.
  mutating func recall(older: Bool, from history: [String]) {
    let (base, back) = recall.map { ($0.base, $0.back) } ?? (text.text, 0)
    let found = history.filter { $0.hasPrefix(base) && $0 != base }
    let target = min(max(0, back + (older ? 1 : -1)), found.count)
    guard target != back else { return }
    fieldChanged()
    text = TextField(target == 0 ? base : found[found.count - target])
    recall = Recall(base: base, back: target)
  }
}
