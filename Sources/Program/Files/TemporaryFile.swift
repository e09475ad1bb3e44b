import Glibc

/// A file that nobody else can read, in a directory of its own that goes with all that is in it, such
/// as an editor's backup.
struct TemporaryFile: ~Copyable {
  private let directory: String
  let path: String

  /// In XDG_RUNTIME_DIR, which is kept in memory and belongs to the user alone; else where temporary
  /// files are. Throws the system's reason.
  init(named name: String, _ text: String) throws(FileError) {
    let before = umask(0o077)
    defer { umask(before) }
    let directory = try Self.makeDirectory()
    do throws(FileError) {
      try PrivateFile.create(directory + "/" + name, Array(text.utf8))
    } catch {
      Self.removeAll(in: directory)
      throw error
    }
    (self.directory, path) = (directory, directory + "/" + name)
  }

  deinit { Self.removeAll(in: directory) }

  /// What stands in it now; an editor may have put another file in its place.
  func text(maxBytes: Int) throws(FileError) -> String {
    let bytes = try beginning(maxBytes: maxBytes + 1)
    guard bytes.count <= maxBytes else { throw .system(EFBIG) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// All of it, or its beginning, where it is longer than that.
  func beginning(maxBytes: Int) throws(FileError) -> [UInt8] {
    try BoundedFile(beginningOf: path, maxBytes: maxBytes, as: .regular, flags: O_NOFOLLOW).bytes
  }

  private static func makeDirectory() throws(FileError) -> String {
    var problem = FileError.system(ENOENT)
    for parent in parentDirectories {
      var template = Array((parent + "/workbin-XXXXXX").utf8CString)
      let directory = template.withUnsafeMutableBufferPointer { buffer in
        buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
      }
      if let directory { return directory }
      problem = FileError.fromErrno
    }
    throw problem
  }

  private static var parentDirectories: [String] {
    let names: [String] = ["XDG_RUNTIME_DIR", "TMPDIR"]
    let values = names.compactMap { name in getenv(name).map { String(cString: $0) } }
    return values.filter { $0.hasPrefix("/") } + ["/tmp"]
  }

  /// Files only: nobody makes directories in there.
  private static func removeAll(in directory: String) {
    for name in Directory.names(in: directory) { unlink(directory + "/" + name) }
    rmdir(directory)
  }
}
