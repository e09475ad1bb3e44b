import Core
import Text

extension Column {
  /// Whether an address stands in it that a stranger has written.
  var isSender: Bool { self == .from || self == .userData("FromAddress") }

  var alignment: SafeText.Alignment { self == .priority || self == .age ? .right : .left }
}
