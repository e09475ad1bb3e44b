import Testing

@testable import Terminal

@Suite("Colours become what the terminal has")
struct ColorTests {
  @Test(
    "of 256 colours the nearest is taken, never one of the user's sixteen",
    arguments: [
      ((0, 0, 0), 16), ((255, 255, 255), 231), ((255, 0, 0), 196), ((0x5F, 0x87, 0xAF), 67),
      ((8, 8, 8), 232), ((128, 128, 128), 244), ((238, 238, 238), 255),
    ] as [((Int, Int, Int), Int32)])
  func nearest(color: (Int, Int, Int), number: Int32) {
    #expect(ColorDepth.nearest(color.0, color.1, color.2) == number)
  }

  @Test("every colour finds a number of 16 to 255")
  func range() {
    for red in stride(from: 0, through: 255, by: 15) {
      for green in stride(from: 0, through: 255, by: 15) {
        for blue in stride(from: 0, through: 255, by: 15) {
          #expect((16...255).contains(ColorDepth.nearest(red, green, blue)))
        }
      }
    }
  }

  @Test("with few colours the fallback is taken, or the terminal's own colour")
  func few() {
    let amber = Color.rgb(0xF0, 0xB0, 0x60, basic: 11)
    #expect(ColorDepth.sixteen.number(of: amber) == 11)
    #expect(ColorDepth.eight.number(of: amber) == 3)
    #expect(ColorDepth.eight.number(of: .rgb(1, 2, 3)) == -1)
    #expect(ColorDepth.monochrome.number(of: amber) == -1)
  }

  @Test("where bold makes a colour bright, black is not bold: on its ground grey could not be read")
  func boldBlack() {
    let black = Style(
      foreground: .rgb(0x14, 0x10, 0x0C, basic: 0), background: .ansi(3), attributes: .bold)
    for depth in [ColorDepth.eight, .sixteen] {
      #expect(ColorPairs(depth: depth).attributes(for: black) == 0)
    }
    for depth in [ColorDepth.monochrome, .palette, .direct] {
      #expect(ColorPairs(depth: depth).attributes(for: black) != 0)
    }
  }

  @Test("in 24 bits near-black is not taken for one of the user's colours")
  func nearBlack() {
    #expect(ColorDepth.direct.number(of: .rgb(0, 0, 3)) == 8)
    #expect(ColorDepth.direct.number(of: .ansi(3)) == 3)
    #expect(ColorDepth.direct.number(of: .rgb(0x12, 0x34, 0x56)) == 0x123456)
    #expect(ColorDepth.direct.number(of: .palette(231)) == 0xFFFFFF)
  }

  @Test("the depth follows from the number of colours, unless colour is refused")
  func depth() {
    #expect(ColorDepth(colors: 0x100_0000, isRefused: false) == .direct)
    #expect(ColorDepth(colors: 256, isRefused: false) == .palette)
    #expect(ColorDepth(colors: 16, isRefused: false) == .sixteen)
    #expect(ColorDepth(colors: 8, isRefused: false) == .eight)
    #expect(ColorDepth(colors: -1, isRefused: false) == .monochrome)
    #expect(ColorDepth(colors: 256, isRefused: true) == .monochrome)
  }
}
