import Glibc
import Testing
import Text

/// A mail in HTML as programs and people write them; where it holds the word “concealed”, nobody is
/// to see it.
struct MailPage: CustomTestStringConvertible {
  let name: String

  var testDescription: String { name }
  var path: String { MailPage.folder + "/" + name + ".html" }

  /// Elements and references that came with HTML 5, which w3m does not know, and words that touch
  /// only where an element does not part them.
  var isOnlyForReadersOfTheStandard: Bool { ["glued", "hidden", "references"].contains(name) }

  /// What our reader makes of it.
  var ownText: String {
    get throws { HTMLText.plainText(from: try contents) }
  }

  var ownWords: VisibleWords {
    get throws { VisibleWords(try ownText) }
  }

  private var contents: String {
    get throws {
      guard let file = fopen(path, "r") else { throw UnreadableFile(path: path) }
      defer { fclose(file) }
      var bytes = [UInt8](repeating: 0, count: 65_536)
      return String(decoding: bytes[..<fread(&bytes, 1, bytes.count, file)], as: UTF8.self)
    }
  }

  struct UnreadableFile: Error {
    let path: String
  }

  private static let folder = ProjectPaths.tests + "/Mails"

  /// Those in the folder, by name.
  static let all: [MailPage] = {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasSuffix(".html") { names.append(String(name.dropLast(5))) }
    }
    return names.sorted().map(MailPage.init)
  }()
}
