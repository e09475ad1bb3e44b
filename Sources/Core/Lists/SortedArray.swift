/// Elements in ascending order, all of them different; where one stands is found in a few steps.
///
/// They are stored backwards: what is new usually comes first in a list, and an array takes it most
/// easily at its end.
package struct SortedArray<Element: Comparable & Sendable>: RandomAccessCollection, Sendable {
  private var reversedElements: [Element] = []

  package init() {}

  /// Of elements in order already.
  init(inOrder elements: [Element]) { reversedElements = elements.reversed() }

  package var startIndex: Int { 0 }
  package var endIndex: Int { reversedElements.count }
  package subscript(index: Int) -> Element { reversedElements[reversedElements.count - 1 - index] }

  func index(of element: Element) -> Int? {
    let index = firstIndex(from: element)
    return index < count && self[index] == element ? index : nil
  }

  /// Where the first element stands that is not before this one.
  func firstIndex(from element: Element) -> Int { firstIndexWhere(ofThose: { $0 >= element }) }

  /// Where the first element stands of which this is true, as of all after it; else the end.
  func firstIndexWhere(ofThose isThere: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isThere(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// Where the first element stands that comes after this one.
  func firstIndex(after element: Element) -> Int {
    let index = firstIndex(from: element)
    return index < count && self[index] == element ? index + 1 : index
  }

  /// Puts one in, or in the place of its equal. Returns where.
  @discardableResult
  mutating func insert(_ element: Element) -> Int {
    let index = firstIndex(from: element)
    if index < count, self[index] == element {
      reversedElements[count - 1 - index] = element
    } else {
      reversedElements.insert(element, at: count - index)
    }
    return index
  }

  /// Returns where it stood; nil when it was not there.
  @discardableResult
  mutating func remove(_ element: Element) -> Int? {
    guard let index = index(of: element) else { return nil }
    reversedElements.remove(at: count - 1 - index)
    return index
  }

  /// Takes up others, in order and none of them here already.
  mutating func merge(_ others: [Element]) {
    guard let first = others.first else { return }
    guard let last = self.last, first < last else {
      reversedElements.insert(contentsOf: others.reversed(), at: 0)
      return
    }
    var merged: [Element] = []
    merged.reserveCapacity(count + others.count)
    var (ours, theirs) = (reversedElements[...], others.reversed()[...])
    while let mine = ours.first, let other = theirs.first {
      if other < mine {
        merged.append(mine)
        ours.removeFirst()
      } else {
        merged.append(other)
        theirs.removeFirst()
      }
    }
    reversedElements = merged + ours + theirs
  }
}
