import CSimdJSON

/// An array's values, first to last; each step costs the same however long the array is.
package struct Elements: Sequence, Sendable {
  private let container: JSONView

  init(of container: JSONView) { self.container = container }

  package var underestimatedCount: Int { container.tag == .array ? container.count : 0 }

  package func makeIterator() -> Iterator {
    Iterator(cursor: TapeCursor(of: container, if: .array))
  }

  package struct Iterator: IteratorProtocol {
    fileprivate var cursor: TapeCursor

    package mutating func next() -> JSONView? { cursor.next() }
  }
}
