import Text

extension Int {
  /// In groups of three: `4 211`.
  var grouped: SafeText {
    let digits = Array(String(magnitude))
    var text = self < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(" ") }
      text.append(digit)
    }
    return SafeText(text)
  }
}
