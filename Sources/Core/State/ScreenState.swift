/// What the screen is made of, from the state's side. Each of its values keeps to itself, as all parts of
/// `State` do.
package struct ScreenState: Sendable {
  package internal(set) var panels = Panels()
  package internal(set) var list = ListPane()
  package internal(set) var live = LivePane()
  package internal(set) var openDialog = OpenDialog()
  package internal(set) var notices = NoticeBar()
}
