/// A number that neither `Int` nor `Double` holds digit by digit, as it is written in JSON.
package struct ExactNumber: Sendable, Equatable {
  package let text: String

  /// Nil for what is no number in JSON's grammar, so that nothing else can be written as one.
  package init?(_ text: String) {
    guard NumberText(text.utf8).isWellFormed else { return nil }
    self.text = text
  }
}
