import Glibc

/// What was written and not sent, as files in `workbin/unsent` beside the preferences. Only their
/// owner may read them; where there are too many, the oldest go.
enum UnsentArchive {
  static let maxFiles = 50

  /// Of one text, in bytes.
  static let maxBytes = 64 << 20

  /// Puts a text there, under a name that begins with the time. Returns its path, or throws the
  /// system's reason.
  static func store(_ bytes: [UInt8], named name: String) throws(FileError) -> String {
    guard let directories = StateDirectory.pathChainFromEnvironment, let own = directories.last
    else {
      throw .noPrivatePlace
    }
    let directory = own + "/unsent"
    for directory in directories + [directory] { mkdir(directory, 0o700) }
    chmod(directory, 0o700)
    let path = try create(in: directory, name, bytes)
    removeOldest(in: directory)
    return path
  }

  /// Two texts may come in one second.
  private static func create(
    in directory: String, _ name: String, _ bytes: [UInt8]
  ) throws(FileError) -> String {
    let now = timestamp
    for number in 10..<100 {
      let path = "\(directory)/\(now)-\(number)-\(name)"
      do throws(FileError) {
        try PrivateFile.create(path, bytes)
        return path
      } catch .system(EEXIST) {
        continue
      }
    }
    throw .system(EEXIST)
  }

  /// In a form whose order is time's.
  private static var timestamp: String {
    var (seconds, parts) = (time(nil), tm())
    gmtime_r(&seconds, &parts)
    var text = [CChar](repeating: 0, count: 32)
    strftime(&text, text.count, "%Y%m%d-%H%M%S", &parts)
    return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  private static func removeOldest(in directory: String) {
    let names = Directory.names(in: directory).filter { $0.first?.isNumber == true }.sorted()
    for name in names.dropLast(maxFiles) { unlink(directory + "/" + name) }
  }
}
