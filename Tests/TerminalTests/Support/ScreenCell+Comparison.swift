import TerminalTesting

extension TerminalEmulator.ScreenCell {
  /// An empty cell and a blank look the same; the colour of a blank's foreground is not seen.
  func isVisuallyEqual(to other: TerminalEmulator.ScreenCell) -> Bool {
    func visible(_ cell: TerminalEmulator.ScreenCell) -> TerminalEmulator.ScreenCell {
      var cell = cell
      if cell.text.isEmpty { cell.text = " " }
      if cell.text == " " && !cell.isUnderlined && !cell.isReversed {
        cell.foreground = .standard
        cell.isBold = false
      }
      return cell
    }
    return isRightHalf ? other.isRightHalf : visible(self) == visible(other)
  }
}
