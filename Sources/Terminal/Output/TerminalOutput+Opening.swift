import Glibc

extension TerminalOutput {
  /// The same terminal once more, so that writing to it needn't wait: the flag that says so belongs to
  /// the opened file, and the one that was inherited is the shell's as well.
  ///
  /// As the process's own terminal first: after `su` another user owns its device. Where neither can be
  /// opened, the inherited one is written to, and may hold the program up.
  static func open(_ descriptor: Int32) -> (descriptor: Int32, isOwn: Bool) {
    for path in [ownTerminal(descriptor), name(of: descriptor)].compactMap({ $0 }) {
      let own = Glibc.open(path, O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
      if own >= 0 { return (own, true) }
    }
    return (descriptor, false)
  }

  private static func ownTerminal(_ descriptor: Int32) -> String? {
    tcgetsid(descriptor) == getsid(0) ? "/dev/tty" : nil
  }

  private static func name(of descriptor: Int32) -> String? {
    var bytes = [CChar](repeating: 0, count: 256)
    guard ttyname_r(descriptor, &bytes, bytes.count) == 0 else { return nil }
    return String(decoding: bytes.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
