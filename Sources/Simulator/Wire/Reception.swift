/// What stands behind connections: takes requests in, and gives each answer to its connection.
protocol Reception: AnyObject {
  func opened(_ connection: Connection)

  /// The connection is no more; the exchange whose answer was due with it.
  func closed(_ connection: Connection, _ exchange: Int?)

  /// The number under which the answer will come; nil if it came already.
  func receive(_ request: Request, from connection: Connection) -> Int?
}
