import Core
import JSON
import Text
import WebServices

/// What `workbin pull` prints of an interaction.
enum PullReport {
  /// For people: every text made safe.
  static func text(_ interaction: HeldInteraction) -> String {
    var lines = [
      line("interaction", interaction.id), line("medium", interaction.medium.name),
      line("state", interaction.state.name),
      line("capabilities", interaction.capabilities.joined(separator: " ")),
    ]
    let entries = interaction.userData?.entries ?? []
    lines.append("userData")
    let widest = min(32, entries.map { SafeText($0.key).width }.max() ?? 0)
    for entry in entries {
      let key = SafeText(entry.key).padded(to: widest).string
      lines.append("  \(key)  \(displayText(entry.value).string)")
    }
    return lines.joined(separator: "\n")
  }

  /// For programs: the values that the server sent, in its order, large numbers digit by digit. What
  /// could move a cursor or hide is written as an escape, so that it may be shown as it is.
  static func json(_ interaction: HeldInteraction) -> String {
    let members: [(name: String, json: String)] = [
      ("id", JSONValue.string(interaction.id).text),
      ("medium", JSONValue.string(interaction.medium.name).text),
      ("state", JSONValue.string(interaction.state.name).text),
      ("capabilities", JSONValue.array(interaction.capabilities.map(JSONValue.string)).text),
      ("userData", interaction.userData?.resource.text ?? "{}"),
    ]
    return "{" + members.map { "\"\($0.name)\":\($0.json)" }.joined(separator: ",") + "}"
  }

  private static func line(_ name: String, _ value: String) -> String {
    "\(SafeText(name).padded(to: 14).string)\(SafeText(value).string)"
  }

  private static func displayText(_ value: UserDataValue) -> SafeText {
    switch value {
    case .string(let text): text.isEmpty ? "\"\"" : SafeText(text)
    case .int(let number): SafeText("\(number)")
    case .number(let text), .nested(let text): SafeText(text)
    case .bool(let value): value ? "true" : "false"
    case .null: "null"
    }
  }
}
