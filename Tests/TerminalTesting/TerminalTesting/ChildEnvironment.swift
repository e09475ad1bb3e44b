import Glibc

/// What every program that a test starts finds in its environment.
package enum ChildEnvironment {
  /// A crash ends the program by its signal, without a report on the screen; and where the tests
  /// run under a sanitizer, the program does so by the same options.
  package static let defaults = [
    "SWIFT_BACKTRACE": "enable=no",
    "ASAN_OPTIONS": options("ASAN_OPTIONS"),
    "TSAN_OPTIONS": options("TSAN_OPTIONS"),
  ]

  /// The program handles the signals of a crash itself.
  private static let sanitizerOptions =
    "handle_segv=0:handle_sigbus=0:handle_sigfpe=0:handle_sigill=0:handle_abort=0"

  private static func options(_ name: String) -> String {
    guard let given = getenv(name) else { return sanitizerOptions }
    return "\(String(cString: given)):\(sanitizerOptions)"
  }
}
