import JSON

/// The ack extension: the server keeps what it sent until the next connect says that it came.
/// Numbers begin anew with each handshake.
struct Acknowledgement: Sendable, Equatable {
  private(set) var isEnabled = false
  /// The last batch that came wholly.
  private(set) var batchNumber = 0

  /// What the handshake reply agrees to: `ext:{ack:true}`, or `ext:{ack:{enabled:true,batch:N}}`
  /// from newer servers.
  init(handshake reply: Message) {
    guard let field = reply.ack else { return }
    isEnabled = field.bool ?? field["enabled"]?.bool ?? false
    batchNumber = field["batch"]?.int ?? 0
  }

  /// Takes over the number of a connect reply, after the whole answer has been handed on: the next
  /// connect carries it, and the server then forgets the batch.
  mutating func update(connect reply: Message) {
    guard let number = reply.ack?.int else { return }
    batchNumber = number
  }
}
