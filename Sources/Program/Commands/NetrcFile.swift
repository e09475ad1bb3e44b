import Glibc
import HTTP

/// The file where --netrc looks: what NETRC names, else ~/.netrc.
enum NetrcFile {
  /// Throws the sentence about a file that can't be read, or that others could have read.
  static func read() throws(Complaint) -> Netrc {
    let path = try path()
    let file: AccessFile
    do throws(AccessFileError) {
      file = try AccessFile(path)
    } catch {
      throw refusal("the netrc file “\(path)” can't be read: \(error)")
    }
    // What others can read is no secret, and what others can write may send a password anywhere.
    guard file.isPrivate else {
      throw refusal(
        "“\(path)” is not yours alone, so its passwords are not used: chmod 600 \(path)")
    }
    return Netrc(parsing: String(decoding: file.bytes, as: UTF8.self))
  }

  private static func path() throws(Complaint) -> String {
    if let named = getenv("NETRC"), named.pointee != 0 { return String(cString: named) }
    guard let home = getenv("HOME"), home.pointee != 0 else {
      throw refusal("--netrc looks for ~/.netrc, and HOME is not set. Set NETRC to the file's path")
    }
    return String(cString: home) + "/.netrc"
  }

  private static func refusal(_ sentence: String) -> Complaint {
    Complaint(sentence: sentence, status: Complaint.usage)
  }
}
