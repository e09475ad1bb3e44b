import Glibc

/// The command line's output. Only our own words and `SafeText` go in.
enum Output {
  /// Throws the reason, in a sentence's words, where not all of it arrives.
  static func line(_ text: String) throws(FileError) {
    try DescriptorIO.write(Array((text + "\n").utf8), to: STDOUT_FILENO)
    // Some disks say only at the end that they are full; a copy's end will do.
    let copy = dup(STDOUT_FILENO)
    guard copy < 0 || close(copy) == 0 else { throw .fromErrno }
  }

  /// Where nobody reads, there is nobody to be told.
  static func error(_ text: String) {
    try? DescriptorIO.write(Array((text + "\n").utf8), to: STDERR_FILENO)
  }

  /// Makes output fail by an error, and where it should: not by a signal, and not in a file or a
  /// connection that is opened in the place of a descriptor that was closed.
  static func prepare() {
    signal(SIGPIPE, SIG_IGN)
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
      // In the direction in which it is of no use. It takes the lowest number that is free.
      _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }
}
