import JSON

/// The messages of one HTTP answer, in their order.
struct MessageBatch: Sendable {
  /// Why a whole answer counts as none.
  enum DecodingFailure: Error, Equatable {
    /// No bytes, or `[]`: some servers say so to what they don't understand.
    case empty
    /// Not a JSON array of messages: a proxy's or a login page, most likely.
    case notMessages
    /// More messages than are taken in at once.
    case tooMany
    /// There were messages, and none could be read; why, for the first of them.
    case allRejected(String)
  }

  private(set) var messages: [Message] = []
  /// How many messages were thrown away unread, and why, for the first of them.
  private(set) var rejectedCount = 0
  private(set) var firstRejection = ""

  /// Refuses alone a message that is longer than `maxBytes` bytes, malformed, or without a channel. Of
  /// one that is too long or too deep by a value, that value alone is left out.
  init(_ body: [UInt8], maxBytes: Int) throws(DecodingFailure) {
    let body = TextEncoding.utf8(body)
    guard body.contains(where: { $0 > 0x20 }) else { throw .empty }
    guard let splitter = MessageSplitter(of: body) else { throw .notMessages }
    guard !splitter.exceedsMaxCount else { throw .tooMany }
    for range in splitter.ranges {
      parse(body[range], maxBytes: maxBytes, isOnly: splitter.ranges.count == 1)
    }
    guard messages.isEmpty else { return }
    throw rejectedCount == 0 ? .empty : .allRejected(firstRejection)
  }

  /// The reply to the message `id` that we sent on a meta channel.
  func reply(_ channel: String, id: String) -> Message? {
    messages.first { $0.channel == channel && $0.id == id }
  }

  /// The reply to the message `id`, on whatever meta channel.
  func reply(to id: String) -> Message? {
    messages.first { $0.isMeta && $0.id == id }
  }

  /// The reply to the one message of a request.
  func reply(_ channel: String, to request: PendingRequest) -> Message? {
    request.messageIDs.first.flatMap { reply(channel, id: $0.id) }
  }

  var hasEvents: Bool { messages.contains(where: \.isEvent) }

  /// The server has ended the session of its own accord.
  var hasDisconnect: Bool {
    messages.contains { $0.channel == "/meta/disconnect" }
  }

  private mutating func parse(_ bytes: ArraySlice<UInt8>, maxBytes: Int, isOnly: Bool) {
    if isOnly && !bytes.contains(where: { $0 > 0x20 }) { return }
    let limits = Limits(maxBytes: maxBytes, excess: .replaced)
    do throws(ParseError) {
      let document = try Document(parsing: Array(bytes), limits: limits)
      guard let message = Message(document.root) else { return reject(UserMessage.notAMessage) }
      messages.append(message)
    } catch .tooLarge(let bytes, let limit) {
      reject(UserMessage.tooLong(bytes, limit))
    } catch {
      reject(error.description)
    }
  }

  private mutating func reject(_ reason: String) {
    if rejectedCount == 0 { firstRejection = reason }
    rejectedCount += 1
  }
}
