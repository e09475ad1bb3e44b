/// The words of a text, each as often as it stands there: letters and digits, without what joins or
/// parts them unseen.
struct VisibleWords {
  private var counts: [String: Int] = [:]

  var count: Int { counts.values.reduce(0, +) }

  init(_ text: String) {
    let visible = text.unicodeScalars.filter { $0.properties.generalCategory != .format }
    let words = String(String.UnicodeScalarView(visible))
      .split { !$0.isLetter && !$0.isNumber }
    for word in words { counts[String(word), default: 0] += 1 }
  }

  /// What the other text has less often, or not at all.
  func missing(in other: VisibleWords) -> [String] {
    counts.filter { $0.key != "concealed" && $0.value > other.counts[$0.key, default: 0] }.keys
      .sorted()
  }
}
