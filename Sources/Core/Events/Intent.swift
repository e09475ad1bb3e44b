import WebServices

/// What the agent wants, whatever key says so.
package enum Intent: Sendable, Equatable {
  /// Moves the selection in the panel that has the focus, or scrolls it.
  case move(Movement)
  case focus(Panel)
  case focusNext
  case focusPrevious
  /// Goes into what is selected: from a workbin to its items, from an item to its live pane.
  case enter
  /// Leaves what is open: a dialog, else the panel.
  case back
  /// Takes the selected interaction out of its workbin.
  case pull
  /// Takes this one, wherever the selection is.
  case pullItem(Interaction.ID, from: WorkbinContents.ID)
  /// Keeps the live pane on its interaction, or lets it follow the selection again.
  case togglePin
  /// Reads the workbins and everything on show again, and tries the link at once if it is down.
  case refresh
  case openHelp
  /// Lists the states that the agent may choose from.
  case openStates
  /// Comes into a state, on all channels.
  case setState(AgentState)
  case news(NewsIntent)
  case team(TeamIntent)
  case commandLine(CommandLineIntent)
  /// Opens the list of places to go to.
  case openJump
  /// What is wanted of the list on show.
  case list(ListIntent)
  /// Goes to a list, and gives it the keys.
  case goToList(ListID)
  /// Goes to an interaction of mine.
  case goToHeld(Interaction.ID)
  /// Types into the line that is open.
  case edit(TextEdit)
  /// Moves in the list that is open.
  case moveInDialog(Movement)
  /// Selects a line of an open list by its number, counted from 0.
  case select(Int)
  /// Closes what is open, then does what the line says.
  indirect case run(Intent)
  /// Does something to interactions.
  case action(ActionIntent)
  case live(LiveIntent)
  /// What the mouse points at.
  case mouse(MouseIntent)
  case quit
  /// Answers the question that is open.
  case answer(Bool)
  /// Paints the whole screen anew.
  case repaint
  /// Stops the program until the shell continues it.
  case suspend
  /// Text was pasted where none is typed: never a command.
  case pasteWhereNothingIsTyped
}
