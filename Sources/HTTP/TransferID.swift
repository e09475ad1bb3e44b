/// The name of one transfer, chosen by who starts it.
package struct TransferID: Hashable, Sendable {
  private let number: Int

  package init(_ number: Int) { self.number = number }
}
