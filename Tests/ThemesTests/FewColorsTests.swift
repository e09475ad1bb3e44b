import Terminal
import Testing
import Themes

@Suite("With eight or sixteen colours everything can be read, on whichever ground")
struct FewColorsTests {
  private static let grounds = [XtermPalette.black, XtermPalette.white]
  private static let depths = [ColorDepth.eight, .sixteen]
  private static let backgrounds: [Role?] = [
    nil, .selection, .selectionInactive, .header, .status, .dialog, .input,
  ]

  private func ground(_ color: Int) -> Ground {
    Ground(luminance: color == XtermPalette.white ? 1 : 0)
  }

  /// The worst contrast of all roles on all that they may lie on; borders count 4.5 at 3.
  private func worst(_ theme: Theme, _ depth: ColorDepth, on color: Int) -> (
    ratio: Double, what: String
  ) {
    var worst = (ratio: 21.0, what: "")
    for role in Role.allCases {
      for background in Self.backgrounds {
        let style = background.map { theme.style(role, on: $0) } ?? theme[role]
        let (text, behind) = XtermPalette.appearance(of: style, depth: depth, on: color)
        var ratio = XtermPalette.contrasts[text][behind]
        if [.border, .borderFocus].contains(role) { ratio *= 1.5 }
        let what = "\(role.name) on \(background?.name ?? "ground")"
        if ratio < worst.ratio { worst = (ratio, what) }
      }
    }
    return worst
  }

  /// Themes that are no better than people write them.
  private static let foreign = [
    "inherits = \"dusk\"\n[ansi16]\nkey = \"blue\"\n\"level.error\" = \"red on magenta\"",
    "[roles]\ntext = \"white on black\"\nkey = \"yellow bold\"\ntitle = \"bright-white\"",
    "variant = \"light\"\n[ansi16]\nselection = \"default on white\"\nkey = \"bright-white on blue\"",
    "[ansi16]\ntext = \"default\"\nselection = \"yellow on white bold\"\nheader = \"cyan on green\"",
    "[roles]\ntext = \"#ffffff on #000000\"\naccent = \"3\"\nmuted = \"8\"",
    "[ansi16]\ntext = \"white on black\"\nkey = \"bright-yellow\"\ntitle = \"bright-white\"",
    "[ansi16]\ntext = \"black on white\"\nkey = \"yellow\"\nmuted = \"white\"",
  ]

  private static func all() throws -> [Theme] {
    try Theme.builtIn.compactMap(Theme.builtIn) + [.plain]
      + foreign.map { try Theme(parsing: $0, named: "foreign") }
  }

  @Test("the theme that is chosen for a ground reads on it at 4.5:1", arguments: grounds, depths)
  func chosen(color: Int, depth: ColorDepth) throws {
    let ground = ground(color)
    let theme = Theme.builtIn(for: ground).fitted(to: ground, depth: depth)
    let worst = self.worst(theme, depth, on: color)
    #expect(worst.ratio >= 4.45, "\(worst)")
  }

  @Test("every theme reads on every ground that is known, at 4:1", arguments: grounds, depths)
  func known(color: Int, depth: ColorDepth) throws {
    for theme in try Self.all() {
      let worst = self.worst(theme.fitted(to: ground(color), depth: depth), depth, on: color)
      #expect(worst.ratio >= 3.99, "\(theme): \(worst)")
    }
  }

  @Test(
    "where the ground is not known, every theme reads on black and on white, nearly as well",
    arguments: grounds, depths)
  func unknown(color: Int, depth: ColorDepth) throws {
    for theme in try Self.all() {
      let worst = self.worst(theme.fitted(to: nil, depth: depth), depth, on: color)
      #expect(worst.ratio >= 3.5, "\(theme.name): \(worst)")
    }
  }

  @Test(
    "no ground between black and white is worse than its own foreground",
    arguments: [0.02, 0.05, 0.1, 0.18, 0.3, 0.5, 0.7, 0.925])
  func between(luminance: Double) throws {
    for theme in try Self.all() {
      for depth in Self.depths {
        let fitted = theme.fitted(to: Ground(luminance: luminance), depth: depth)
        for role in Role.allCases where fitted[role].background.basic == nil {
          let (text, _) = XtermPalette.appearance(
            of: fitted[role], depth: depth, on: XtermPalette.black)
          guard fitted[role].foreground.basic != nil else { continue }
          let other = XtermPalette.contrasts[text][XtermPalette.black] * 0.05 - 0.05
          let ratio = (max(other, luminance) + 0.05) / (min(other, luminance) + 0.05)
          let minimum = [.border, .borderFocus].contains(role) ? 3.0 : 4.0
          #expect(ratio >= minimum - 0.01, "\(role.name) at \(luminance)")
        }
      }
    }
  }

  @Test("the selection's ground stands out from every ground", arguments: grounds, depths)
  func selection(color: Int, depth: ColorDepth) throws {
    for name in Theme.builtIn {
      for known in [ground(color), nil] {
        let theme = try #require(Theme.builtIn(name)).fitted(to: known, depth: depth)
        let seen = XtermPalette.appearance(of: theme[.selection], depth: depth, on: color)
        #expect(XtermPalette.contrasts[seen.behind][color] >= 2, "\(name)")
      }
    }
  }

  @Test("what loses its colour keeps its meaning: keys, titles and what warns stand out")
  func meaning() throws {
    for name in Theme.builtIn {
      let theme = try #require(Theme.builtIn(name)).fitted(to: nil, depth: .eight)
      for role in [Role.key, .title, .titleFocus, .accent, .levelWarn, .mark, .new, .borderFocus] {
        let isPlain = theme[role].attributes.isEmpty && theme[role].foreground.basic == nil
        #expect(!isPlain, "\(name) \(role.name)")
      }
      #expect(theme[.levelError].foreground.basic != nil, "\(name): errors have a colour anywhere")
    }
  }

  @Test("a theme that suits the ground is shown as it is written")
  func untouched() throws {
    let dusk = try #require(Theme.builtIn("dusk"))
    let fitted = dusk.fitted(to: Ground(luminance: 0), depth: .sixteen)
    for role in Role.allCases { #expect(fitted[role] == dusk[role], "\(role.name)") }
  }

  @Test("where there are more colours, or none, nothing changes")
  func manyColors() throws {
    for theme in try Self.all() {
      for depth in [ColorDepth.monochrome, .palette, .direct] {
        #expect(theme.fitted(to: Ground(luminance: 1), depth: depth) == theme)
        #expect(theme.fitted(to: nil, depth: depth) == theme)
      }
    }
  }

  @Test("the ground chooses the theme; where it is not known, dusk")
  func choice() {
    #expect(Theme.builtIn(for: Ground(luminance: 1)).name == "paper")
    #expect(Theme.builtIn(for: Ground(luminance: 0)).name == "dusk")
    #expect(Theme.builtIn(for: nil).name == "dusk")
  }
}
