import Terminal

/// How far a foreground stands out from a background, 1–21, as WCAG 2 measures it.
func contrast(_ one: Color.Value, _ other: Color.Value) -> Double? {
  guard let a = luminance(one), let b = luminance(other) else { return nil }
  return (max(a, b) + 0.05) / (min(a, b) + 0.05)
}

private func luminance(_ color: Color.Value) -> Double? {
  guard case .rgb(let red, let green, let blue) = color else { return nil }
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

private func linear(_ part: UInt8) -> Double {
  let share = Double(part) / 255
  return share <= 0.04045 ? share / 12.92 : power(((share + 0.055) / 1.055))
}

/// The 2.4th power of a number in 0…1, by Newton's method for its fifth root.
private func power(_ base: Double) -> Double {
  let twelfth = base * base * base * base * base * base * base * base * base * base * base * base
  var root = 1.0
  for _ in 0..<100 {
    let fourth = root * root * root * root
    root -= (root * fourth - twelfth) / (5 * fourth)
  }
  return root
}
