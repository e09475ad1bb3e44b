import Terminal
import Text

/// Pictures made of chance, always the same one for the same number: each is the one before it
/// with some more text over it, so that much stays and much is cut.
struct Noise {
  private var state: UInt64

  private static let texts: [SafeText] = [
    "plain words", "退款申请 退款", "e\u{301}e\u{301}\u{302} né", "🙂🙂🙂", "────────", "Возврат", "한국어",
    "   ",
    "x", "退", "שלום", "ｆｕｌｌ",
  ]
  private static let styles: [Style] = [
    .plain, Style(foreground: .rgb(0xF0, 0xB0, 0x60), attributes: .bold),
    Style(background: .rgb(0x30, 0x40, 0x60)), Style(attributes: .underline),
    Style(foreground: .ansi(2), background: .palette(236)),
  ]

  static func canvas(_ number: Int, _ size: Size) -> Canvas {
    var canvas = Canvas(size: size)
    for frame in max(0, number - 40)...number {
      var noise = Noise(state: UInt64(frame) &* 0x9E37_79B9_7F4A_7C15)
      for _ in 0..<4 { noise.write(on: &canvas) }
    }
    return canvas
  }

  private mutating func write(on canvas: inout Canvas) {
    let point = Point(x: random(canvas.size.columns + 10) - 5, y: random(canvas.size.rows))
    let style = Noise.styles[random(Noise.styles.count)]
    if random(8) == 0 {
      canvas.fill(Rect(x: point.x, y: point.y, columns: random(20), rows: random(5)), style: style)
    } else {
      canvas.write(Noise.texts[random(Noise.texts.count)], at: point, style: style)
    }
  }

  private mutating func random(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(max(1, limit)))
  }
}
