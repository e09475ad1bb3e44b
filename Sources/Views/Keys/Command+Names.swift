import Text

extension Command {
  /// How the command line calls it: `read-again`.
  package var commandLineName: String {
    name.lowercased().split(separator: " ").joined(separator: "-")
  }

  /// The word, and what may stand after it: `sort [COLUMN]`.
  package var usage: String {
    argument.map { "\(commandLineName) [\($0.name)]" } ?? commandLineName
  }

  /// What its argument is, in the words of the table: `COLUMN is the column to sort by`.
  package var argumentExplanation: String? { argument.map { "\($0.name) is \($0.explanation)" } }

  /// The keys in plain ASCII: `Enter o`.
  package var keyList: String { keys.map { $0.name(.ascii).string }.joined(separator: " ") }
}
