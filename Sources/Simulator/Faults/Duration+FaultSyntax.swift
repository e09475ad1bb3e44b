import Time

// Times as faults and plans write them.
extension Duration {
  /// `500ms`, `2s`, `1.5s`, `1m`; nil of anything else.
  init?(faultSyntax text: String) {
    let units: [(String, Double)] = [("ms", 1), ("s", 1_000), ("m", 60_000)]
    guard let (unit, factor) = units.first(where: { text.hasSuffix($0.0) }),
      let number = Double(text.dropLast(unit.count)), number.isFinite, (0...1e9).contains(number)
    else { return nil }
    self = .milliseconds(Int64(number * factor))
  }

  /// As it is read: in whole seconds, or in milliseconds.
  var faultSyntax: String {
    let milliseconds = Int(self.milliseconds)
    return milliseconds % 1_000 == 0 ? "\(milliseconds / 1_000)s" : "\(milliseconds)ms"
  }
}
