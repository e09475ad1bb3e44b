import HTTP

/// What a `ScriptedLogic` was told.
enum NetworkEvent: Sendable {
  case started
  case deadline
  case echo(Int)
  case finished(TransferID, Result<Response, TransportError>)
}
