import Glibc

/// What was written and not sent, as files in `workbin/unsent` beside the preferences. Only their
/// owner may read them; where there are too many, the oldest go.
enum KeptTexts {
  static let most = 50

  /// Of one text, in bytes.
  static let largest = 64 << 20

  /// Puts a text there, under a name that begins with the time. Returns its path, or throws the
  /// system's reason.
  static func keep(_ bytes: [UInt8], named name: String) throws(FileProblem) -> String {
    guard let folders = StateFolders.ofEnvironment, let own = folders.last else {
      throw FileProblem(code: ENOENT)
    }
    let folder = own + "/unsent"
    for folder in folders + [folder] { mkdir(folder, 0o700) }
    chmod(folder, 0o700)
    let path = try create(in: folder, name, bytes)
    removeOldest(in: folder)
    return path
  }

  /// Two texts may come in one second.
  private static func create(
    in folder: String, _ name: String, _ bytes: [UInt8]
  ) throws(FileProblem) -> String {
    let now = now
    for number in 10..<100 {
      let path = "\(folder)/\(now)-\(number)-\(name)"
      guard let problem = PrivateFile.create(path, bytes[...]) else { return path }
      guard problem.code == EEXIST else { throw problem }
    }
    throw FileProblem(code: EEXIST)
  }

  /// In a form whose order is time's.
  private static var now: String {
    var (seconds, parts) = (time(nil), tm())
    gmtime_r(&seconds, &parts)
    var text = [CChar](repeating: 0, count: 32)
    strftime(&text, text.count, "%Y%m%d-%H%M%S", &parts)
    return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  private static func removeOldest(in folder: String) {
    let names = PrivateFile.names(in: folder).filter { $0.first?.isNumber == true }.sorted()
    for name in names.dropLast(most) { unlink(folder + "/" + name) }
  }
}
