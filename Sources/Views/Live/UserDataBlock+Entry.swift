import Core
import Text
import Themes
import WebServices

extension UserDataBlock {
  /// A key of userData with its value; a value that is gone has none.
  struct Entry {
    let item: UserDataGroups.Item
    let hasChanged: Bool
    /// What people call it.
    let name: SafeText
    /// The key itself, where people call it otherwise; or, where the key is sought, what they
    /// call it.
    let alternateName: SafeText
    let value: (text: SafeText, role: Role)?
    /// Whether the name holds what is searched for.
    let isNameMatch: Bool

    /// A label that does not hold what its key does gives its place to the key.
    init(
      _ item: UserDataGroups.Item, label: String? = nil, hasChanged: Bool, query: String = ""
    ) {
      (self.item, self.hasChanged) = (item, hasChanged)
      let holds = { (text: String) in !query.isEmpty && text.lowercased().contains(query) }
      let (key, label) = (SafeText.bounded(item.key), label.map { SafeText.bounded($0) })
      let isKeyFirst = !holds(label?.string ?? "") && holds(item.key)
      if let label {
        (name, alternateName) = isKeyFirst ? (key, label) : (label, key)
      } else {
        (name, alternateName) = (key, .empty)
      }
      isNameMatch = holds(name.string)
      value = (item.value?.styledText)
        .map { ($0.text, holds($0.text.string) ? .match : $0.role) }
    }

    /// The other name in brackets, as it stands beside a value.
    var alternateNameInParentheses: SafeText {
      alternateName.isEmpty ? .empty : "(\(alternateName))"
    }
  }
}
