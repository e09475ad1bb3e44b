import Core
import TOMLFile
import TOMLKit
import Text
import WebServices

/// An interaction's userData as the agent sees it in an editor: TOML, one line for each key. All
/// else about the interaction, and what TOML can't hold, stands as comments.
enum UserDataFile {
  /// The longest file that is read, in bytes.
  static let maxBytes = 1 << 20

  static func text(_ task: EditorTask) -> String {
    if let draft = task.previousText { return draft }
    let facts = task.headers.map { comment("\($0.name): \($0.value)") }
    guard case .userData(let all) = task.content else { return "" }
    let entries = all.map { entry in
      tomlValue(entry).map { "\(tomlString(entry.key)) = \($0)" }
        ?? comment(
          "\(entry.key) = \(entry.value.plainText) (\(entry.value.typeName), left as it is)")
    }
    return (headerLines + facts + [""] + entries).joined(separator: "\n") + "\n"
  }

  private static let headerLines = [
    "# The userData of one interaction, as TOML. Save and leave: what you have changed is sent,",
    "# a line taken out is deleted, a new one is added. What stands behind # is only told.",
    "#",
  ]

  /// What was written, by key; throws the sentence about what can't be read.
  static func entries(_ text: String) throws(UserDataFileError) -> [UserDataChange.Entry] {
    let table = try parse(text)
    var entries: [UserDataChange.Entry] = []
    for key in table.keys {
      guard let value = userDataValue(table[key]) else {
        throw UserDataFileError(
          line: lineNumber(of: key, in: text),
          message: "“\(key)” is neither a text nor a number nor true or false")
      }
      entries.append(UserDataChange.Entry(key: key, value: value))
    }
    return entries
  }

  private static func parse(_ text: String) throws(UserDataFileError) -> TOMLTable {
    do throws(BoundedTOMLError) {
      return try BoundedTOML.parse(text, maxBytes: maxBytes)
    } catch {
      throw UserDataFileError(error)
    }
  }

  private static func userDataValue(_ value: (any TOMLValueConvertible)?) -> UserDataValue? {
    guard let value else { return nil }
    switch value.type {
    case .string: return value.string.map(UserDataValue.string)
    case .int: return value.int.map(UserDataValue.int)
    case .bool: return value.bool.map(UserDataValue.bool)
    case .double: return value.double.flatMap { $0.isFinite ? UserDataValue.number("\($0)") : nil }
    default: return nil
    }
  }

  private static func lineNumber(of key: String, in text: String) -> Int? {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.firstIndex { $0.contains(key) && !$0.hasPrefix("#") }.map { $0 + 1 }
  }

  /// One line, safe to be seen in any editor.
  private static func comment(_ text: String) -> String {
    "# " + SafeText(String(text.prefix(2_000))).string
  }

  private static func tomlValue(_ entry: UserDataChange.Entry) -> String? {
    guard entry.isEditableAsText else { return nil }
    if case .string(let text) = entry.value { return tomlString(text) }
    return entry.value.plainText
  }

  /// A basic string: whatever could move a cursor, hide or turn the direction is written as an
  /// escape, so that the editor shows it and it comes back as it was.
  private static func tomlString(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\t": quoted += "\\t"
      case "\r": quoted += "\\r"
      case _ where isVisible(scalar): quoted.unicodeScalars.append(scalar)
      default: quoted += "\\U" + hexadecimal(scalar.value)
      }
    }
    return quoted + "\""
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      false
    default: true
    }
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
