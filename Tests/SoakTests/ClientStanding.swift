import Desk

extension State {
  /// How things are, as the screen would tell; nil as long as it would say that it doesn't know.
  var standing: Standing? {
    guard link == .live, knowsShelves, knowsDesk, !pulls.values.contains(where: \.isOpen),
      shelves.allSatisfy({ $0.content == .read && !$0.isStale })
    else { return nil }
    var standing = Standing()
    for shelf in shelves {
      standing.shelves[shelf.workbin.id] = Set(shelf.items.map(\.id)).subtracting(
        shelf.leaving.keys)
    }
    for record in desk {
      standing.mine[record.id] = [
        record.state.name, record.capabilities.joined(separator: " "),
        record.userData?.resource.text ?? "",
      ]
    }
    return standing
  }
}
