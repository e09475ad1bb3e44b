import Core
import Terminal

/// Which part of the screen belongs to what.
struct Layout {
  enum Kind { case wide, medium, narrow, tooSmall }

  static let minSize = Size(columns: 40, rows: 10)

  let kind: Kind
  let header: Rect
  let keyBar: Rect
  /// Between the two.
  let body: Rect
  private(set) var workbins = Rect(x: 0, y: 0, columns: 0, rows: 0)
  private(set) var items = Rect(x: 0, y: 0, columns: 0, rows: 0)
  private(set) var live = Rect(x: 0, y: 0, columns: 0, rows: 0)

  init(_ size: Size, focus: Panel) {
    kind = Self.kind(of: size)
    let (header, rest) = Rect(size).split(top: 1)
    (self.header, (body, keyBar)) = (header, rest.split(bottom: 1))
    switch kind {
    case .wide:
      let (left, right) = body.split(left: min(32, max(28, size.columns * 27 / 100)))
      workbins = left
      (items, live) = Self.stack(right)
    case .medium:
      let (bar, rest) = body.split(top: 1)
      workbins = bar
      (items, live) = Self.stack(rest)
    case .narrow:
      switch focus {
      case .workbins: workbins = body
      case .items: items = body
      case .live: live = body
      }
    case .tooSmall: break
    }
  }

  /// Where a list to choose from lies: what changes the list of items leaves that to be seen.
  func rect(of picker: Picker) -> Rect {
    switch picker.purpose {
    case .sort, .columns: live.isEmpty || items.isEmpty ? body : live
    default: body
    }
  }

  private static func kind(of size: Size) -> Kind {
    if size.columns < minSize.columns || size.rows < minSize.rows { return .tooSmall }
    if size.columns < 60 { return .narrow }
    return size.columns < 100 ? .medium : .wide
  }

  /// The list above, the live pane below: the larger part for what is read closely.
  private static func stack(_ rect: Rect) -> (Rect, Rect) {
    rect.split(top: max(4, rect.rows * 9 / 20))
  }
}
