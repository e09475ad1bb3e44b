/// The table of commands as text, for those who want it without the screen.
package enum KeyTable {
  /// Those that have a word, under their headings.
  package static let sections = CommandSection.sections(of: Command.all.filter(\.isOnCommandLine))

  /// Keys, word and explanation, one command a line, under the headings of the help.
  package static var text: String {
    let commands = sections.flatMap(\.commands)
    let keys = commands.map { $0.keyList.count }.max() ?? 0
    let words = commands.map { $0.usage.count + 1 }.max() ?? 0
    return sections.map { section in
      ([section.heading] + section.commands.map { $0.helpLine(keys, words) }).joined(
        separator: "\n")
    }.joined(separator: "\n\n") + "\n\nA word is typed after a colon, and Tab completes it.\n"
  }

  /// What can be set by words, and what to.
  package static var settings: [(name: String, values: [String])] {
    SettingDefinition.all.map { ($0.name, $0.values) }
  }
}

extension Command {
  fileprivate func helpLine(_ keys: Int, _ words: Int) -> String {
    "  " + keyList.padded(to: keys) + "  " + ":\(usage)".padded(to: words) + "  " + explanation
  }
}

extension String {
  fileprivate func padded(to columns: Int) -> String {
    self + String(repeating: " ", count: max(0, columns - count))
  }
}
