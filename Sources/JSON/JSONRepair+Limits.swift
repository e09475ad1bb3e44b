/// What is too deep or too long, and how the rest is kept.
extension JSONRepair {
  mutating func consumeOpening() {
    if let end = endOfEmpty(at: position) {
      position = end
      return
    }
    open.push(
      checkpoint, isAttachedData: isValueOfAttachedData(at: position),
      isArray: text[position] == UInt8(ascii: "["), maxDepth: limits.maxDepth)
    position += 1
    if limits.excess == .replaced, open.depth > limits.maxDepth { replaceTooDeep() }
  }

  mutating func consumeClosing() {
    let closed = open.pop()
    position += 1
    guard let closed, open.depth + 1 >= open.replaceableDepth, isTooLong(since: closed) else {
      return
    }
    replace(since: closed, upTo: position, by: tooLongNotice(position - closed.position))
  }

  private mutating func replaceTooDeep() {
    guard let start = open.outermostReplaceable, let end = endOfContainer(at: start.position)
    else { return }
    open.pop(start)
    let notice = "(too deep: more than \(limits.maxDepth) levels in one another are not read)"
    replace(since: start, upTo: end, by: notice)
  }

  /// Takes back what was copied since, and writes a text in its place.
  mutating func replace(since start: Checkpoint, upTo end: Int, by notice: String) {
    copy.bytes.removeLast(copy.bytes.count - start.copiedBytes)
    copiedEnd = start.copiedEnd
    replace(start.position..<end, with: "\"\(notice)\"".utf8)
  }

  /// Whether it takes the room of others: only in a text that is too long as a whole.
  func isTooLong(since start: Checkpoint) -> Bool {
    guard limits.excess == .replaced, text.count > limits.maxBytes else { return false }
    let copied = copy.bytes.count - start.copiedBytes + start.copiedEnd - start.position
    return copied + position - copiedEnd > Limits.maxBytesOfValueInExcess
  }

  func tooLongNotice(_ bytes: Int) -> String {
    "(too long: \(bytes) bytes, where all of the text may have \(limits.maxBytes))"
  }

  /// To come back to.
  var checkpoint: Checkpoint {
    Checkpoint(position: position, copiedBytes: copy.bytes.count, copiedEnd: copiedEnd)
  }

  /// A place in the text, and how much of it was copied there.
  struct Checkpoint {
    let position: Int
    let copiedBytes: Int
    let copiedEnd: Int
  }
}

/// Where things end.
extension JSONRepair {
  /// Of a string, behind its quotation mark; of one that has none, the text's end.
  func endOfString(at start: Int) -> Int {
    var index = start + 1
    while let byte = byte(at: index), byte != UInt8(ascii: "\"") {
      index += byte == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(index + 1, text.count)
  }

  func endOfBlanks(at start: Int) -> Int {
    text[start...].firstIndex { !isBlank($0) } ?? text.count
  }

  /// Of an array or object with nothing in it; nil for any other.
  private func endOfEmpty(at start: Int) -> Int? {
    let next = endOfBlanks(at: start + 1)
    // `]` and `}` stand two places behind `[` and `{`.
    return byte(at: next) == text[start] + 2 ? next + 1 : nil
  }

  /// Nil when it never ends.
  private func endOfContainer(at start: Int) -> Int? {
    var (depth, index) = (0, start)
    while let byte = byte(at: index) {
      switch byte {
      case UInt8(ascii: "\""):
        index = endOfString(at: index)
        continue
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      default: break
      }
      index += 1
      if depth == 0 { return index }
    }
    return nil
  }

  /// Whether the member `userData` begins here: each value in it stands for itself.
  private func isValueOfAttachedData(at start: Int) -> Bool {
    let before = text[..<start].suffix(64).filter { !isBlank($0) }
    return before.suffix(attachedDataKey.count) == attachedDataKey[...]
  }
}

private let attachedDataKey = Array("\"userData\":".utf8)

private func isBlank(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte == 0x09 || byte == 0x0a || byte == 0x0d
}
