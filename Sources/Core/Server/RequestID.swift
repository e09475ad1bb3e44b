/// Names one call between the effect that asks for it and the event that ends it.
package struct RequestID: Hashable, Sendable {
  let number: Int
}
