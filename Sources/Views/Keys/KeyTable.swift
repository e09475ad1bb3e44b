import Text

/// The table of commands as text, for those who want it without the screen.
package enum KeyTable {
  /// Keys, word and explanation, one command a line, under the places where they work.
  package static var text: String {
    let commands = Command.all.filter(\.isCallable)
    var places: [String] = []
    for command in commands where !places.contains(command.places.words) {
      places.append(command.places.words)
    }
    let keys = commands.map { $0.keyLine.count }.max() ?? 0
    let words = commands.map { $0.usage.count + 1 }.max() ?? 0
    return places.map { place in
      ([place] + commands.filter { $0.places.words == place }.map { $0.line(keys, words) })
        .joined(separator: "\n")
    }.joined(separator: "\n\n") + "\n\nA word is typed after a colon, and Tab completes it.\n"
  }
}

extension Command {
  /// The keys in plain ASCII: `Enter o`.
  package var keyLine: String { keys.map { $0.name(.ascii).string }.joined(separator: " ") }

  fileprivate func line(_ keys: Int, _ words: Int) -> String {
    "  " + keyLine.padded(to: keys) + "  " + ":\(usage)".padded(to: words) + "  " + explanation
  }
}

extension Command.Places {
  /// Where that is, as a heading.
  fileprivate var words: String {
    if isSuperset(of: .everywhere) { return "Everywhere" }
    if isSuperset(of: .panels) { return "In every panel" }
    let names: [(Command.Places, String)] = [
      (.workbins, "workbins"), (.items, "items"), (.live, "live pane"), (.door, "sign-in screen"),
    ]
    let here = names.filter { contains($0.0) }.map(\.1)
    return "In the " + here.joined(separator: " and the ")
  }
}

extension String {
  fileprivate func padded(to columns: Int) -> String {
    self + String(repeating: " ", count: max(0, columns - count))
  }
}
