import Glibc

/// The command line's output. Only our own words and `SafeText` go in.
enum Output {
  static func line(_ text: String) { write(text + "\n", to: STDOUT_FILENO) }
  static func error(_ text: String) { write(text + "\n", to: STDERR_FILENO) }

  /// Where nobody reads, there is nobody to be told.
  private static func write(_ text: String, to descriptor: Int32) {
    try? DescriptorIO.write(Array(text.utf8), to: descriptor)
  }
}
