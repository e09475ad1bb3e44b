/// All interactions, found by their ids and by their places without looking at the others.
struct Inventory: Sendable {
  private var items: [String: Interaction] = [:]
  /// The ids at each place, with the order that each came in.
  private var places: [Interaction.Place: [String: Int]] = [:]

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
      if let old = items[id], old.place != newValue?.place { forget(old) }
      items[id] = newValue
      if let newValue { places[newValue.place, default: [:]][id] = newValue.order }
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
    let orders = places[place] ?? [:]
    return orders.sorted { $0.value < $1.value }.compactMap { items[$0.key] }
  }

  private mutating func forget(_ item: Interaction) {
    places[item.place]?[item.id] = nil
    if places[item.place]?.isEmpty == true { places[item.place] = nil }
  }
}
