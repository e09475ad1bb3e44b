/// What is done on the command line.
extension State {
  mutating func handle(_ intent: CommandLineIntent, _ context: inout UpdateContext) {
    switch intent {
    case .open(let text): screen.openDialog.open(.commandLine(CommandLine(text)))
    case .complete(let base, let number, let count, let text):
      updateLine { $0.complete(base, number, of: count, to: text) }
    case .recall(let older):
      let history = preferences.history
      updateLine { $0.recall(older: older, from: history) }
    case .fail(let reason): updateLine { $0.fail(reason) }
    case .run(let line, let intent):
      screen.openDialog.close()
      savePreferences(&context) { $0.remember(line) }
      handle(intent, &context)
    case .goToLine(let number): goToLine(number)
    case .openSettings: openPicker(.settings)
    case .set(let setting): set(setting, &context)
    }
  }

  private mutating func updateLine(_ change: (inout CommandLine) -> Void) {
    guard case .commandLine(var line) = dialog else { return }
    change(&line)
    screen.openDialog.open(.commandLine(line))
  }

  private mutating func goToLine(_ number: Int) {
    let index = max(0, number - 1)
    switch focus {
    case .workbins: screen.list.show(listIDs[min(index, listIDs.count - 1)])
    case .items:
      guard !screen.list.rows.isEmpty else { return }
      selectByAgent(screen.list.rows[min(index, screen.list.rows.count - 1)].id)
    case .live: screen.panels.scroll { $0.liveOffset = min(index, $0.liveLimit) }
    }
  }
}
