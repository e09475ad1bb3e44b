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
