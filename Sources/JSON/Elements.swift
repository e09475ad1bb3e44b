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

/// An object's members in the order of the text; each step costs the same.
package struct Members: Sequence, Sendable {
  private let container: JSONView

  init(of container: JSONView) { self.container = container }

  package var underestimatedCount: Int { container.tag == .object ? container.count : 0 }

  package func makeIterator() -> Iterator {
    Iterator(cursor: TapeCursor(of: container, if: .object))
  }

  package struct Iterator: IteratorProtocol {
    fileprivate var cursor: TapeCursor

    package mutating func next() -> (key: String, value: JSONView)? {
      guard let key = cursor.next(), let value = cursor.next() else { return nil }
      return (key.decodedString, value)
    }
  }
}

/// A way along the tape, from one value inside a container to the next; in an object, keys and
/// values take turns.
private struct TapeCursor {
  private let document: Document
  private var index = 0
  private var end = 0

  init(of container: JSONView, if tag: JSONView.Tag) {
    document = container.document
    guard container.tag == tag else { return }
    index = document.withParsedDocument { json_first($0, container.tapeIndex) }
    end = document.withParsedDocument { json_end($0, container.tapeIndex) }
  }

  mutating func next() -> JSONView? {
    guard index < end else { return nil }
    let value = JSONView(document: document, tapeIndex: index)
    index = value.nextTapeIndex
    return value
  }
}
