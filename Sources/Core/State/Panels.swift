/// The panels: which one has the keys, and what the last frame showed of each. One of the parts of
/// `State`.
package struct Panels: Sendable {
  package private(set) var focus = Panel.workbins
  package private(set) var viewport = Viewport()
  /// Whether the terminal is asked to tell of the mouse.
  package private(set) var usesMouse = false

  mutating func focus(_ panel: Panel) { focus = panel }

  /// The next panel, or the one before; around the end it begins anew.
  mutating func moveFocus(by step: Int) {
    let all = Panel.allCases
    let index = all.firstIndex(of: focus) ?? 0
    focus = all[(index + step + all.count) % all.count]
  }

  mutating func useMouse(_ isOn: Bool) { usesMouse = isOn }

  /// Changes what is shown, within what the last frame had room for.
  mutating func scroll(_ change: (inout Viewport) -> Void) { change(&viewport) }
}

/// What the last frame could show, kept so that the next one moves no more than it must.
package struct Viewport: Sendable, Equatable {
  /// First row shown of each list.
  package var workbinsOffset = 0
  package var itemsOffset = 0
  package var liveOffset = 0
  /// Rows that a page has.
  package var workbinsPage = 1
  package var itemsPage = 1
  package var livePage = 1
  /// The same of the text that is open.
  package var textOffset = 0
  package var textPage = 1
  package var textLimit = 0
  /// An offset beyond any text: the next picture puts the text's end there.
  package static let textEnd = 1 << 40
  /// The greatest offset that still fills the live pane.
  package var liveLimit = 0

  package init() {}
}
