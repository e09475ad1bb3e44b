/// What the agent wants of the list on show.
package enum ListIntent: Sendable, Equatable {
  /// Lists the columns that it can be put in order by.
  case openSort
  /// Puts it in order by the column of this name; as received without one.
  case sort(by: String?)
  /// Turns its order round.
  case reverse
  /// Lists the columns that it can show.
  case openColumns
  /// Shows the column of this name, or shows it no longer.
  case toggleColumn(String)
  /// Moves the column that is selected in the list of columns: -1 to the left, 1 to the right.
  case moveColumn(by: Int)
  /// Shows the columns that are shown where nobody has chosen any.
  case resetColumns
  /// Begins to type the filter.
  case openFilter
  /// Narrows it to what this finds; the empty text finds all.
  case filter(String)
  /// Ends the typing; the filter stays.
  case keepFilter
  /// Ends the typing, and the filter with it.
  case clearFilter
  /// Marks the selected row, or takes its mark away, and goes one down.
  case mark
  /// Marks all rows shown; where they are all marked, takes the marks away.
  case markAll
  /// Goes to the next row that is new, or the one before.
  case nextNew, previousNew
}
