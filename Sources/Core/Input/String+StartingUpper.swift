extension String {
  /// As it begins a sentence.
  var startingUpper: String { prefix(1).uppercased() + dropFirst() }
}
