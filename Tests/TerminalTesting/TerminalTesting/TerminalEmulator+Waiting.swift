extension TerminalEmulator {
  /// Waits until a text stands somewhere in a row of the screen.
  package func wait(for text: String, within limit: Duration = .seconds(20)) throws(EmulatorError) {
    try wait(for: "“\(text)”", within: limit) { $0.shows(text) }
  }

  /// Waits until a text is gone from the screen.
  package func wait(
    whileShowing text: String, within limit: Duration = .seconds(20)
  ) throws(EmulatorError) {
    try wait(for: "end of “\(text)”", within: limit) { !$0.shows(text) }
  }

  /// Waits until the rows of the screen are as a condition wants them.
  package func wait(
    within limit: Duration = .seconds(20), untilScreen isRight: ([String]) -> Bool
  ) throws(EmulatorError) {
    try wait(for: "such screen", within: limit) { isRight($0.screen) }
  }

  /// True when a text stands in a row of the screen.
  package func shows(_ text: String) -> Bool {
    screen.contains { $0.contains(text) }
  }

  /// How many bytes come while something is done, up to when a text is shown.
  package func bytes(
    until text: String, within limit: Duration = .seconds(20), _ act: () -> Void
  ) throws(EmulatorError) -> Int {
    let before = bytesReceived
    act()
    try wait(for: text, within: limit)
    return bytesReceived - before
  }
}
