import Terminal
import Themes

/// Which theme is shown: one that the agent named, or the one made for the terminal's ground.
struct ThemeChoice {
  var named: Theme?

  /// Whether the terminal's ground makes a difference: it chooses the theme, or shows through.
  func needsGround(at depth: ColorDepth) -> Bool { named == nil || depth.isFew }

  /// The theme as this terminal can show it.
  func theme(on ground: Ground?, depth: ColorDepth) -> Theme {
    (named ?? Theme.builtIn(for: ground)).fitted(to: ground, depth: depth)
  }
}
