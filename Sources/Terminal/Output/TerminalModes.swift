import Glibc

/// How the terminal's driver treats what is typed and shown: as it was found, and as a screen needs it.
struct TerminalModes {
  private let found: termios
  private let painting: termios

  /// Nil when it is no terminal.
  init?(of descriptor: Int32) {
    var modes = termios()
    guard tcgetattr(descriptor, &modes) == 0 else { return nil }
    found = modes
    // Each key at once, as it was typed and unseen; Ctrl-C and its like go on being signals.
    modes.c_lflag &= ~tcflag_t(ICANON | ECHO | ECHONL)
    modes.c_iflag &= ~tcflag_t(ICRNL | INLCR | IGNCR)
    modes.c_oflag &= ~tcflag_t(ONLCR)
    modes.c_cc.6 = 1  // VMIN
    modes.c_cc.5 = 0  // VTIME
    painting = modes
  }

  /// At once: to wait until all is shown would be to wait for a terminal that nobody reads.
  func enter(_ descriptor: Int32) { set(painting, descriptor) }

  func leave(_ descriptor: Int32) { set(found, descriptor) }

  private func set(_ modes: termios, _ descriptor: Int32) {
    var modes = modes
    tcsetattr(descriptor, TCSANOW, &modes)
  }
}
