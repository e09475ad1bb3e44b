extension Answer {
  /// The reply to the one message of an exchange.
  func reply(_ channel: String, to exchange: Outstanding) -> Message? {
    exchange.messages.first.flatMap { reply(channel, id: $0.id) }
  }

  var hasEvents: Bool { messages.contains(where: \.isEvent) }
}
