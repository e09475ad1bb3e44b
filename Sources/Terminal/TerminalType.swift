import CNcurses
import Glibc
import Text

/// The entry of the terminfo database that is painted with.
struct TerminalType {
  let name: String
  /// What ncurses made of it; owned by the screen.
  let screen: OpaquePointer
  /// A sentence when it is not the one that TERM names.
  let warning: SafeText?

  private static let fallback = "xterm-256color"

  /// Sets the terminal up: by its 24-bit entry when one is promised, else as TERM says, else as
  /// the most common one.
  static func open(
    _ environment: TerminalEnvironment, paintingInto file: UnsafeMutablePointer<FILE>
  ) throws(TerminalError) -> TerminalType {
    let requested = environment.terminal
    if requested == "dumb" { throw .cannotPaint(type: "dumb") }
    let name = requested ?? fallback
    if environment.hasTrueColor, !environment.isInGNUScreen, !environment.isColorDisabled,
      let direct = directEntry(for: name), let screen = ncurses_open(direct, file)
    {
      return TerminalType(name: direct, screen: screen, warning: nil)
    }
    if ncurses_colors_of(name) >= 0, let screen = ncurses_open(name, file) {
      let warning: SafeText? = requested == nil ? "TERM is not set; \(fallback) is assumed." : nil
      return TerminalType(name: name, screen: screen, warning: warning)
    }
    guard let screen = ncurses_open(fallback, file) else {
      throw .unknownType(SafeText(name).clipped(to: 40))
    }
    let shown = SafeText(name).clipped(to: 40)
    return TerminalType(
      name: fallback, screen: screen,
      warning: "The terminal type “\(shown)” (TERM) is not known here; \(fallback) is assumed.")
  }

  /// Those that know no 24-bit colours, whatever is promised: the promise is another terminal's, from
  /// which they were started, and is inherited as any variable is. GNU screen is one more before its
  /// version 5, and it does not tell its version.
  private static let familiesWithoutDirect: Set<String> = [
    "rxvt", "mrxvt", "Eterm", "dvtm", "nsterm", "cygwin", "linux", "fbterm", "jfbterm",
  ]

  /// The entry with 24-bit colours for a terminal of 256: its family's own, because keys differ
  /// between families, or xterm's.
  private static func directEntry(for name: String) -> String? {
    if name.contains("-direct") { return name }
    guard ncurses_colors_of(name) >= 256 else { return nil }
    let family = String(name.prefix { $0 != "-" && $0 != "." })
    guard !familiesWithoutDirect.contains(family) else { return nil }
    let own = family == "screen" ? "tmux-direct" : family + "-direct"
    return [own, "xterm-direct"].first { ncurses_colors_of($0) > 256 }
  }
}
