import CSimdJSON

/// A way along the tape, from one value inside a container to the next; in an object, keys and
/// values take turns.
struct TapeCursor {
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
