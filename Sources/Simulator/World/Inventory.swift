/// All interactions, found by their ids and by their places without looking at the others.
struct Inventory: Sendable {
  private var interactionsByID: [String: Interaction] = [:]
  private var entriesByLocation: [Interaction.Location: [Entry]] = [:]

  /// One interaction at a place, in the order in which it came.
  private struct Entry: Sendable {
    let sequenceNumber: Int
    let id: String
  }

  /// For tests.
  var values: Dictionary<String, Interaction>.Values { interactionsByID.values }

  /// For tests.
  var count: Int { interactionsByID.count }

  var countInWorkbins: Int {
    entriesByLocation.reduce(0) { sum, location in
      if case .workbin = location.key { sum + location.value.count } else { sum }
    }
  }

  subscript(id: String) -> Interaction? {
    get { interactionsByID[id] }
    set {
      let old = interactionsByID[id]
      interactionsByID[id] = newValue
      if let old, let newValue, old.location == newValue.location,
        old.sequenceNumber == newValue.sequenceNumber
      {
        return
      }
      if let old { remove(old) }
      if let newValue { insert(newValue) }
    }
  }

  @discardableResult
  mutating func removeValue(forKey id: String) -> Interaction? {
    let item = interactionsByID[id]
    self[id] = nil
    return item
  }

  /// What is at the place, in the order in which it came.
  func interactions(at location: Interaction.Location) -> [Interaction] {
    (entriesByLocation[location] ?? []).compactMap { interactionsByID[$0.id] }
  }

  func count(at location: Interaction.Location) -> Int {
    entriesByLocation[location]?.count ?? 0
  }

  /// The id of the n-th at the place, counted from 0 in the order in which they came.
  func id(_ index: Int, at location: Interaction.Location) -> String? {
    guard let entries = entriesByLocation[location], entries.indices.contains(index) else {
      return nil
    }
    return entries[index].id
  }

  // MARK: Places

  private mutating func insert(_ item: Interaction) {
    let entry = Entry(sequenceNumber: item.sequenceNumber, id: item.id)
    let index = Inventory.index(
      after: item.sequenceNumber, in: entriesByLocation[item.location] ?? [])
    entriesByLocation[item.location, default: []].insert(entry, at: index)
  }

  private mutating func remove(_ item: Interaction) {
    guard let entries = entriesByLocation[item.location] else { return }
    let after = Inventory.index(after: item.sequenceNumber, in: entries)
    guard let index = entries[..<after].lastIndex(where: { $0.id == item.id }) else { return }
    entriesByLocation[item.location]?.remove(at: index)
    if entriesByLocation[item.location]?.isEmpty == true { entriesByLocation[item.location] = nil }
  }

  /// Where what comes after this order begins.
  private static func index(after sequenceNumber: Int, in entries: [Entry]) -> Int {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].sequenceNumber <= sequenceNumber {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }
}
