import WebServices

/// What is known to have been said in a chat, in its order and each message once, however often and
/// by whichever way it was told.
struct ChatLog: Sendable {
  /// More than is said in a day; of more the oldest go.
  static let maxCount = 2_000
  /// Of their texts.
  static let maxBytes = 1 << 19

  private(set) var messages: [ChatMessage] = []

  /// What has a number is known by it; what has none, by what it says.
  mutating func add(_ told: [ChatMessage]) {
    let news = told.filter { !$0.isTypingNotice }.suffix(Self.maxCount)
    if isLater(news) { messages += news } else { merge(news) }
    limit()
  }

  /// Whether all that is told is numbered and later than all that is known, as it mostly is.
  private func isLater(_ news: ArraySlice<ChatMessage>) -> Bool {
    guard messages.isEmpty || messages.last?.index != nil else { return false }
    var last = messages.last?.index ?? Int.min
    for message in news {
      guard let index = message.index, index > last else { return false }
      last = index
    }
    return messages.allSatisfy { $0.index != nil }
  }

  private mutating func merge(_ news: ArraySlice<ChatMessage>) {
    var positions: [Int: Int] = [:]
    var unnumbered: [Words: [Int]] = [:]
    var told: [Words: Int] = [:]
    for (position, message) in messages.enumerated() {
      told[Words(message), default: 0] += 1
      if let index = message.index {
        positions[index] = position
      } else {
        unnumbered[Words(message), default: []].append(position)
      }
    }
    for message in news {
      let words = Words(message)
      if let index = message.index {
        let known = positions[index] ?? unnumbered[words]?.popLast()
        if let known { messages[known] = message } else { messages.append(message) }
        positions[index] = known ?? messages.count - 1
      } else if let count = told[words], count > 0 {
        told[words] = count - 1
      } else {
        messages.append(message)
      }
    }
    sort()
  }

  /// By their numbers; what has none stays behind what it came after.
  private mutating func sort() {
    var number = Int.min
    let numbered = messages.enumerated().map { position, message in
      number = message.index ?? number
      return (number: number, position: position, message: message)
    }
    messages = numbered.sorted { ($0.number, $0.position) < ($1.number, $1.position) }
      .map(\.message)
  }

  private mutating func limit() {
    if messages.count > Self.maxCount { messages.removeFirst(messages.count - Self.maxCount) }
    var bytes = messages.reduce(0) { $0 + $1.size }
    var excess = 0
    while bytes > Self.maxBytes, excess < messages.count {
      bytes -= messages[excess].size
      excess += 1
    }
    messages.removeFirst(excess)
  }

  /// What tells two messages apart that have no number. The ways differ in how exactly they tell the
  /// time.
  private struct Words: Hashable {
    let nickname: String?
    let text: String?
    let kind: String?
    let second: Int64?

    init(_ message: ChatMessage) {
      (nickname, text, kind) = (message.nickname, message.text, message.kind)
      second = message.sentAt.map { $0.milliseconds / 1_000 }
    }
  }
}
