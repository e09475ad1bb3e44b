import WebServices

/// A row of the list on show: which interaction, and where it stands. Rows of equal keys stand as
/// they were received.
package struct Row: Comparable, Sendable {
  package let id: Interaction.ID
  /// Which of the listing's sources it lies in.
  let source: Int
  let key: SortKey
  let received: WorkbinItems.Key

  package static func == (left: Row, right: Row) -> Bool {
    left.received == right.received && left.source == right.source && left.key == right.key
  }

  package static func < (left: Row, right: Row) -> Bool {
    if left.key != right.key { return left.key < right.key }
    if left.received.received != right.received.received || left.source == right.source {
      return left.received < right.received
    }
    return left.source < right.source
  }
}

/// What a row is put in order by. What has nothing in the column stands last, whichever way.
enum SortKey: Equatable, Sendable {
  /// Before all others, whatever the column: an invitation.
  case invitation
  case number(Double)
  /// In small letters.
  case text(String)
  /// The same, the greatest first.
  case textBackwards(String)
  case nothing

  static func < (left: SortKey, right: SortKey) -> Bool {
    switch (left, right) {
    case (.number(let left), .number(let right)): left < right
    case (.text(let left), .text(let right)): left < right
    case (.textBackwards(let left), .textBackwards(let right)): left > right
    default: left.rank < right.rank
    }
  }

  private var rank: Int {
    switch self {
    case .invitation: 0
    case .number: 1
    case .text, .textBackwards: 2
    case .nothing: 3
    }
  }
}

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
