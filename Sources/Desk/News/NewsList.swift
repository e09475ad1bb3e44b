import WebServices

/// The list of what is new.
extension State {
  mutating func follow(_ intent: NewsIntent, _ turn: inout Turn) {
    switch intent {
    case .openList:
      if let reason = reasonNotToListNews { return say(.news, reason, &turn) }
      openPicker(.news)
    case .go(let id, let place): go(to: id, in: place)
    case .ring(let way):
      ringing.way = way
      keep(&turn) { $0.options["notify"] = way.rawValue }
    }
  }

  var reasonNotToListNews: String? {
    newsLines.isEmpty ? "Nothing is new since you looked" : nil
  }

  /// Invitations first, then what came in where I have not looked since, the latest first.
  var newsLines: [PickerLine] {
    desk.filter(\.isInvitation).map { record in
      line("Invited", record.described.subject ?? record.id, record.cameAt, record.id, .desk)
    }
      + arrivals.latest.reversed().compactMap { arrival in
        guard let shelf = shelf(arrival.shelf), shelf.unseen.contains(arrival.id) else {
          return nil
        }
        return line(
          shelf.name, arrival.subject ?? arrival.id, arrival.at, arrival.id, .shelf(shelf.id))
      }
  }

  private func line(
    _ place: String, _ subject: String, _ at: Instant, _ id: Interaction.ID, _ target: Place
  ) -> PickerLine {
    let minutes = max(.zero, clock.instant - at).components.seconds / 60
    let age = minutes < 1 ? "now" : minutes < 60 ? "\(minutes)m" : "\(minutes / 60)h"
    return PickerLine("\(place.prefix(40)) · \(subject)", remark: age, .news(.go(id, in: target)))
  }

  private mutating func go(to id: Interaction.ID, in place: Place) {
    go(to: place)
    if place == .desk {
      guard isOnDesk(id) else { return }
      (selectedOnDesk, live.pinned) = (id, nil)
    } else if let index = currentShelfIndex {
      if shelves[index].items.contains(id: id) { shelves[index].selected = id }
    }
  }
}
