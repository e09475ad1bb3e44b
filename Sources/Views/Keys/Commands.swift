import Desk
import Terminal

extension Command {
  /// All that the agent can do, in the order of the key bar and the help.
  ///
  /// Every action has a letter: F-keys and Alt are eaten by some terminals. No Ctrl with a, b, s, q,
  /// h, i, j or m: multiplexers, flow control and the keyboard itself have them.
  package static let all: [Command] =
    acting + (onItems + onUserData).about(.work) + listing.about(.list) + moving.about(.moving)
    + words + program.about(.program) + news.about(.news) + living.about(.looking) + inListing
    + inDialogs + inActs + inForm + inCommandLine + reading
}
