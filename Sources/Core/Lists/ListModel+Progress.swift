import WebServices

/// How far the making of an order and a search have come.
extension ListModel {
  /// Rows in one order.
  struct Order: Sendable {
    let ordering: Ordering
    var rows = SortedArray<Row>()

    init(_ ordering: Ordering?) { self.ordering = ordering ?? Ordering(nil) }
  }

  /// A new order in the making: how far it has come, and what is in it.
  struct Building: Sendable {
    var order: Order
    var found: SortedArray<Row>?
    var source = 0
    var last: WorkbinItems.Key?

    func hasPassed(_ key: WorkbinItems.Key, _ source: Int) -> Bool {
      if source != self.source { return source < self.source }
      return last.map { key <= $0 } ?? false
    }
  }

  /// A new filter at work: the last row that it has looked at, and what it has found as long as that
  /// is not shown.
  struct Search: Sendable {
    var last: Row?
    var hidden: SortedArray<Row>? = SortedArray()

    func hasPassed(_ row: Row) -> Bool { last.map { row <= $0 } ?? false }
  }
}
