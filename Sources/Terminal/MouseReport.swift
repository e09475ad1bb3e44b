/// A report of the mouse on its way from the terminal, behind the mark that begins it: `0;10;5M`.
/// It may come in several pieces, and broken; whatever stands in it is never a key.
struct MouseReport {
  /// What follows the mark: parameters up to a final letter, or the three characters in which older
  /// terminals tell the same, which are passed over.
  enum Form { case parameters, threeCharacters }

  private let form: Form
  private var numbers = [0]
  private var count = 0
  private var isPress = false
  private var isBroken = false

  /// More columns and rows than any screen has.
  private static let maxNumber = 99_999

  init(_ form: Form) { self.form = form }

  /// Takes one character of it; true when that was the last.
  mutating func consume(_ code: UInt32) -> Bool {
    count += 1
    if form == .threeCharacters { return count == 3 }
    switch code {
    case 0x30...0x39:
      let last = numbers.count - 1
      numbers[last] = min(numbers[last] * 10 + Int(code - 0x30), Self.maxNumber)
    case 0x3B where numbers.count < 3: numbers.append(0)
    case 0x20...0x3F: isBroken = true
    case 0x4D, 0x6D:
      isPress = code == 0x4D
      return true
    default:
      isBroken = true
      return true
    }
    return false
  }

  /// What it tells, once it is complete; nil for other buttons, and where it is broken.
  var event: MouseEvent? {
    guard form == .parameters, !isBroken, numbers.count == 3, numbers[1] > 0, numbers[2] > 0,
      let kind
    else { return nil }
    return MouseEvent(kind, at: Point(x: numbers[1] - 1, y: numbers[2] - 1))
  }

  /// By the number of the button; with Shift, Alt or Ctrl it is another, and means nothing here.
  private var kind: MouseEvent.Kind? {
    switch numbers[0] {
    case 0: isPress ? .press : .release
    case 64: isPress ? .wheelUp : nil
    case 65: isPress ? .wheelDown : nil
    default: nil
    }
  }
}
