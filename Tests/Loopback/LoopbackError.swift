/// Why there is no server, or no certificate for it.
package struct LoopbackError: Error, CustomStringConvertible {
  package let description: String
  init(_ description: String) { self.description = description }
}
