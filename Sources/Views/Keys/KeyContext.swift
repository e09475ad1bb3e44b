/// A place where keys have their meanings: a panel, a screen, a dialog, a line that is typed.
package enum KeyContext: Sendable, CaseIterable {
  case workbins, items, live
  case signIn
  case help, agentStates, picker, columnPicker
  case confirmation, quit, results
  case form
  /// Typing in the form.
  case formField
  case textViewer
  case filter, commandLine
  /// Typing what userData are narrowed to.
  case userDataSearch

  /// From where what can be run from here is taken: each panel has the commands of all of them.
  var reachable: Set<KeyContext> { self == .signIn ? [.signIn] : .panels }
}

extension Set<KeyContext> {
  static var lists: Set<KeyContext> { [.workbins, .items] }
  static var panels: Set<KeyContext> { [.workbins, .items, .live] }
  static var pickers: Set<KeyContext> { [.picker, .columnPicker] }
  /// Wherever no dialog is open.
  static var everywhere: Set<KeyContext> { [.workbins, .items, .live, .signIn] }
  static var always: Set<KeyContext> { Set(KeyContext.allCases) }
}
