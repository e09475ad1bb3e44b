import WebServices

/// The list of what is new.
extension State {
  mutating func follow(_ intent: NewsIntent, _ context: inout UpdateContext) {
    switch intent {
    case .openList:
      if let reason = reasonNotToListNews { return say(.news, reason, &context) }
      openPicker(.news)
    case .go(let id, let place): go(to: id, in: place)
    case .setAlertStyle(let way):
      invitationAlert.style = way
      keep(&context) { $0.values["notify"] = way.rawValue }
    }
  }

  var reasonNotToListNews: String? {
    newsLines.isEmpty ? "Nothing is new since you looked" : nil
  }

  /// Invitations first, then what came in where I have not looked since, the latest first.
  var newsLines: [PickerLine] {
    held.filter(\.isInvitation).map { record in
      line(
        "Invited", record.described.subject ?? record.id, record.acquiredAt, record.id,
        .myInteractions)
    }
      + arrivals.latest.reversed().compactMap { arrival in
        guard let contents = workbin(arrival.contents), contents.unseen.contains(arrival.id) else {
          return nil
        }
        return line(
          contents.name, arrival.subject ?? arrival.id, arrival.at, arrival.id,
          .workbin(contents.id))
      }
  }

  private func line(
    _ place: String, _ subject: String, _ at: Instant, _ id: Interaction.ID, _ target: ListID
  ) -> PickerLine {
    let minutes = max(.zero, clock.instant - at).components.seconds / 60
    let age = minutes < 1 ? "now" : minutes < 60 ? "\(minutes)m" : "\(minutes / 60)h"
    return PickerLine("\(place.prefix(40)) · \(subject)", remark: age, .news(.go(id, in: target)))
  }

  private mutating func go(to id: Interaction.ID, in place: ListID) {
    go(to: place)
    if place == .myInteractions {
      guard isHeld(id) else { return }
      (selectedHeld, live.pinned) = (id, nil)
    } else if let index = currentWorkbinIndex {
      if workbins[index].items.contains(id: id) { workbins[index].selected = id }
    }
  }
}
