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

  /// For programs: exactly what the server sent, in its order.
  static func json(_ record: Record) -> String {
    Tree.object([
      (key: "id", value: .string(record.id)),
      (key: "medium", value: .string(record.medium.name)),
      (key: "state", value: .string(record.state.name)),
      (key: "capabilities", value: .array(record.capabilities.map(Tree.string))),
      (key: "userData", value: record.userData.map { Tree($0.resource) } ?? .object([])),
    ]).text
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

extension Tree {
  /// A value of a document, to be written again.
  fileprivate init(_ value: JSON.Value) {
    switch value.kind {
    case .null: self = .null
    case .bool: self = .bool(value.bool ?? false)
    case .number: self = value.int.map(Tree.int) ?? .double(value.double ?? 0)
    case .string: self = .string(value.string ?? "")
    case .array: self = .array(value.elements.map(Tree.init))
    case .object: self = .object(value.members.map { (key: $0.key, value: Tree($0.value)) })
    }
  }
}
