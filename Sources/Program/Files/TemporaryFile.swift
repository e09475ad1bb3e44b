import Glibc

/// A file that nobody else can read, in a directory of its own that goes with all that is in it, such
/// as an editor's backup.
struct TemporaryFile: ~Copyable {
  private let directory: String
  let path: String
  /// What the system knew of it when it was new.
  private let initialIdentity: FileIdentity?

  /// In XDG_RUNTIME_DIR, which is kept in memory and belongs to the user alone; else beside what
  /// outlives the program. Never where others have their files. Throws the system's reason.
  init(named name: String, _ bytes: [UInt8]) throws(FileError) {
    let before = umask(0o077)
    defer { umask(before) }
    let directory = try PrivateTemporaryDirectory.make()
    let path = directory + "/" + name
    do throws(FileError) {
      try PrivateFile.create(path, bytes)
    } catch {
      PrivateTemporaryDirectory.remove(directory)
      throw error
    }
    (self.directory, self.path) = (directory, path)
    initialIdentity = FileIdentity(aged: path)
  }

  deinit { PrivateTemporaryDirectory.remove(directory) }

  /// Whether anybody has written it anew, with other contents or the same.
  var wasSaved: Bool { FileIdentity(of: path) != initialIdentity }

  /// What stands in it now; an editor may have put another file in its place.
  func bytes(maxBytes: Int) throws(FileError) -> [UInt8] {
    let bytes = try beginning(maxBytes: maxBytes + 1)
    guard bytes.count <= maxBytes else { throw .tooLarge(maxBytes: maxBytes) }
    return bytes
  }

  /// All of it, or its beginning, where it is longer than that.
  func beginning(maxBytes: Int) throws(FileError) -> [UInt8] {
    try BoundedFile(beginningOf: path, maxBytes: maxBytes, as: .regular, flags: O_NOFOLLOW).bytes
  }

  /// What an editor has put beside it, at most eight files.
  var otherFiles: [(name: String, bytes: [UInt8])] {
    let names = Directory.names(in: directory).filter { !path.hasSuffix("/" + $0) }.sorted()
    return names.prefix(8).compactMap { name in
      let file = try? BoundedFile(
        beginningOf: directory + "/" + name, maxBytes: UnsentArchive.maxBytes, as: .regular,
        flags: O_NOFOLLOW)
      return file.flatMap { $0.bytes.isEmpty ? nil : (name, $0.bytes) }
    }
  }
}

/// By what a file that was written anew differs.
private struct FileIdentity: Equatable {
  private let inode: ino_t
  private let seconds: Int
  private let nanoseconds: Int

  init?(of path: String) {
    var facts = stat()
    guard lstat(path, &facts) == 0 else { return nil }
    (inode, seconds, nanoseconds) = (facts.st_ino, facts.st_mtim.tv_sec, facts.st_mtim.tv_nsec)
  }

  /// Of a file that is made to seem a minute old first, so that it differs from what is written in
  /// the same moment.
  init?(aged path: String) {
    let past = timespec(tv_sec: time(nil) - 60, tv_nsec: 0)
    let times = [past, past]
    utimensat(AT_FDCWD, path, times, AT_SYMLINK_NOFOLLOW)
    self.init(of: path)
  }
}
