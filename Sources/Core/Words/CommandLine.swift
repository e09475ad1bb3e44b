/// The line in which a command is typed.
package struct CommandLine: Sendable, Equatable {
  package internal(set) var entry: TextField
  /// Why it could not be run as it stands.
  package internal(set) var error: String?
  /// While it is being completed: what had been typed, and which way to go on stands in the line.
  package internal(set) var completion: (base: String, number: Int)?
  /// While earlier lines are looked through: what had been typed, and how many lines back.
  var recall: (base: String, back: Int)?

  package init(_ text: String = "") { entry = TextField(text) }

  /// Whether an agent's name may come next, so that it must be known who there is.
  var needsUsers: Bool {
    ["transfer ", "agent "].contains { entry.text.drop { $0 == " " }.hasPrefix($0) }
  }

  /// What it is completed from.
  package var base: String { completion?.base ?? entry.text }

  package static func == (left: CommandLine, right: CommandLine) -> Bool {
    left.entry == right.entry && left.error == right.error
      && left.completion?.number == right.completion?.number && left.base == right.base
      && left.recall?.back == right.recall?.back
  }
}

extension State {
  mutating func follow(_ intent: CommandLineIntent, _ context: inout UpdateContext) {
    switch intent {
    case .open(let text): dialog = .commandLine(CommandLine(text))
    case .complete(let base, let number, let count, let text):
      complete(base, number, of: count, text)
    case .recall(let older): recall(older: older)
    case .fail(let sentence): change { $0.error = sentence }
    case .run(let line, let meant): run(line, meant, &context)
    case .goToLine(let number): goToLine(number)
    case .openSettings: openPicker(.settings)
    case .set(let setting): set(setting, &context)
    }
  }

  /// A key typed into it; what is pasted goes in, too, and is never run by itself.
  mutating func type(_ edit: TextEdit, into line: CommandLine, _ context: inout UpdateContext) {
    if edit == .backspace, line.entry.isEmpty {
      dialog = nil
      return
    }
    var line = line
    line.entry.apply(edit)
    (line.error, line.completion, line.recall) = (nil, nil, nil)
    dialog = .commandLine(line)
    if line.needsUsers, users.isEmpty { readUsers(&context) }
  }

  private mutating func change(_ change: (inout CommandLine) -> Void) {
    guard case .commandLine(var line) = dialog else { return }
    change(&line)
    dialog = .commandLine(line)
  }

  private mutating func complete(_ base: String, _ number: Int, of count: Int, _ text: String) {
    change { line in
      line.entry = TextField(text)
      line.completion = count > 1 ? (base, number) : nil
      (line.error, line.recall) = (nil, nil)
    }
  }

  /// Through those lines that begin with what has been typed.
  private mutating func recall(older: Bool) {
    let history = preferences.history
    change { line in
      let (base, back) = line.recall ?? (line.entry.text, 0)
      let found = history.filter { $0.hasPrefix(base) && $0 != base }
      let target = min(max(0, back + (older ? 1 : -1)), found.count)
      guard target != back else { return }
      line.entry = TextField(target == 0 ? base : found[found.count - target])
      line.recall = (base, target)
      (line.error, line.completion) = (nil, nil)
    }
  }

  private mutating func run(_ line: String, _ meant: Intent, _ context: inout UpdateContext) {
    dialog = nil
    keep(&context) { $0.remember(line) }
    follow(meant, &context)
  }

  private mutating func goToLine(_ number: Int) {
    let index = max(0, number - 1)
    switch focus {
    case .workbins:
      let places = self.listIDs
      selectedList = places[min(index, places.count - 1)]
    case .items:
      guard let row = list.rows.isEmpty ? nil : min(index, list.rows.count - 1) else {
        return
      }
      turn(to: list.rows[row].id)
    case .live: viewport.liveOffset = min(index, viewport.liveLimit)
    }
  }
}

extension Preferences {
  /// A line that was run is the youngest, and stands there once.
  mutating func remember(_ line: String) {
    let line = String(line.prefix(Self.maxLength))
    history.removeAll { $0 == line }
    history.append(line)
    history = history.suffix(Self.maxHistory)
  }
}
