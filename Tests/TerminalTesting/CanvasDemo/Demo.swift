import Glibc
import Terminal
import Text

/// A small program for the tests of the screen: a list with a selection, and keys that do what
/// a terminal must survive.
struct Demo {
  private static let names: [SafeText] = [
    "Refund for order 8812", "退款申请", "Возврат средств", "Ça va, José? naïve café",
    "Where is my refund?", "Callback at noon", "🙂 thank you", "Complaint",
  ]

  private var selected = 0
  private var count = 0
  private var noiseNumber: Int?
  private var lastKey: SafeText = "none"
  private let warning: SafeText
  private let isUTF8: Bool
  private let asksGround = CommandLine.arguments.last == "ground"

  /// Starts with a list, or with a picture of noise.
  init(_ screen: borrowing Screen, noiseNumber: Int?) {
    self.noiseNumber = noiseNumber
    warning = screen.warning ?? "no notice"
    isUTF8 = screen.supportsUTF8
  }

  /// Takes a key; false when it ends the program.
  mutating func handle(_ key: Key, _ screen: inout Screen) -> Bool {
    if key == .character("n") { return true }
    lastKey = SafeText(Demo.description(key))
    switch key {
    case .character("q"): return false
    case .down, .character("j"): selected = min(selected + 1, Demo.names.count - 1)
    case .up, .character("k"): selected = max(selected - 1, 0)
    case .character("+"): count += 1
    case .character("r"): noiseNumber = (noiseNumber ?? 0) + 1
    case .control("l"): screen.repaint()
    case .character("b"): screen.ring()
    case .character("m"): screen.setMouseTracking(true)
    case .character("M"): screen.setMouseTracking(false)
    case .character("t"): screen.setTitle("two new; in Workbin-3")
    case .character("x"): Demo.crashByTrap(at: Demo.names.count)
    case .character("a"): abort()
    case .character("o"): _ = Demo.crashByOverflow(1)
    case .character("e"): exit(3)
    default: break
    }
    return true
  }

  func draw(_ size: Size, depth: ColorDepth, _ ground: Ground?) -> Canvas {
    guard let noiseNumber else { return drawList(size, depth, ground) }
    var canvas = Noise.canvas(noiseNumber, size)
    canvas.write("<noise \(noiseNumber)>", at: Point(x: 0, y: size.rows - 1), style: .plain)
    return canvas
  }

  private func drawList(_ size: Size, _ depth: ColorDepth, _ ground: Ground?) -> Canvas {
    let text = Style(
      foreground: .rgb(0xD8, 0xDE, 0xE9, basic: 7), background: .rgb(0x1B, 0x22, 0x30))
    let bar = Style(
      background: .rgb(0x3A, 0x46, 0x60, basic: 4), attributes: .bold,
      monochrome: [.bold, .reverse])
    var canvas = Canvas(size: size, filledWith: text)
    let box = Rect(x: 0, y: 0, columns: size.columns, rows: size.rows - 1)
    canvas.box(box, style: text, border: isUTF8 ? .rounded : .ascii)
    canvas.write(" Demo ", at: Point(x: 1, y: 0), style: text)
    canvas.write(" note ", at: Point(x: size.columns - 7, y: 0), style: text)
    let row = Rect(x: 1, y: selected + 1, columns: size.columns - 2, rows: 1)
    canvas.fill(row, style: text.on(bar))
    for (index, name) in Demo.names.enumerated() where index < box.rows - 2 {
      canvas.write(
        name, at: Point(x: 2, y: index + 1), style: index == selected ? text.on(bar) : text,
        width: size.columns - 4)
    }
    let status: SafeText =
      "\(size.columns)x\(size.rows) \(String(describing: depth)) count \(count) "
      + (asksGround ? "ground \(Demo.description(ground)) " : "") + "key \(lastKey), \(warning)"
    canvas.write(
      isUTF8 ? status : status.ascii, at: Point(x: 0, y: size.rows - 1), style: text,
      width: size.columns - 1)
    return canvas
  }

  private static func description(_ key: Key) -> String {
    guard case .mouse(let event) = key else { return String(describing: key) }
    return "\(event.kind) at \(event.point.x),\(event.point.y)"
  }

  private static func description(_ ground: Ground?) -> SafeText {
    ground.map { $0.isLight ? "light" : "dark" } ?? "unknown"
  }

  private static func crashByTrap(at index: Int) {
    print(names[index])
  }

  /// Large steps: the stack must end before a sanitizer's own record of the calls does, which has
  /// no handler for that.
  private static func crashByOverflow(_ depth: Int) -> Int {
    withUnsafeTemporaryAllocation(byteCount: 1024, alignment: 1) { room in
      room[0] = UInt8(truncatingIfNeeded: depth)
      return depth == .max ? 0 : crashByOverflow(depth + 1) + Int(room[0])
    }
  }
}
