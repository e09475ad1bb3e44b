/// How a program ended.
package enum ProcessExit: Hashable, Sendable {
  case exited(Int32)
  /// By a signal, by its number.
  case signaled(Int32)
}
