import Terminal
import Testing

@Suite("Styles are put together")
struct StyleTests {
  private let bar = Style(
    foreground: .rgb(1, 1, 1, basic: 15), background: .rgb(2, 2, 2, basic: 4), attributes: .bold,
    monochrome: .reverse)

  @Test("on a bar the foreground stays, and the attributes of both count")
  func onBar() {
    let style = Style(foreground: .rgb(9, 9, 9, basic: 12), attributes: .underline).on(bar)
    #expect(style.foreground.value == .rgb(9, 9, 9))
    #expect(style.background == bar.background)
    #expect(style.attributes == [.underline, .bold])
    #expect(style.monochrome == [.underline, .reverse])
  }

  @Test("where colours are few, a coloured bar has one foreground for all")
  func fewColours() {
    let email = Style(foreground: .rgb(9, 9, 9, basic: 12))
    #expect(email.on(bar).foreground.basic == 15)
    #expect(email.on(.plain).foreground.basic == 12)
  }

  @Test("where colours are few, a style's own ground stays on what has none")
  func ownGround() {
    let cursor = Style(
      foreground: .rgb(9, 9, 9, basic: 0), background: .rgb(8, 8, 8, basic: 3))
    #expect(cursor.on(.plain).background.basic == 3)
    #expect(cursor.on(Style(background: .rgb(7, 7, 7))).background == .rgb(7, 7, 7, basic: 3))
    #expect(cursor.on(bar).background == bar.background)
  }

  @Test("a colour tells what it was made of")
  func colors() {
    #expect(Color.rgb(1, 200, 255, basic: 0).value == .rgb(1, 200, 255))
    #expect(Color.rgb(1, 200, 255, basic: 0).basic == 0)
    #expect(Color.rgb(0, 0, 0).basic == nil)
    #expect(Color.palette(231).value == .palette(231))
    #expect(Color.palette(7) == .ansi(7))
    #expect(Color.ansi(99) == .ansi(15))
    #expect(Color.standard.value == .standard && Color.standard.basic == nil)
    #expect(Color.rgb(0, 0, 0) != .standard)
  }
}
