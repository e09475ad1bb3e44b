import JSON

/// The messages of one HTTP answer, in their order.
struct Answer: Sendable {
  /// Why a whole answer counts as none.
  enum Unreadable: Error, Equatable {
    /// No bytes, or `[]`: some servers say so to what they don't understand.
    case empty
    /// Not a JSON array of messages: a proxy's or a login page, most likely.
    case notMessages
    /// More messages than are taken in at once.
    case tooMany
    /// There were messages, and none could be read; why, for the first of them.
    case allRefused(String)
  }

  private(set) var messages: [Message] = []
  /// How many messages were thrown away unread, and why, for the first of them.
  private(set) var refused = 0
  private(set) var firstRefusal = ""

  /// Refuses alone a message that is longer than `longest` bytes, malformed, or without a channel.
  init(_ body: [UInt8], longest: Int) throws(Unreadable) {
    guard body.contains(where: { $0 > 0x20 }) else { throw .empty }
    guard let boundaries = MessageBoundaries(of: body) else { throw .notMessages }
    guard !boundaries.areTooMany else { throw .tooMany }
    for range in boundaries.ranges {
      read(body[range], longest: longest, isOnly: boundaries.ranges.count == 1)
    }
    guard messages.isEmpty else { return }
    throw refused == 0 ? .empty : .allRefused(firstRefusal)
  }

  /// The reply to the message `id` that we sent on a meta channel.
  func reply(_ channel: String, id: String) -> Message? {
    messages.first { $0.channel == channel && $0.id == id }
  }

  /// The reply to the message `id`, on whatever meta channel.
  func reply(to id: String) -> Message? {
    messages.first { $0.isMeta && $0.id == id }
  }

  /// The reply to the one message of an exchange.
  func reply(_ channel: String, to exchange: Outstanding) -> Message? {
    exchange.messages.first.flatMap { reply(channel, id: $0.id) }
  }

  var hasEvents: Bool { messages.contains(where: \.isEvent) }

  /// The server has ended the session of its own accord.
  var hasDisconnect: Bool {
    messages.contains { $0.channel == "/meta/disconnect" }
  }

  private mutating func read(_ bytes: ArraySlice<UInt8>, longest: Int, isOnly: Bool) {
    if isOnly && !bytes.contains(where: { $0 > 0x20 }) { return }
    guard bytes.count <= longest else { return refuse(Words.tooLong(bytes.count, longest)) }
    do throws(ParseError) {
      let document = try Document(parsing: Array(bytes))
      guard let message = Message(document.root) else { return refuse(Words.notAMessage) }
      messages.append(message)
    } catch {
      refuse(error.description)
    }
  }

  private mutating func refuse(_ reason: String) {
    if refused == 0 { firstRefusal = reason }
    refused += 1
  }
}
