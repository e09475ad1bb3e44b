extension MouseEvent {
  /// What `ESC [ < 0 ; 10 ; 5 M` tells; nil for other buttons, and where it is broken.
  init?(_ numbers: [[Int]], final: UInt8) {
    let isPress = final == UInt8(ascii: "M")
    guard isPress || final == UInt8(ascii: "m"), numbers.count == 3,
      numbers.allSatisfy({ $0.count == 1 }), numbers[1][0] > 0, numbers[2][0] > 0,
      let kind = Self.kind(button: numbers[0][0], isPress: isPress)
    else { return nil }
    self.init(kind, at: Point(x: numbers[1][0] - 1, y: numbers[2][0] - 1))
  }

  /// By the number of the button; with Shift, Alt or Ctrl it is another, and means nothing here.
  private static func kind(button: Int, isPress: Bool) -> Kind? {
    switch button {
    case 0: isPress ? .press : .release
    case 64: isPress ? .wheelUp : nil
    case 65: isPress ? .wheelDown : nil
    default: nil
    }
  }
}
