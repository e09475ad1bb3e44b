import Terminal
import Testing
import Themes

@Suite("A theme file is a look for every role")
struct ThemeFileTests {
  private func theme(
    _ toml: String, parent: (String) -> String? = { _ in nil }
  ) throws(ThemeError) -> Theme {
    try Theme(parsing: toml, named: "mine", parent: parent)
  }

  private func message(_ toml: String, parent: (String) -> String? = { _ in nil }) -> String {
    do throws(ThemeError) {
      _ = try theme(toml, parent: parent)
      return "no error"
    } catch {
      return error.message.string
    }
  }

  @Test("words become a style")
  func words() throws {
    let theme = try theme(
      """
      variant = "light"
      [palette]
      ink = "#102030"
      [roles]
      text = "ink on 230"
      title = "bright-red on default bold underline"
      """)
    #expect(theme.name == "mine")
    #expect(theme.variant == .light)
    #expect(theme[.text].foreground.value == .rgb(0x10, 0x20, 0x30))
    #expect(theme[.text].background.value == .palette(230))
    #expect(theme[.title].foreground == .ansi(9))
    #expect(theme[.title].background == .standard)
    #expect(theme[.title].attributes == [.bold, .underline])
  }

  @Test("a role that isn't mentioned looks like its parent; what an entry leaves out, too")
  func fallback() throws {
    let theme = try theme(
      """
      [roles]
      text = "white on black"
      "level.error" = "red bold"
      border = "blue"
      """)
    #expect(theme[.connDown] == theme[.levelError])
    #expect(theme[.levelError].background == .ansi(0))
    #expect(theme[.borderFocus].foreground == .ansi(4))
    #expect(theme[.muted].foreground == .ansi(7))
  }

  @Test("a role that earlier versions had is passed over, and no other")
  func formerRoles() throws {
    let theme = try theme(
      """
      [roles]
      text = "white on black"
      faint = "red"
      masked = "red"
      badge = "black on red"
      "sla.ok" = "red"
      sla.soon = "red"
      sla.breached = "nosuchcolour"
      "cap.off" = "red"
      [ansi16]
      badge = "black on red"
      [mono]
      badge = "reverse"
      """)
    #expect(theme == (try self.theme("[roles]\ntext = \"white on black\"")))
  }

  @Test("dotted names need no quotation marks where TOML lets them be")
  func nested() throws {
    #expect(try theme("[roles]\nlevel.error = \"red\"")[.levelError].foreground == .ansi(1))
  }

  @Test("the fallbacks for poor terminals are the theme's own, not the nearest")
  func poorTerminals() throws {
    let theme = try theme(
      """
      [roles]
      text = "#ffffff on #000000"
      selection = "#000000 on #00ff00"
      [ansi16]
      selection = "black on cyan"
      [mono]
      selection = "reverse"
      """)
    #expect(theme[.selection].background.basic == 6)
    #expect(theme[.text].background.basic == nil)
    #expect(theme[.selection].monochrome == .reverse)
    #expect(theme[.selection].attributes == [])
  }

  @Test("a theme may take another one's palette and roles, and change some")
  func inherits() throws {
    let theme = try theme(
      """
      inherits = "base"
      [palette]
      lamp = "#ff0000"
      """
    ) { name in
      name == "base"
        ? "variant = \"light\"\n[palette]\nlamp = \"#00ff00\"\n[roles]\naccent = \"lamp\"" : nil
    }
    #expect(theme[.accent].foreground.value == .rgb(255, 0, 0))
    #expect(theme[.key].foreground.value == .rgb(255, 0, 0))
    #expect(theme.variant == .light)
  }

  @Test("a built-in theme can be inherited from")
  func inheritsBuiltIn() throws {
    let theme = try theme("inherits = \"paper\"\n[roles]\naccent = \"plum\"")
    #expect(theme[.text] == Theme.builtIn("paper")?[.text])
    #expect(theme[.accent] != Theme.builtIn("paper")?[.accent])
  }

  @Test(
    "what is wrong is named in a sentence",
    arguments: [
      ("nmae = \"x\"", "Theme “mine”: it has no setting “nmae”"),
      ("name = 3", "“name” must be a text in quotation marks"),
      ("variant = \"grey\"", "variant is “grey”"),
      ("[roles]\ntitel = \"red\"", "there is no role “titel”, which [roles] mentions"),
      ("[ansi16]\nx.y = \"red\"", "there is no role “x.y”, which [ansi16] mentions"),
      ("[roles]\ntext = \"gren\"", "“roles.text” has the colour “gren”"),
      ("[roles]\ntext = \"red on\"", "“roles.text” has the word “on”"),
      ("[roles]\ntext = \"red blue\"", "“roles.text” has the word “blue”"),
      ("[roles]\ntext = \"#12345\"", "has the colour “#12345”"),
      ("[roles]\ntext = \"#+12345\"", "has the colour “#+12345”"),
      ("[roles]\ntext = \"256\"", "has the colour “256”"),
      ("[palette]\nink = \"inkish\"", "“palette.ink” has the colour “inkish”"),
      ("[palette]\nbold = \"red\"", "can't have a colour named “bold”"),
      ("palette = \"red\"", "“palette” must be"),
      ("[palette]\na = [1, 2]", "“a” must be a text"),
      ("inherits = \"nowhere\"", "it inherits from “nowhere”, and there is no such theme"),
      ("inherits = \"mine\"", "it inherits from itself: mine → mine"),
      ("[roles\n", "line 1 is not TOML"),
      ("a = \"\\u0000\"", "“a”"),
      ("[roles]\ntext = \"\u{202E}x\"", "“roles.text” has the colour “x”"),
    ])
  func errors(toml: String, words: String) {
    #expect(message(toml).contains(words), "\(message(toml))")
  }

  @Test("a ring of themes is noticed")
  func ring() {
    let message = message("inherits = \"a\"") {
      $0 == "a" ? "inherits = \"b\"" : "inherits = \"a\""
    }
    #expect(message.contains("mine → a → b → a"))
  }

  @Test("an endless chain of themes ends")
  func chain() {
    let message = message("inherits = \"x\"") { "inherits = \"\($0)x\"" }
    #expect(message.contains("inherits"))
  }

  @Test("a huge or deeply nested file is refused, quickly")
  func huge() {
    #expect(message(String(repeating: "#", count: 70_000)).contains("longer than 64 KiB"))
    let deep = "a = " + String(repeating: "[", count: 60_000)
    #expect(message(deep).contains("not TOML"))
    let tables = "a" + String(repeating: ".a", count: 30_000) + " = 1"
    #expect(message(tables).contains("Theme “mine”"))
  }

  @Test("every role has a name of its own, and a parent that leads to text")
  func roles() {
    #expect(Set(Role.allCases.map(\.name)).count == Role.allCases.count)
    for role in Role.allCases {
      #expect(Role.named(role.name) == role)
      #expect(Array(sequence(first: role, next: \.parent)).last == .text)
    }
  }
}
