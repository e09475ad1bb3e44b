import WebServices

/// What lies in a workbin: the latest received first, of one moment in the order in which it came.
/// One is found by its id without a look at the others.
package struct WorkbinItems: RandomAccessCollection, Sendable {
  /// An interaction and where it stands.
  struct Entry: Comparable, Sendable {
    let interaction: Interaction
    let key: Key

    init(interaction: Interaction, key: Key) { (self.interaction, self.key) = (interaction, key) }

    /// One of mine, which stand as they came.
    init(_ held: Interaction, serial: Int) {
      self.init(interaction: held, key: Key(received: 0, serial: serial))
    }

    static func == (left: Entry, right: Entry) -> Bool { left.key == right.key }
    static func < (left: Entry, right: Entry) -> Bool { left.key < right.key }
  }

  /// The place of an interaction among the others, for as long as it is the same time's.
  struct Key: Comparable, Hashable, Sendable {
    /// Milliseconds since 1970; what has no time comes after all that has.
    let received: Int64
    /// Greater for what came later.
    let serial: Int

    static func < (left: Key, right: Key) -> Bool {
      left.received == right.received
        ? left.serial < right.serial : left.received > right.received
    }
  }

  private(set) var entries = SortedArray<Entry>()
  private var keys: [Interaction.ID: Key] = [:]
  private var serial = 0

  init() {}

  /// Of interactions in this order already, such as an answer's; each id once.
  init(_ interactions: [Interaction]) {
    keys.reserveCapacity(interactions.count)
    var entries: [Entry] = []
    entries.reserveCapacity(interactions.count)
    for interaction in interactions where keys[interaction.id] == nil {
      let key = nextKey(interaction)
      keys[interaction.id] = key
      entries.append(Entry(interaction: interaction, key: key))
    }
    self.entries = SortedArray(inOrder: entries)
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { entries.count }
  package subscript(index: Int) -> Interaction { entries[index].interaction }

  package subscript(id: Interaction.ID) -> Interaction? {
    entry(id)?.interaction
  }

  package func contains(id: Interaction.ID) -> Bool { keys[id] != nil }

  package func index(of id: Interaction.ID) -> Int? { entry(id).flatMap(entries.index) }

  func entry(_ id: Interaction.ID) -> Entry? {
    guard let key = keys[id] else { return nil }
    let index = entries.firstIndexWhere(ofThose: { $0.key >= key })
    return index < entries.count ? entries[index] : nil
  }

  /// Some of those that stand after a place, from the first on.
  func entries(after key: Key?, maxCount: Int) -> ArraySlice<Entry> {
    let start = key.map { key in entries.firstIndexWhere(ofThose: { $0.key > key }) } ?? 0
    return Array(entries[start..<Swift.min(entries.count, start + maxCount)])[...]
  }

  /// When the one that has waited longest was received.
  package var oldest: Timestamp? {
    let end = entries.firstIndexWhere(ofThose: { $0.key.received == Int64.min })
    return end == 0 ? nil : entries[end - 1].interaction.receivedAt
  }

  /// Puts one in; one that is here already takes its new description. Returns the old one.
  @discardableResult
  mutating func insert(_ interaction: Interaction) -> Entry? {
    let old = remove(interaction.id)
    let received = Self.received(interaction)
    let key = old.map { Key(received: received, serial: $0.key.serial) } ?? nextKey(interaction)
    keys[interaction.id] = key
    entries.insert(Entry(interaction: interaction, key: key))
    return old
  }

  @discardableResult
  mutating func remove(_ id: Interaction.ID) -> Entry? {
    guard let old = entry(id) else { return nil }
    keys[id] = nil
    entries.remove(old)
    return old
  }

  private mutating func nextKey(_ interaction: Interaction) -> Key {
    serial += 1
    return Key(received: Self.received(interaction), serial: serial)
  }

  private static func received(_ interaction: Interaction) -> Int64 {
    interaction.receivedAt?.milliseconds ?? .min
  }
}
