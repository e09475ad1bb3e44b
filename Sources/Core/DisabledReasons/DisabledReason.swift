/// Sentences for why nothing would come of a command, where they need nothing to be filled in.
enum DisabledReason {
  static let notSignedIn = "Not signed in yet"
  static let nothingHere = "There is nothing here"
  static let nothingToRetry = "Nothing has failed that could be tried again"
  static let nothingToUndo = "Nothing that was pulled here is still yours"
  static let nothingToRead = "There is nothing to read here"
  static let nothingToCopy = "There is nothing to copy here"
  static let noResults = "There are no results yet: they are those of the last action"
  static let nothingNew = "Nothing is new since you looked"
  static let noHistory = "Nothing has happened to it yet that could be looked at"
  static let nothingToCompare = "There are no two states of it to compare yet"
  static let noOtherText = "There is no other form of this text"
  static let noQuotations = "There are no quotations here that could be opened"
  static let alreadyYours = "It is yours already: select a workbin to pull from"
  static let noReplyQueue = "Your administrator names no queue for answers: email.default-queue"
  static let noOutboundQueue = "Your administrator names no queue that sends: email.outbound-queue"
  static let oneEmailAtATime = "One letter at a time: unmark the others"
  static let oneEditorAtATime =
    "Your editor takes one interaction at a time: unmark the others, or press e"
}
