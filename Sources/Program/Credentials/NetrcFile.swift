import Glibc
import HTTP

/// The file where --netrc looks: what NETRC names, else ~/.netrc.
enum NetrcFile {
  /// Throws the sentence about a file that can't be read, or that others could have read.
  static func load() throws(CommandError) -> Netrc {
    let path = try path()
    let file: BoundedFile
    do throws(FileError) {
      file = try BoundedFile(accessFile: path)
    } catch {
      throw .usage("the netrc file “\(path)” can't be read: \(error.message)")
    }
    // What others can read is no secret, and what others can write may send a password anywhere.
    guard file.isPrivate else {
      throw .usage(
        "“\(path)” is not yours alone, so its passwords are not used: chmod 600 \(path)")
    }
    let charset = LocaleCharset.fromEnvironment()
    guard let text = charset.text(ofForeign: file.bytes) else {
      throw .usage("the netrc file “\(path)” is \(charset.refusal)")
    }
    return Netrc(parsing: text)
  }

  private static func path() throws(CommandError) -> String {
    if let named = getenv("NETRC"), named.pointee != 0 { return String(cString: named) }
    guard let home = getenv("HOME"), home.pointee != 0 else {
      throw .usage(
        "--netrc looks for ~/.netrc, and HOME is not set. Set NETRC to the file's path")
    }
    return String(cString: home) + "/.netrc"
  }
}
