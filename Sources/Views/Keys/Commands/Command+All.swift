extension Command {
  /// All that the agent can do, in the order of the help, and of the key bar in a dialog.
  ///
  /// Every action has a letter: F-keys and Alt are eaten by some terminals. No Ctrl with a, b, s,
  /// q, h, i, j or m: multiplexers, flow control and the keyboard itself have them.
  package static let all: [Command] =
    leading + (itemCommands + userDataCommands).inCategory(.interactions)
    + listCommands.inCategory(.list) + navigationCommands.inCategory(.navigation)
    + namedCommands + programCommands.inCategory(.program) + newsCommands.inCategory(.newsAndTeam)
    + liveCommands.inCategory(.details) + listDialogCommands
    + dialogCommands + confirmationCommands + formCommands + commandLineKeyCommands
    + textViewerCommands

  /// What is done most: the first of whatever it belongs to.
  private static let leading = [
    open, pull, pinOrFollow, chooseState, back, readAgain, tryAgain,
  ]
}
