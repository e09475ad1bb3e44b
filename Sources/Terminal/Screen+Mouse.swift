import CNcurses

extension Screen {
  mutating func beginMouseReport(_ form: MouseReport.Form) {
    mouseReport = MouseReport(form)
  }

  /// Takes one character of the report under way; what it tells, when it is complete.
  mutating func consumeMouseReport(_ code: wint_t) -> MouseEvent? {
    guard var mouseReport else { return nil }
    let isComplete = mouseReport.consume(code)
    self.mouseReport = isComplete ? nil : mouseReport
    return isComplete && tracksMouse ? mouseReport.event : nil
  }
}
