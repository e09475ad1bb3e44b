/// A part of the screen that can have the focus.
package enum Panel: Sendable, Equatable, CaseIterable {
  case workbins, items, live
}
