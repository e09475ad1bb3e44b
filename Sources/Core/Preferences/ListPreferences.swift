/// How one list is shown; nil where the agent has chosen nothing.
package struct ListPreferences: Sendable, Equatable {
  /// The names of the columns, from left to right.
  package var columns: [String]?
  package var sort: Sort?

  package static let maxColumns = 32

  package init(columns: [String]? = nil, sort: Sort? = nil) {
    (self.columns, self.sort) = (columns, sort)
  }

  var isEmpty: Bool { columns == nil && sort == nil }
}

/// By which column a list is in order, and which way.
package struct Sort: Sendable, Equatable {
  package var column: String
  package var isDescending: Bool

  package init(column: String, isDescending: Bool) {
    (self.column, self.isDescending) = (column, isDescending)
  }
}
