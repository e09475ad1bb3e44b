import CNcurses
import Glibc
import Text

extension Screen {
  /// The keys that have been typed; none when there are none, without waiting. At most a few
  /// thousand at once: ask again until there are none, and when `keyDeadline` has passed.
  package mutating func readKeys() -> [Key] {
    defer { heldKeys = [] }
    return heldKeys + decodeInput(at: .now)
  }

  /// The keys of what can be read now.
  mutating func decodeInput(at now: ContinuousClock.Instant) -> [Key] {
    let bytes = readInput()
    var keys = bytes.isEmpty ? decoder.expire(at: now) : decoder.consume(bytes, at: now)
    takeAnswers(at: now)
    if !marksPastes { keys = unmarkedPaste.merge(keys, at: now) }
    guard !tracksMouse else { return keys }
    return keys.filter { if case .mouse = $0 { false } else { true } }
  }

  /// When `readKeys` is to be asked though nothing is readable: it is known then whether Esc was the
  /// key. At once where keys were typed before anybody asked.
  package var keyDeadline: ContinuousClock.Instant? {
    heldKeys.isEmpty ? decoder.deadline : .now
  }

  private func readInput() -> ArraySlice<UInt8> {
    var input = pollfd(fd: inputDescriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&input, 1, 0) > 0, input.revents & Int16(POLLIN) != 0 else { return [] }
    var bytes = [UInt8](repeating: 0, count: 4_096)
    let count = read(inputDescriptor, &bytes, bytes.count)
    return count > 0 ? bytes[..<count] : []
  }
}
