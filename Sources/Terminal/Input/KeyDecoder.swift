/// Keys, made of the bytes that a terminal sends.
///
/// What is no key of ours gives nothing: no part of a control sequence is ever taken for a key, also
/// when it comes in pieces, with pauses between them, as on a bad line. A pause inside decides only
/// whether Esc alone was the key.
struct KeyDecoder {
  typealias Instant = ContinuousClock.Instant

  private let table: KeyTable
  /// How long Esc waits for what may follow it.
  private let escapeDelay: Duration
  private(set) var sequence: ControlSequence?
  private var character = CharacterDecoder()
  private(set) var paste: PasteBuffer?
  private var keys: [Key] = []
  /// When the last bytes came, and when Esc was taken for the key the last time.
  private var lastByteAt: Instant?
  private var escapeAt: Instant?
  /// A string that Esc has interrupted, or ended: it depends on what follows.
  private var interruptedString: ControlSequence?
  private var answers: [TerminalAnswer] = []
  /// Until when the terminal may still answer what it was asked.
  private var answerEnd: Instant?
  /// Whether bytes beyond ASCII still belong to the mouse report before them.
  private var isTrailing = false

  /// So long the rest of a sequence is waited for, and no longer: a keyboard must not stay dead.
  static let maxPause = Duration.seconds(2)

  /// So long Esc may be the first byte of an answer.
  private static let answerPause = Duration.milliseconds(100)

  init(_ table: KeyTable, escapeDelay: Duration) {
    (self.table, self.escapeDelay) = (table, escapeDelay)
  }

  /// When `expire` is due.
  var deadline: Instant? {
    guard let lastByteAt, let sequence else { return nil }
    guard sequence.isEscapeAlone else { return lastByteAt + Self.maxPause }
    // An answer may come in pieces, too.
    let isAwaited = answerEnd.map { lastByteAt < $0 } ?? false
    return lastByteAt + (isAwaited ? max(escapeDelay, Self.answerPause) : escapeDelay)
  }

  /// The keys of what was read at once.
  mutating func consume(_ bytes: some Collection<UInt8>, at now: Instant) -> [Key] {
    expire(now)
    resumeAfterEscape(Array(bytes.prefix(Self.maxRemainder)), now)
    lastByteAt = now
    for byte in bytes { consume(byte) }
    isTrailing = false
    return takeKeys()
  }

  /// The keys that are known by what has not followed.
  mutating func expire(at now: Instant) -> [Key] {
    expire(now)
    return takeKeys()
  }

  /// Forgets what has begun.
  mutating func reset() {
    (sequence, paste, escapeAt, character) = (nil, nil, nil, CharacterDecoder())
    interruptedString = nil
  }

  private mutating func takeKeys() -> [Key] {
    defer { keys = [] }
    return keys
  }

  private mutating func expire(_ now: Instant) {
    guard let deadline, deadline <= now, let sequence else { return }
    self.sequence = nil
    guard sequence.isEscapeAlone else { return }
    escapeAt = now
    // Terminals keep Esc out of pasted text, so it is the key of someone whose terminal forgot the end.
    if paste != nil { return endPaste() }
    keys += Array(repeating: .escape, count: sequence.escapes)
  }
}

/// What came behind an Esc that had been taken for the key.
extension KeyDecoder {
  private static let maxRemainder = 64

  /// Nobody types an introducer and more at once: what comes so is the rest of a sequence whose Esc
  /// came before a pause.
  private mutating func resumeAfterEscape(_ bytes: [UInt8], _ now: Instant) {
    defer { escapeAt = nil }
    guard let escapeAt, now < escapeAt + Self.maxPause, sequence == nil else { return }
    if Self.isRemainder(bytes) { sequence = ControlSequence() }
  }

  private static func isRemainder(_ bytes: [UInt8]) -> Bool {
    switch bytes[0] {
    case UInt8(ascii: "["): true
    case UInt8(ascii: "O"), UInt8(ascii: "N"), UInt8(ascii: "]"),
      UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"), UInt8(ascii: "_"):
      bytes.count > 1
    // Only where there is nothing else: `/re` is typed in the twinkling of an eye by a slow line.
    case 0x20...0x2F: ControlSequence.length(of: [0x1B] + bytes) == bytes.count + 1
    default: false
    }
  }
}

/// One byte.
extension KeyDecoder {
  private mutating func consume(_ byte: UInt8) {
    if sequence != nil { return consumeInSequence(byte) }
    if byte == 0x1B, !character.isInside {
      sequence = ControlSequence()
      return
    }
    if isTrailing, byte >= 0x80 { return }
    isTrailing = false
    if let key = table[[byte]], !character.isInside, paste == nil { return keys.append(key) }
    consumeInCharacter(byte)
  }

  private mutating func consumeInCharacter(_ byte: UInt8) {
    let wasInside = character.isInside
    switch character.consume(byte) {
    case .incomplete: return
    case .scalar(let scalar):
      if (0x80...0x9F).contains(scalar.value) {
        sequence = ControlSequence(control: UInt8(scalar.value))
        return
      }
      typed(scalar)
    case .invalid:
      if wasInside { return consume(byte) }
      sequence = ControlSequence(control: byte)
    }
  }

  private mutating func typed(_ scalar: Unicode.Scalar) {
    guard paste != nil else { return keys.append(Key(scalar)) }
    // Terminals send the lines of a text as Enter would.
    paste?.append(scalar == "\r" ? "\n" : scalar)
  }

  private mutating func consumeInSequence(_ byte: UInt8) {
    guard var sequence else { return }
    if byte == 0x1B, !sequence.isEscapeAlone {
      interruptedString = sequence.isString ? sequence : nil
      self.sequence = ControlSequence(endsString: sequence.isString)
      return
    }
    let progress = sequence.consume(byte)
    self.sequence = progress == .complete ? nil : sequence
    if progress == .complete || table.endsIrregularly(sequence.bytes) { completed(sequence) }
  }

  private mutating func completed(_ sequence: ControlSequence) {
    self.sequence = nil
    isTrailing = sequence.mayTrail
    if let answer = answer(of: sequence) { return answers.append(answer) }
    guard let key = key(of: sequence) else { return }
    if paste == nil { return keys.append(key) }
    // Within pasted text no sequence is a key; the mouse is not typed.
    if case .mouse = key { keys.append(key) }
  }

  private mutating func key(of sequence: ControlSequence) -> Key? {
    if let key = table[sequence.bytes] { return key == .unknown ? nil : key }
    guard let (mark, numbers, final) = sequence.control else { return nil }
    if mark == UInt8(ascii: "<") { return MouseEvent(numbers, final: final).map(Key.mouse) }
    guard mark == nil else { return nil }
    switch (final, numbers) {
    case (UInt8(ascii: "~"), [[200]]): paste = PasteBuffer()
    case (UInt8(ascii: "~"), [[201]]): endPaste()
    default:
      return ExtendedKeyReport(numbers, final: final)?.key
        ?? ExtendedKeyReport.unmodifiedKey(numbers, final: final)
    }
    return nil
  }

  private mutating func endPaste() {
    if let paste { keys.append(.pasted(paste.text)) }
    paste = nil
  }
}

/// What the terminal answers when it is asked.
extension KeyDecoder {
  /// Until then an answer may come, or until all have, with nil.
  mutating func awaitAnswer(until end: Instant?) { answerEnd = end }

  /// The answers that stood among the keys.
  mutating func takeAnswers() -> [TerminalAnswer] {
    defer { answers = [] }
    return answers
  }

  private mutating func answer(of sequence: ControlSequence) -> TerminalAnswer? {
    let string = interruptedString
    interruptedString = nil
    let isTerminator = sequence.bytes == Array("\u{1B}\\".utf8)
    guard let said = isTerminator ? string : sequence, !(said.isString && said.isCancelled),
      let answer = TerminalAnswer(said)
    else { return nil }
    // Nobody holds Alt to answer: these were typed before.
    keys += Array(repeating: .escape, count: said.escapes - 1)
    return answer
  }
}
