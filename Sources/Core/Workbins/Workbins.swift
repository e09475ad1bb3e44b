import WebServices

/// The workbins that I look into: mine first, then the groups', each in the server's order, then those
/// of others, by owner. One of the parts of `State`.
package struct Workbins: Sendable, RandomAccessCollection {
  private(set) var all: [WorkbinContents] = []
  /// Whether the list of workbins was ever fetched, so that empty can be told from unknown.
  package private(set) var isListKnown = false
  /// Why the list could not be fetched the last time; untrusted words.
  package private(set) var listFailure: String?
  /// When the list is fetched again by itself.
  private(set) var listRetryAt: State.Instant?
  /// Whether the list on its way was asked for too early.
  private(set) var isListOutdated = false

  package var startIndex: Int { 0 }
  package var endIndex: Int { all.count }
  package subscript(index: Int) -> WorkbinContents { all[index] }
  package func makeIterator() -> IndexingIterator<[WorkbinContents]> { all.makeIterator() }

  package subscript(id: WorkbinContents.ID) -> WorkbinContents? { all.first { $0.id == id } }

  func index(of id: WorkbinContents.ID) -> Int? { all.firstIndex { $0.id == id } }

  /// Whether there are several workbins of mine, which can be looked at in one list.
  package var hasSeveralOwn: Bool { all.lazy.filter(\.isMine).prefix(2).count == 2 }

  /// How many interactions have come in where the agent has not looked since.
  package var unseenCount: Int { all.reduce(0) { $0 + $1.unseen.count } }

  /// When something is due.
  var deadlines: [State.Instant?] {
    all.reduce(into: [listRetryAt]) { due, contents in
      due += contents.loader.deadlines
      due += contents.leaving.values.map(Optional.some)
    }
  }
}

/// The list of them.
extension Workbins {
  /// Whether the list is to be asked for; where it is on its way, it is asked for again after that: the
  /// answer may be older than whatever made us ask.
  mutating func beginListFetch(isUnderWay: Bool) -> Bool {
    isListOutdated = isUnderWay
    if !isUnderWay { listRetryAt = nil }
    return !isUnderWay
  }

  /// Takes over the list of mine and my groups'. Whether it is the first that is not empty.
  mutating func replaceOwn(_ workbins: [Workbin]) {
    (isListKnown, listFailure) = (true, nil)
    let known = byID
    let inOrder =
      workbins.filter { $0.ownerType == .agent } + workbins.filter { $0.ownerType != .agent }
    all =
      inOrder.map { known[WorkbinContents.ID($0.id)] ?? WorkbinContents($0) }
      + all.filter { $0.owner != .implicit }
  }

  mutating func listFailed(_ reason: String, at now: State.Instant) {
    (listFailure, listRetryAt) = (reason, now + ContentsLoader.retryDelay)
  }

  /// Takes over what another owner has. `team`: all others looked into, in their order.
  mutating func replace(
    _ workbins: [Workbin], of owner: WorkbinOwner, named name: String, among team: [WorkbinOwner]
  ) {
    let known = byID
    let theirs = workbins.map { workbin in
      var contents =
        known[WorkbinContents.ID(workbin.id, owner: owner)]
        ?? WorkbinContents(workbin, owner: owner)
      contents.rename(owner: name)
      return contents
    }
    let others = Dictionary(grouping: all.filter { $0.owner != .implicit }, by: \.owner)
    all =
      all.filter { $0.owner == .implicit }
      + team.flatMap { $0 == owner ? theirs : others[$0] ?? [] }
  }

  /// Those of another owner are looked into no longer. Returns them.
  mutating func remove(of owner: WorkbinOwner) -> [WorkbinContents.ID] {
    defer { all.removeAll { $0.owner == owner } }
    return all.filter { $0.owner == owner }.map(\.id)
  }

  private var byID: [WorkbinContents.ID: WorkbinContents] {
    Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

/// Their contents, which change by the methods of `WorkbinContents` alone.
extension Workbins {
  mutating func update<Result>(
    _ index: Int, _ change: (inout WorkbinContents) -> Result
  ) -> Result { change(&all[index]) }

  @discardableResult
  mutating func update<Result>(
    _ id: WorkbinContents.ID, _ change: (inout WorkbinContents) -> Result
  ) -> Result? { index(of: id).map { update($0, change) } }

  mutating func updateAll(_ change: (inout WorkbinContents) -> Void) {
    for index in all.indices { change(&all[index]) }
  }
}
