import WebServices

/// The way in which a list stands: by a column, or without one as received.
struct Ordering: Sendable {
  private let column: Column?
  private let isDescending: Bool
  /// More of a text than this decides nothing.
  private static let maxLength = 80

  init(_ sort: Sort?) {
    column = sort.map { Column($0.column) }
    isDescending = sort?.isDescending ?? false
  }

  func row(_ entry: WorkbinItems.Entry, source: Int, workbin: String?) -> Row {
    // Only on my desk, where there is no workbin, anything can be one.
    if workbin == nil, entry.interaction.state == .invited {
      return Row(
        id: entry.interaction.id, source: source, key: .invitation, received: entry.key)
    }
    let key = column.map { self.key($0.content(of: entry.interaction, in: workbin)) } ?? .nothing
    return Row(id: entry.interaction.id, source: source, key: key, received: entry.key)
  }

  private func key(_ content: Column.Content?) -> SortKey {
    switch content {
    case .text(let text):
      let folded = text.prefix(Self.maxLength).lowercased()
      return isDescending ? .textBackwards(folded) : .text(folded)
    case .number(let number, _):
      return number.isNaN ? .nothing : .number(isDescending ? -number : number)
    case .time(let time):
      let number = Double(time.milliseconds)
      return .number(isDescending ? -number : number)
    case .age(let time):
      // The youngest has the least age, and the latest time.
      let number = Double(time.milliseconds)
      return .number(isDescending ? number : -number)
    case nil: return .nothing
    }
  }
}
