import WebServices

extension State {
  /// Where one can go: the desk, each workbin, each interaction of mine.
  var jumpLines: [PickerLine] {
    [PickerLine("On my desk", remark: "\(desk.count)", .go(.desk))]
      + (mergesMine ? [PickerLine("All mine", .go(.allMine))] : [])
      + shelves.map { shelf in
        PickerLine(
          shelf.name, remark: shelf.count.map(String.init) ?? "",
          .go(.shelf(shelf.id)))
      }
      + desk.map { record in
        PickerLine(
          record.described.subject ?? record.id, remark: record.id, .goToMine(record.id))
      }
  }

  mutating func go(to target: Place) {
    choose(target)
    focus = .items
  }

  mutating func goToMine(_ id: Interaction.ID) {
    go(to: .desk)
    guard isOnDesk(id) else { return }
    selectedOnDesk = id
    live.pinned = nil
  }
}
