/// All interactions, found by their ids and by their places without looking at the others.
struct Inventory: Sendable {
  private var items: [String: Interaction] = [:]
  private var places: [Interaction.Place: [Entry]] = [:]

  /// One interaction at a place, in the order in which it came.
  private struct Entry: Sendable {
    let order: Int
    let id: String
  }

  var values: Dictionary<String, Interaction>.Values { items.values }

  var count: Int { items.count }

  var countInWorkbins: Int {
    places.reduce(0) { sum, place in
      if case .workbin = place.key { sum + place.value.count } else { sum }
    }
  }

  subscript(id: String) -> Interaction? {
    get { items[id] }
    set {
      let old = items[id]
      items[id] = newValue
      if let old, let newValue, old.place == newValue.place, old.order == newValue.order { return }
      if let old { forget(old) }
      if let newValue { note(newValue) }
    }
  }

  @discardableResult
  mutating func removeValue(forKey id: String) -> Interaction? {
    let item = items[id]
    self[id] = nil
    return item
  }

  /// What is at the place, in the order in which it came.
  func at(_ place: Interaction.Place) -> [Interaction] {
    (places[place] ?? []).compactMap { items[$0.id] }
  }

  func count(at place: Interaction.Place) -> Int {
    places[place]?.count ?? 0
  }

  /// The id of the so-manieth at the place, counted from 0 in the order in which they came.
  func id(_ index: Int, at place: Interaction.Place) -> String? {
    guard let entries = places[place], entries.indices.contains(index) else { return nil }
    return entries[index].id
  }

  // MARK: Places

  private mutating func note(_ item: Interaction) {
    let entry = Entry(order: item.order, id: item.id)
    let index = Inventory.index(after: item.order, in: places[item.place] ?? [])
    places[item.place, default: []].insert(entry, at: index)
  }

  private mutating func forget(_ item: Interaction) {
    guard let entries = places[item.place] else { return }
    let after = Inventory.index(after: item.order, in: entries)
    guard let index = entries[..<after].lastIndex(where: { $0.id == item.id }) else { return }
    places[item.place]?.remove(at: index)
    if places[item.place]?.isEmpty == true { places[item.place] = nil }
  }

  /// Where what comes after this order begins.
  private static func index(after order: Int, in entries: [Entry]) -> Int {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].order <= order { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
