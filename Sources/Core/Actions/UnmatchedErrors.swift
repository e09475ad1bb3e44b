/// Errors that were notified before the response which tells whose reference id it is; the last few.
struct UnmatchedErrors: Sendable {
  private static let maxCount = 16

  private var errors: [(referenceID: Int, message: String)] = []

  mutating func add(_ message: String, _ referenceID: Int) {
    errors = errors.suffix(Self.maxCount - 1) + [(referenceID, message)]
  }

  mutating func take(_ referenceID: Int) -> String? {
    guard let index = errors.firstIndex(where: { $0.referenceID == referenceID }) else {
      return nil
    }
    return errors.remove(at: index).message
  }
}
