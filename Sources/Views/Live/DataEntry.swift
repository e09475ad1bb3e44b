import Desk
import Text
import Themes
import WebServices

extension DataBlock {
  /// A key of userData with its value; a value that is gone has none.
  struct Entry {
    let item: DataArrangement.Item
    let hasChanged: Bool
    /// What people call it.
    let name: SafeText
    /// The key itself, where people call it otherwise; or, where the key is sought, what they call it.
    let other: SafeText
    let words: (text: SafeText, role: Role)?
    /// Whether the name holds what is searched for.
    let isNameSought: Bool

    /// A label that does not hold what its key does gives its place to the key.
    init(
      _ item: DataArrangement.Item, label: String? = nil, hasChanged: Bool, sought: String = ""
    ) {
      (self.item, self.hasChanged) = (item, hasChanged)
      let holds = { (text: String) in !sought.isEmpty && text.lowercased().contains(sought) }
      let (key, label) = (SafeText.field(item.key), label.map { SafeText.field($0) })
      let isKeyFirst = !holds(label?.string ?? "") && holds(item.key)
      if let label {
        (name, other) = isKeyFirst ? (key, label) : (label, key)
      } else {
        (name, other) = (key, .empty)
      }
      isNameSought = holds(name.string)
      words = (item.datum?.words)
        .map { ($0.text, holds($0.text.string) ? .match : $0.role) }
    }

    /// The other name in brackets, as it stands beside a value.
    var aside: SafeText { other.isEmpty ? .empty : "(\(other))" }
  }
}
