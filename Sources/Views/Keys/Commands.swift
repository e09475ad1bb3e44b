import Desk
import Terminal

extension Command {
  /// All that the agent can do, in the order of the key bar and the help.
  ///
  /// Every action has a letter: F-keys and Alt are eaten by some terminals. No Ctrl with a, b, s, q,
  /// h, i, j or m: multiplexers, flow control and the keyboard itself have them.
  package static let all: [Command] =
<<<<<<< HEAD
    acting + onItems + onUserData + listing + news + moving + program + inListing + inDialogs
    + inActs + inForm
=======
    acting + listing + moving + program + news + inListing + inDialogs
>>>>>>> c5b2319 (A team member's workbins stand below a name; a session ended elsewhere is told; news costs few bytes and an invitation is on top in any order)
}
