import WebServices

/// What is said of an action; holds the server's own words, so it is untrusted.
extension PendingAction {
  /// What an error says in a row's few words. That an interaction which is no longer in its workbin
  /// was taken by another agent is inferred: nobody else can empty a workbin but routing. [INF]
  func reason(of error: APIError) -> String {
    let gone = id.isPull ? "gone: taken by another agent" : "it is no longer yours"
    return switch error.kind {
    case .notFound: gone + (error.message.map { " (\($0))" } ?? "")
    case .forbidden: "no permission" + (error.message.map { ": \($0)" } ?? "")
    default: error.summary
    }
  }

  /// What may be otherwise than we know, after an error.
  func doubts(after error: APIError) -> [Fact] {
    guard id.isPull else {
      return error.kind == .notFound ? [.heldOutdated(interaction.medium)] : []
    }
    switch error.kind {
    case .notFound: return workbin.map { [.contentsOutdated($0)] } ?? []
    // It may be the session that is gone: the channels tell.
    case .wrongState, .forbidden: return [.sessionDoubtful]
    default: return []
    }
  }

  /// `“Refund” was not completed: no permission`; nil where it was not refused.
  var failureMessage: String? {
    guard case .refused(let reason) = phase else { return nil }
    return "\(interaction.displayName) was not \(action.past)\(howItGoesOn): \(reason)\(whereItIs)"
  }

  /// What was written is not lost with the action; stands before the reason, which may be long.
  private var howItGoesOn: String {
    switch action {
    case .reply, .save: " (W goes on with it)"
    default: ""
    }
  }

  /// Of two steps the first came about: that is said too.
  private var whereItIs: String {
    guard case .move = action, number > 0 else { return "" }
    return ". It is still yours, on your desk"
  }
}

extension Interaction {
  /// For people: the beginning of its subject in quotes, or its id. Untrusted.
  package var displayName: String { subject.map { "“\($0.prefix(60))”" } ?? id }
}
