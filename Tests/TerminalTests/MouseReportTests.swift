import Testing

@testable import Terminal

@Suite("A report of the mouse is read to its end, and nothing in it is a key")
struct MouseReportTests {
  private func parse(_ text: String, _ form: MouseReport.Form = .parameters) -> (MouseEvent?, Int) {
    var report = MouseReport(form)
    var count = 0
    for scalar in text.unicodeScalars {
      count += 1
      if report.consume(scalar.value) { return (report.event, count) }
    }
    return (nil, count)
  }

  @Test(
    "the first button and the wheel, columns and rows from 0",
    arguments: [
      ("0;10;5M", MouseEvent(.press, at: Point(x: 9, y: 4))),
      ("0;10;5m", MouseEvent(.release, at: Point(x: 9, y: 4))),
      ("0;1;1M", MouseEvent(.press, at: Point(x: 0, y: 0))),
      ("64;220;60M", MouseEvent(.wheelUp, at: Point(x: 219, y: 59))),
      ("65;3;2M", MouseEvent(.wheelDown, at: Point(x: 2, y: 1))),
    ])
  func understood(text: String, event: MouseEvent) {
    #expect(parse(text) == (event, text.count))
  }

  @Test(
    "other buttons, buttons with Shift, Alt or Ctrl, and motion mean nothing",
    arguments: ["1;1;1M", "2;1;1M", "3;1;1m", "4;1;1M", "8;1;1M", "16;1;1M", "32;1;1M", "66;1;1M"])
  func meaningless(text: String) {
    #expect(parse(text) == (nil, text.count))
  }

  @Test(
    "what is broken means nothing, up to its last letter",
    arguments: [
      "M", ";M", ";;M", "0;10M", "0;0;5M", "0;5;0M", "0;1;1;1M", "0;-1;5M", "0;1 ;5M", "?0;1;1M",
      "0;1;1u", "0;1~", "99999999999999999999999;1;1M", "0;1;1\u{1B}", "0;1\r", "0;1ж", "0;1\u{7F}",
    ])
  func broken(text: String) {
    #expect(parse(text) == (nil, text.count))
  }

  @Test("a number without end is neither kept nor overrun")
  func endless() {
    let text = "0;" + String(repeating: "9", count: 100_000) + ";1M"
    #expect(parse(text) == (MouseEvent(.press, at: Point(x: 99_998, y: 0)), text.count))
    #expect(parse(String(repeating: ";", count: 100_000) + "M").0 == nil)
  }

  @Test("the older form is three characters, whatever they are")
  func older() {
    #expect(parse(" !!q", .threeCharacters) == (nil, 3))
    #expect(parse("\u{1B}\u{1B}\u{1B}q", .threeCharacters) == (nil, 3))
  }
}
