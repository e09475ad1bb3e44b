import Terminal
import Testing
import Themes

/// How far a foreground stands out from a background, 1–21, as WCAG 2 measures it.
func contrast(_ one: Color.Value, _ other: Color.Value) -> Double? {
  guard let a = luminance(one), let b = luminance(other) else { return nil }
  return (max(a, b) + 0.05) / (min(a, b) + 0.05)
}

private func luminance(_ color: Color.Value) -> Double? {
  guard case .rgb(let red, let green, let blue) = color else { return nil }
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

private func linear(_ part: UInt8) -> Double {
  let share = Double(part) / 255
  return share <= 0.04045 ? share / 12.92 : power(((share + 0.055) / 1.055))
}

/// The 2.4th power of a number in 0…1, by Newton's method for its fifth root.
private func power(_ base: Double) -> Double {
  let twelfth = base * base * base * base * base * base * base * base * base * base * base * base
  var root = 1.0
  for _ in 0..<100 {
    let fourth = root * root * root * root
    root -= (root * fourth - twelfth) / (5 * fourth)
  }
  return root
}

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
    // A cursor, a badge and a changed value bring their own ground; borders lie around a
    // selection, not on it.
    let apart: [Role] = [.cursor, .badge, .diffChange, .border, .borderFocus]
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
