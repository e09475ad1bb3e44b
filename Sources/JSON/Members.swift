/// An object's members in the order of the text; each step costs the same.
package struct Members: Sequence, Sendable {
  private let container: JSONView

  init(of container: JSONView) { self.container = container }

  package var underestimatedCount: Int { container.tag == .object ? container.count : 0 }

  package func makeIterator() -> Iterator {
    Iterator(cursor: TapeCursor(of: container, if: .object))
  }

  package struct Iterator: IteratorProtocol {
    var cursor: TapeCursor

    package mutating func next() -> (key: String, value: JSONView)? {
      guard let key = cursor.next(), let value = cursor.next() else { return nil }
      return (key.decodedString, value)
    }
  }
}
