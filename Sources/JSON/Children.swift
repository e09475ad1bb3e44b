import CSimdJSON

/// An array's values, first to last; each step costs the same however long the array is.
package struct Elements: Sequence, Sendable {
  private let container: Value

  init(of container: Value) { self.container = container }

  package var underestimatedCount: Int { container.tag == .array ? container.count : 0 }

  package func makeIterator() -> Iterator { Iterator(walk: Walk(of: container, if: .array)) }

  package struct Iterator: IteratorProtocol {
    fileprivate var walk: Walk

    package mutating func next() -> Value? { walk.next() }
  }
}

/// An object's members in the order of the text; each step costs the same.
package struct Members: Sequence, Sendable {
  private let container: Value

  init(of container: Value) { self.container = container }

  package var underestimatedCount: Int { container.tag == .object ? container.count : 0 }

  package func makeIterator() -> Iterator { Iterator(walk: Walk(of: container, if: .object)) }

  package struct Iterator: IteratorProtocol {
    fileprivate var walk: Walk

    package mutating func next() -> (key: String, value: Value)? {
      guard let key = walk.next(), let value = walk.next() else { return nil }
      return (key.decodedString, value)
    }
  }
}

/// A way along the tape, from one value inside a container to the next; in an object, keys and
/// values take turns.
private struct Walk {
  private let document: Document
  private var place = 0
  private var end = 0

  init(of container: Value, if tag: Value.Tag) {
    document = container.document
    guard container.tag == tag else { return }
    place = document.read { json_first($0, container.place) }
    end = document.read { json_end($0, container.place) }
  }

  mutating func next() -> Value? {
    guard place < end else { return nil }
    let value = Value(document: document, place: place)
    place = value.placeAfter
    return value
  }
}
