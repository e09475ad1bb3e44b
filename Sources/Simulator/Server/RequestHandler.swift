/// What stands behind connections: takes requests in, and gives each answer to its connection.
protocol RequestHandler: AnyObject {
  func connectionOpened(_ connection: Connection)

  /// The connection is no more; the exchange whose answer was due with it.
  func connectionClosed(_ connection: Connection, _ exchange: Int?)

  /// The number under which the answer will come; nil if it came already.
  func receive(_ request: HTTPRequest, from connection: Connection) -> Int?
}
