import WebServices

/// Going to an interaction in any workbin that has been read.
extension State {
  /// Those whose subject, sender or id hold what has been typed, from the second letter on: after
  /// one alone nearly all of them would.
  ///
  /// Of each workbin no more than the first are looked at, so that a key costs the same however
  /// much lies there; a last line says so.
  func itemLines(typed text: String) -> [PickerLine] {
    let wanted = Array(text.lowercased().utf8).filter { $0 != 0x20 }
    guard wanted.count >= 2 else { return [] }
    var (found, room, isCut): ([PickerLine], Int, Bool) = ([], Self.mostLookedAt, false)
    for shelf in shelves {
      let seen = shelf.items.prefix(room)
      isCut = isCut || seen.count < shelf.items.count
      room -= seen.count
      for item in seen where found.count < Self.mostFound {
        if let line = line(item, in: shelf, wanted) { found.append(line) }
      }
    }
    if isCut {
      found.append(
        PickerLine(
          "Only the first \(Self.mostLookedAt) items were looked at",
          remark: "/ filters a workbin", .back))
    }
    return found
  }

  private static let (mostLookedAt, mostFound) = (1_000, 100)

  private func line(_ item: Interaction, in shelf: Shelf, _ wanted: [UInt8]) -> PickerLine? {
    let subject = item.subject.map { String($0.prefix(Self.longest)) }
    let name = [subject ?? item.id, item.from.map { String($0.prefix(Self.longest)) }]
      .compactMap { $0 }.joined(separator: " · ")
    guard name.holds(wanted) || item.id.holds(wanted) else { return nil }
    return PickerLine(
      name, remark: String(shelf.name.prefix(40)), .news(.go(item.id, in: .shelf(shelf.id))))
  }

  private static let longest = 100
}

extension String {
  /// Whether it holds these bytes in their order, with gaps; A to Z count as a to z.
  fileprivate func holds(_ wanted: [UInt8]) -> Bool {
    var rest = wanted[...]
    for byte in utf8 {
      let small = (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
      if small == rest.first {
        rest = rest.dropFirst()
        if rest.isEmpty { return true }
      }
    }
    return rest.isEmpty
  }
}
