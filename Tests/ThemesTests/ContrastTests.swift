import Terminal
import Testing
import Themes

@Suite("Every theme can be read")
struct ContrastTests {
  private func minimumContrast(for role: Role) -> Double {
    [.border, .borderFocus].contains(role) ? 3 : 4.5
  }

  @Test("the measure is the one of WCAG 2")
  func measure() throws {
    #expect(abs(try #require(contrast(.rgb(0, 0, 0), .rgb(255, 255, 255))) - 21) < 0.001)
    #expect(
      abs(try #require(contrast(.rgb(0x77, 0x77, 0x77), .rgb(255, 255, 255))) - 4.478) < 0.001)
  }

  @Test("each role stands out from its own ground", arguments: Theme.builtIn, Role.allCases)
  func own(name: String, role: Role) throws {
    let style = try #require(Theme.builtIn(name))[role]
    let ratio = try #require(contrast(style.foreground.value, style.background.value))
    #expect(ratio >= minimumContrast(for: role), "\(name) \(role.name): \(ratio)")
  }

  @Test("each role that a list may hold stands out from the selection", arguments: Theme.builtIn)
  func selected(name: String) throws {
    let theme = try #require(Theme.builtIn(name))
    let backgrounds: [Role] = [.selection, .selectionInactive, .header, .status, .dialog, .input]
    // A cursor and a changed value bring their own ground; borders lie around a selection, not on
    // it.
    let apart: [Role] = [.cursor, .diffChange, .border, .borderFocus]
    for role in Role.allCases where !apart.contains(role) {
      for background in backgrounds {
        let style = theme.style(role, on: background)
        let ratio = try #require(contrast(style.foreground.value, style.background.value))
        #expect(
          ratio >= minimumContrast(for: role),
          "\(name) \(role.name) on \(background.name): \(ratio)")
      }
    }
  }

  @Test("a border stands out from all that may lie beside it", arguments: Theme.builtIn)
  func borders(name: String) throws {
    let theme = try #require(Theme.builtIn(name))
    for role in [Role.border, .borderFocus] {
      for background in [Role.text, .header, .status, .dialog, .input] {
        let color = theme.style(role, on: background).foreground.value
        let ratio = try #require(contrast(color, theme[background].background.value))
        #expect(ratio >= 3, "\(name) \(role.name) on \(background.name): \(ratio)")
      }
    }
  }

  @Test("the selection differs from the ground, also without colours", arguments: Theme.builtIn)
  func selection(name: String) throws {
    let theme = try #require(Theme.builtIn(name))
    #expect(theme[.selection].background != theme[.text].background)
    #expect(theme[.selection].monochrome.contains(.reverse))
    #expect(theme[.selection].background.basic != nil)
    #expect(theme[.text].background.basic == nil)
  }

  @Test("the variants are as their names say")
  func variants() {
    #expect(Theme.builtIn("dusk")?.variant == .dark)
    #expect(Theme.builtIn("paper")?.variant == .light)
    #expect(Theme.builtIn("nothing") == nil)
  }
}
