/// The words of one line, read one by one.
struct Words {
  typealias Misspelt = FaultWords.Misspelt

  private let line: String
  private var words: ArraySlice<Substring>

  init(_ line: String) {
    self.line = line
    words = line.split { $0 == " " || $0 == "\t" }[...]
  }

  /// What has not been read; nil at the end.
  var rest: String? { words.isEmpty ? nil : words.joined(separator: " ") }

  mutating func next(_ what: String) throws(Misspelt) -> String {
    guard let word = words.popFirst() else {
      throw Misspelt(description: line.isEmpty ? "\(what) is missing" : "“\(line)” lacks \(what)")
    }
    return String(word)
  }

  mutating func count(or usual: Int = 1) throws(Misspelt) -> Int {
    words.isEmpty ? usual : try number(in: 1...FaultWords.mostCount, "a count")
  }

  mutating func number(in range: ClosedRange<Int>, _ what: String) throws(Misspelt) -> Int {
    let word = try next(what)
    guard let number = Int(word), range.contains(number) else {
      throw Misspelt(
        description: "“\(word)” is not \(what) from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  mutating func time() throws(Misspelt) -> Duration {
    let word = try next("a time")
    guard let time = Duration(words: word), time <= FaultWords.longestTime else {
      throw Misspelt(description: "“\(word)” is not a time such as 500ms, 2s or 10m at the most")
    }
    return time
  }

  mutating func isOn() throws(Misspelt) -> Bool {
    guard !words.isEmpty else { return true }
    let word = try next("on or off")
    guard word == "on" || word == "off" else {
      throw Misspelt(description: "“\(word)” is neither on nor off")
    }
    return word == "on"
  }

  mutating func medium() throws(Misspelt) -> Medium {
    let word = try next("a medium")
    guard let medium = Medium(rawValue: word) else {
      throw Misspelt(description: "there is no medium “\(word)”")
    }
    return medium
  }

  mutating func aim(after verb: String) throws(Misspelt) -> Aim {
    let word = try next("what “\(verb)” is aimed at, if there is such a fault")
    switch word {
    case "any": return .any
    case "calls": return .calls
    case "messages": return .messages
    case "connect", "handshake", "subscribe", "unsubscribe", "disconnect":
      return .channel("/meta/" + word)
    default:
      if word.hasPrefix("/") { return .path(word) }
      guard word.first?.isUppercase == true else {
        throw Misspelt(description: "nothing can be aimed at by “\(word)”")
      }
      return .operation(word)
    }
  }
}

extension Duration {
  /// `500ms`, `2s`, `1.5s`, `1m`; nil of anything else.
  init?(words text: String) {
    let units: [(String, Double)] = [("ms", 1), ("s", 1_000), ("m", 60_000)]
    guard let (unit, factor) = units.first(where: { text.hasSuffix($0.0) }),
      let number = Double(text.dropLast(unit.count)), number.isFinite, (0...1e9).contains(number)
    else { return nil }
    self = .milliseconds(Int64(number * factor))
  }

  /// As it is read: in whole seconds, or in milliseconds.
  var words: String {
    let milliseconds = inMilliseconds
    return milliseconds % 1_000 == 0 ? "\(milliseconds / 1_000)s" : "\(milliseconds)ms"
  }
}
