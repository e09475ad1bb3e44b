extension BoundedFile {
  /// A file that signing in depends on, such as a certificate or a netrc file. What is larger than
  /// 1 MiB is something else, and a pipe is of no use: libcurl reads a certificate anew for each
  /// connection.
  init(accessFile path: String) throws(FileError) {
    self = try BoundedFile(path, maxBytes: 1 << 20, as: .rereadable)
  }
}
