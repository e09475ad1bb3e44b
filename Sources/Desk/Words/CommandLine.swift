/// The line in which a command is typed.
package struct CommandLine: Sendable, Equatable {
  package internal(set) var entry: TextEntry
  /// Why it could not be run as it stands.
  package internal(set) var refusal: String?
  /// While it is being completed: what had been typed, and which way to go on stands in the line.
  package internal(set) var completing: (base: String, number: Int)?
  /// While earlier lines are looked through: what had been typed, and how many lines back.
  var recalling: (base: String, back: Int)?

  package init(_ text: String = "") { entry = TextEntry(text) }

  /// Whether an agent's name may come next, so that it must be known who there is.
  var namesSomebody: Bool {
    ["transfer ", "agent "].contains { entry.text.drop { $0 == " " }.hasPrefix($0) }
  }

  /// What it is completed from.
  package var base: String { completing?.base ?? entry.text }

  package static func == (left: CommandLine, right: CommandLine) -> Bool {
    left.entry == right.entry && left.refusal == right.refusal
      && left.completing?.number == right.completing?.number && left.base == right.base
      && left.recalling?.back == right.recalling?.back
  }
}

extension State {
  mutating func follow(_ intent: WordIntent, _ turn: inout Turn) {
    switch intent {
    case .open(let text): dialog = .commandLine(CommandLine(text))
    case .complete(let base, let number, let count, let text):
      complete(base, number, of: count, text)
    case .recall(let older): recall(older: older)
    case .refuse(let sentence): change { $0.refusal = sentence }
    case .run(let line, let meant): run(line, meant, &turn)
    case .goToLine(let number): goToLine(number)
    case .openSettings: openPicker(.settings)
    case .set(let setting): set(setting, &turn)
    }
  }

  /// A key typed into it; what is pasted goes in, too, and is never run by itself.
  mutating func type(_ edit: Edit, into line: CommandLine, _ turn: inout Turn) {
    if edit == .backspace, line.entry.isEmpty {
      dialog = nil
      return
    }
    var line = line
    line.entry.apply(edit)
    (line.refusal, line.completing, line.recalling) = (nil, nil, nil)
    dialog = .commandLine(line)
    if line.namesSomebody, users.isEmpty { readUsers(&turn) }
  }

  private mutating func change(_ change: (inout CommandLine) -> Void) {
    guard case .commandLine(var line) = dialog else { return }
    change(&line)
    dialog = .commandLine(line)
  }

  private mutating func complete(_ base: String, _ number: Int, of count: Int, _ text: String) {
    change { line in
      line.entry = TextEntry(text)
      line.completing = count > 1 ? (base, number) : nil
      (line.refusal, line.recalling) = (nil, nil)
    }
  }

  /// Through those lines that begin with what has been typed.
  private mutating func recall(older: Bool) {
    let history = preferences.history
    change { line in
      let (base, back) = line.recalling ?? (line.entry.text, 0)
      let found = history.filter { $0.hasPrefix(base) && $0 != base }
      let target = min(max(0, back + (older ? 1 : -1)), found.count)
      guard target != back else { return }
      line.entry = TextEntry(target == 0 ? base : found[found.count - target])
      line.recalling = (base, target)
      (line.refusal, line.completing) = (nil, nil)
    }
  }

  private mutating func run(_ line: String, _ meant: Intent, _ turn: inout Turn) {
    dialog = nil
    keep(&turn) { $0.remember(line) }
    follow(meant, &turn)
  }

  private mutating func goToLine(_ number: Int) {
    let index = max(0, number - 1)
    switch focus {
    case .workbins:
      let places = self.places
      place = places[min(index, places.count - 1)]
    case .items:
      guard let row = listing.rows.isEmpty ? nil : min(index, listing.rows.count - 1) else {
        return
      }
      turn(to: listing.rows[row].id)
    case .live: viewport.liveOffset = min(index, viewport.liveLimit)
    }
  }
}

extension Preferences {
  /// A line that was run is the youngest, and stands there once.
  mutating func remember(_ line: String) {
    let line = String(line.prefix(Self.longest))
    history.removeAll { $0 == line }
    history.append(line)
    history = history.suffix(Self.mostLines)
  }
}
