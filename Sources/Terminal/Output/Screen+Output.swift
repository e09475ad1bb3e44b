import CNcurses

/// What the terminal takes.
extension Screen {
  /// Whether the terminal takes no more for now: then nothing is painted, since nobody would see it.
  package var isStalled: Bool { output.isStalled }

  /// Writable when a terminal that stalled takes more: time for `flush`.
  package var outputDescriptor: Int32 { output.descriptor }

  /// Goes on with what a terminal that stalled has not taken yet.
  package mutating func flush() { output.flush() }

  /// Sends what is no picture.
  mutating func send(_ bytes: some Collection<UInt8>) { output.send(bytes) }

  /// Has ncurses bring the terminal up to date, and sends what that takes.
  mutating func update() {
    doupdate()
    output.send(frame.take())
  }

  /// What takes our modes off the terminal, and leaves the screen.
  static func leavingBytes(tracksMouse: Bool, _ frame: borrowing FrameMemory) -> [UInt8] {
    // What it has not shown yet stays unseen.
    _ = frame.take()
    endwin()
    return (tracksMouse ? Array(MouseTracking.disable.utf8) : []) + bytes(of: "BD") + frame.take()
  }

  /// What terminfo has for a capability that needs no numbers filled in; nothing when the terminal lacks
  /// it.
  static func bytes(of capability: String) -> [UInt8] {
    guard let text = ncurses_string(capability) else { return [] }
    return Array(withoutPadding(String(cString: text)).utf8)
  }

  /// A capability without its delays, `$<5>`, which only terminals of hardware need.
  private static func withoutPadding(_ capability: String) -> String {
    var text = ""
    var rest = Substring(capability)
    while let start = rest.firstRange(of: "$<") {
      text += rest[..<start.lowerBound]
      rest = rest[start.upperBound...].drop { $0 != ">" }.dropFirst()
    }
    return text + rest
  }
}
