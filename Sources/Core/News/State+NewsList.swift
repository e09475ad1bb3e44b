import WebServices

/// The list of what is new.
extension State {
  mutating func handle(_ intent: NewsIntent, _ context: inout UpdateContext) {
    switch intent {
    case .openList:
      if let reason = disabledReason(for: .news(.openList)) { return say(.news, reason, &context) }
      openPicker(.news)
    case .go(let id, let list): go(to: id, in: list)
    case .setAlertStyle(let style):
      news.alert.change(style)
      savePreferences(&context) { $0.values["notify"] = style.rawValue }
    }
  }

  /// Invitations first, then what came in where I have not looked since, the latest first.
  var newsLines: [PickerLine] {
    held.invitations.map { held in
      line(
        "Invited", held.described.subject ?? held.id, held.acquiredAt, held.id, .myInteractions)
    }
      + news.arrivals.latest.reversed().compactMap { arrival in
        guard isUnseen(arrival), let contents = workbins[arrival.workbin] else { return nil }
        return line(
          contents.name, arrival.subject ?? arrival.id, arrival.at, arrival.id,
          .workbin(contents.id))
      }
  }

  /// Whether that list has lines; asked for each picture, so without making them.
  var hasNews: Bool {
    invitationCount > 0 || news.arrivals.latest.contains(where: isUnseen)
  }

  private func isUnseen(_ arrival: Arrivals.Arrival) -> Bool {
    workbins.index(of: arrival.workbin).map { workbins[$0].unseen.contains(arrival.id) } ?? false
  }

  private func line(
    _ name: String, _ subject: String, _ at: Instant, _ id: Interaction.ID, _ list: ListID
  ) -> PickerLine {
    let minutes = max(.zero, clock.instant - at).components.seconds / 60
    let age = minutes < 1 ? "now" : minutes < 60 ? "\(minutes)m" : "\(minutes / 60)h"
    return PickerLine("\(name.prefix(40)) · \(subject)", detail: age, .news(.go(id, in: list)))
  }

  private mutating func go(to id: Interaction.ID, in list: ListID) {
    guard case .workbin(let workbin) = list else { return goToHeld(id) }
    go(to: list)
    workbins.update(workbin) { if $0.items.contains(id: id) { $0.select(id) } }
  }
}
