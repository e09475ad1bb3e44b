/// Tells text that was pasted from keys that were typed, where the terminal does not mark it: what
/// comes faster than hands is not typed.
struct UnmarkedPaste {
  private var lastAt: ContinuousClock.Instant?

  /// So soon behind a pasted piece comes the next one, never a key.
  private static let gap = Duration.milliseconds(50)
  /// So many different characters at once nobody types, not on a slow line either; fewer with lines.
  private static let minCharacters = 6
  private static let minLines = 3

  /// The keys that were read at once; those of a pasted text as one, which is no command.
  mutating func merge(_ keys: [Key], at now: ContinuousClock.Instant) -> [Key] {
    let characters = keys.compactMap(Self.character)
    guard !characters.isEmpty else { return keys }
    let goesOn = lastAt.map { now < $0 + Self.gap } ?? false
    guard goesOn || Self.isPaste(characters) else { return keys }
    lastAt = now
    return keys.filter { Self.character($0) == nil } + [.pasted(String(characters))]
  }

  private static func isPaste(_ characters: [Character]) -> Bool {
    // A key that is held repeats.
    guard Set(characters).count > 1 else { return false }
    return characters.count >= (characters.contains("\n") ? minLines : minCharacters)
  }

  private static func character(_ key: Key) -> Character? {
    switch key {
    case .character(let character): character
    case .enter: "\n"
    case .tab: "\t"
    default: nil
    }
  }
}
