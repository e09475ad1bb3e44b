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
