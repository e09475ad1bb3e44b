import Glibc

/// The agent's own editor, as the environment names it, in the way of git: `VISUAL`, else `EDITOR`,
/// else vi. A shell reads what holds more than words.
struct EditorCommand {
  let value: String

  /// What means something to a shell.
  private static let shellCharacters = Set("|&;<>()$`\\\"'*?[]{}#~=%!\n")

  init(visual: String?, editor: String?) {
    let values = [visual, editor].compactMap { $0 }
    value = values.first { !$0.allSatisfy(\.isWhitespace) } ?? "vi"
  }

  static func fromEnvironment() -> EditorCommand {
    EditorCommand(
      visual: getenv("VISUAL").map { String(cString: $0) },
      editor: getenv("EDITOR").map { String(cString: $0) })
  }

  private var needsShell: Bool { value.contains(where: Self.shellCharacters.contains) }

  /// The words to start it with, on a file.
  func words(opening path: String) -> [String] {
    needsShell
      ? ["/bin/sh", "-c", value + " \"$@\"", value, path]
      : value.split(whereSeparator: \.isWhitespace).map(String.init) + [path]
  }

  /// As a sentence calls it.
  var name: String {
    needsShell ? value : value.split(whereSeparator: \.isWhitespace).first.map(String.init) ?? value
  }

  /// The sentence about an end with this status, of which a shell keeps two for what it can't start.
  func problem(status: Int32) -> String? {
    switch status {
    case 0: nil
    case 126 where needsShell, 127 where needsShell:
      "The editor “\(name)” can't be started (status \(status)). Set VISUAL or EDITOR"
    default: "The editor ended with status \(status): nothing is sent"
    }
  }
}
