import Glibc
import Text
import Themes

extension LookOptions {
  /// The theme that was asked for; by itself the dark one, or the light one where the terminal says
  /// by COLORFGBG that its ground is light.
  func chosenTheme() throws -> Theme {
    guard let theme else {
      return Theme.builtIn(Self.groundIsLight ? "paper" : "dusk") ?? .plain
    }
    if let builtIn = Theme.builtIn(theme) { return builtIn }
    guard theme.contains(where: { $0 == "/" }) || theme.hasSuffix(".toml") else {
      throw Complaint(
        sentence: "there is no theme “\(theme)”. Try one of: "
          + Theme.builtIn.joined(separator: ", ") + ", or name a .toml file",
        status: Complaint.usage)
    }
    do {
      return try Theme(parsing: Self.read(theme), named: theme)
    } catch let error as ThemeError {
      throw Complaint(sentence: error.sentence.string, status: Complaint.usage)
    }
  }

  var isStill: Bool { still || getenv("NO_MOTION") != nil }

  /// `15;0` or `0;default;15`: the last number is the ground, and 7 and 9 to 15 are light.
  private static var groundIsLight: Bool {
    guard let value = getenv("COLORFGBG"),
      let ground = Int(String(cString: value).split(separator: ";").last ?? "")
    else { return false }
    return ground == 7 || (9...15).contains(ground)
  }

  /// A theme is small; what is larger than this is none.
  private static let largestTheme = 64 << 10

  private static func read(_ path: String) throws -> String {
    let file = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else {
      let reason = String(cString: strerror(errno))
      throw Complaint(
        sentence: "the theme “\(path)” can't be read: \(reason)", status: Complaint.usage)
    }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: largestTheme + 1)
    let count = max(0, Glibc.read(file, &bytes, bytes.count))
    guard count <= largestTheme else {
      throw Complaint(
        sentence: "“\(path)” is too large for a theme (over 64 KiB)", status: Complaint.usage)
    }
    return String(decoding: bytes.prefix(count), as: UTF8.self)
  }
}
