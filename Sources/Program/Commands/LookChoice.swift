import Desk
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
      return try Theme(
        parsing: SmallFile.text(theme, what: "theme", atMost: Self.largestTheme), named: theme)
    } catch let error as ThemeError {
      throw Complaint(sentence: error.sentence.string, status: Complaint.usage)
    }
  }

  /// Nil where nothing was said: then what the agent chose before counts.
  func chosenRinging() throws -> Ringing.Way? {
    guard let notify else { return nil }
    guard let way = Ringing.Way(rawValue: notify) else {
      throw Complaint(
        sentence: "there is no way “\(notify)” to be notified. Try one of: "
          + Ringing.Way.allCases.map(\.rawValue).joined(separator: ", "),
        status: Complaint.usage)
    }
    return way
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
}
