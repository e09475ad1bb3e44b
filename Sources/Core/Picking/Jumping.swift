import WebServices

extension State {
  /// Where one can go: the desk, each workbin, each interaction of mine.
  var jumpLines: [PickerLine] {
    [PickerLine("On my desk", remark: "\(held.count)", .goToList(.myInteractions))]
      + (showsAllMine ? [PickerLine("All mine", .goToList(.allMine))] : [])
      + workbins.map { contents in
        PickerLine(
          contents.name, remark: contents.count.map(String.init) ?? "",
          .goToList(.workbin(contents.id)))
      }
      + held.map { record in
        PickerLine(
          record.described.subject ?? record.id, remark: record.id, .goToHeld(record.id))
      }
  }

  mutating func go(to target: ListID) {
    choose(target)
    focus = .items
  }

  mutating func goToMine(_ id: Interaction.ID) {
    go(to: .myInteractions)
    guard isHeld(id) else { return }
    selectedHeld = id
    live.pinned = nil
  }
}
