import Desk
import JSON
import Text
import WebServices

/// What `workbin pull` prints of an interaction.
enum PullReport {
  /// For people: every text made safe.
  static func text(_ record: Record) -> String {
    var lines = [
      line("interaction", record.id), line("medium", record.medium.name),
      line("state", record.state.name),
      line("capabilities", record.capabilities.joined(separator: " ")),
    ]
    let entries = record.userData?.entries ?? []
    lines.append("userData")
    let widest = min(32, entries.map { SafeText($0.key).width }.max() ?? 0)
    for entry in entries {
      let key = SafeText(entry.key).padded(to: widest).string
      lines.append("  \(key)  \(shown(entry.datum).string)")
    }
    return lines.joined(separator: "\n")
  }

  /// For programs: the values that the server sent, in its order, large numbers digit by digit. What
  /// could move a cursor or hide is written as an escape, so that it may be shown as it is.
  static func json(_ record: Record) -> String {
    let members: [(name: String, json: String)] = [
      ("id", Tree.string(record.id).text),
      ("medium", Tree.string(record.medium.name).text),
      ("state", Tree.string(record.state.name).text),
      ("capabilities", Tree.array(record.capabilities.map(Tree.string)).text),
      ("userData", record.userData?.resource.text ?? "{}"),
    ]
    return "{" + members.map { "\"\($0.name)\":\($0.json)" }.joined(separator: ",") + "}"
  }

  private static func line(_ name: String, _ value: String) -> String {
    "\(SafeText(name).padded(to: 14).string)\(SafeText(value).string)"
  }

  private static func shown(_ datum: Datum) -> SafeText {
    switch datum {
    case .string(let text): text.isEmpty ? "\"\"" : SafeText(text)
    case .int(let number): SafeText("\(number)")
    case .number(let text), .nested(let text): SafeText(text)
    case .bool(let value): value ? "true" : "false"
    case .null: "null"
    }
  }
}
