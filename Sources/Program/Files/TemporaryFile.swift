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
    if let problem = Self.create(directory + "/" + name, Array(text.utf8)[...]) {
      Self.removeAll(in: directory)
      throw problem
    }
    (self.directory, path) = (directory, directory + "/" + name)
  }

  /// Makes a file where there is none; what is half written goes again.
  static func create(_ path: String, _ bytes: ArraySlice<UInt8>) -> FileError? {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let file = open(path, flags, 0o600)
    guard file >= 0 else { return FileError(code: errno) }
    defer { close(file) }
    if write(bytes, to: file) { return nil }
    let problem = FileError(code: errno)
    unlink(path)
    return problem
  }

  deinit { Self.removeAll(in: directory) }

  /// What stands in it now; an editor may have put another file in its place.
  func read(atMost limit: Int) throws(FileError) -> String {
    let bytes = try bytes(upTo: limit + 1)
    guard bytes.count <= limit else { throw FileError(code: EFBIG) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Its beginning, where it is longer than that.
  func bytes(upTo limit: Int) throws(FileError) -> [UInt8] {
    let file = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw FileError(code: errno) }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while bytes.count < limit {
      let count = Glibc.read(file, &buffer, buffer.count)
      if count < 0 { throw FileError(code: errno) }
      if count == 0 { break }
      bytes += buffer.prefix(min(count, limit - bytes.count))
    }
    return bytes
  }

  private static func makeDirectory() throws(FileError) -> String {
    var problem = FileError(code: ENOENT)
    for parent in parentDirectories {
      var template = Array((parent + "/workbin-XXXXXX").utf8CString)
      let directory = template.withUnsafeMutableBufferPointer { buffer in
        buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
      }
      if let directory { return directory }
      problem = FileError(code: errno)
    }
    throw problem
  }

  private static var parentDirectories: [String] {
    let names: [String] = ["XDG_RUNTIME_DIR", "TMPDIR"]
    let values = names.compactMap { name in getenv(name).map { String(cString: $0) } }
    return values.filter { $0.hasPrefix("/") } + ["/tmp"]
  }

  private static func write(_ bytes: ArraySlice<UInt8>, to file: Int32) -> Bool {
    var bytes = bytes
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      bytes = bytes.dropFirst(count)
    }
    return true
  }

  /// Files only: nobody makes directories in there.
  private static func removeAll(in directory: String) {
    for name in names(in: directory) { unlink(directory + "/" + name) }
    rmdir(directory)
  }

  static func names(in directory: String) -> [String] {
    guard let stream = opendir(directory) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      names.append(
        withUnsafeBytes(of: entry.pointee.d_name) { bytes in
          String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        })
    }
    return names
  }
}

/// What the system said to a file.
struct FileError: Error {
  let code: Int32

  var message: String { String(cString: strerror(code)) }
}
