/// A server's whole answer, whatever its status.
package struct Response: Sendable {
  package var status: Int
  package var headers: Headers
  /// Unpacked.
  package var body: [UInt8]

  package init(status: Int, headers: Headers = Headers(), body: [UInt8] = []) {
    self.status = status
    self.headers = headers
    self.body = body
  }
}
