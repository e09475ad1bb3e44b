import HTTP

/// Carries out commands and writes down inputs.
struct ScriptedLogic: NetworkLogic {
  enum Command: Sendable {
    case start(TransferID, Request)
    case cancel(TransferID)
    case deadline(in: Duration)
    case echo(Int)
    case effects([NetworkEffect])
  }

  let log: AsyncStream<NetworkEvent>.Continuation
  private(set) var nextDeadline: ContinuousClock.Instant?

  init(log: AsyncStream<NetworkEvent>.Continuation) { self.log = log }

  mutating func handle(
    _ input: NetworkInput<Command>, at now: ContinuousClock.Instant
  ) -> [NetworkEffect] {
    switch input {
    case .started: log.yield(.started)
    case .finished(let id, let result): log.yield(.finished(id, result))
    case .deadline:
      nextDeadline = nil
      log.yield(.deadline)
    case .command(.echo(let number)): log.yield(.echo(number))
    case .command(.deadline(let time)): nextDeadline = now + time
    case .command(.start(let id, let request)): return [.start(id, request)]
    case .command(.cancel(let id)): return [.cancel(id)]
    case .command(.effects(let effects)): return effects
    }
    return []
  }
}
