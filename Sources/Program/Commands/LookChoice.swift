import Desk
import Glibc
import Text
import Themes

extension LookOptions {
  /// The theme that was asked for; by itself the dark one, or the light one where the terminal says
  /// by COLORFGBG that its ground is light.
  ///
  /// `kept`: what the agent chose before; the sentence tells why that can't be had any more.
  func chosenTheme(kept: String?) throws -> (theme: Theme, remark: String?) {
    if let theme { return (try Theme.named(theme), nil) }
    guard let kept else { return (Self.themeOfTerminal, nil) }
    do throws(Complaint) {
      return (try Theme.named(kept), nil)
    } catch {
      return (Self.themeOfTerminal, error.sentence)
    }
  }

  private static var themeOfTerminal: Theme {
    Theme.builtIn(groundIsLight ? "paper" : "dusk") ?? .plain
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
}

extension Theme {
  /// A theme that is compiled in, or that of a file.
  static func named(_ name: String) throws(Complaint) -> Theme {
    if let builtIn = Theme.builtIn(name) { return builtIn }
    guard name.contains(where: { $0 == "/" }) || name.hasSuffix(".toml") else {
      throw Complaint(
        sentence: "there is no theme “\(name)”. Try one of: "
          + Theme.builtIn.joined(separator: ", ") + ", or name a .toml file",
        status: Complaint.usage)
    }
    do {
      return try Theme(
        parsing: SmallFile.text(name, what: "theme", atMost: largest), named: name)
    } catch let error as Complaint {
      throw error
    } catch let error as ThemeError {
      throw Complaint(sentence: error.sentence.string, status: Complaint.usage)
    } catch {
      throw Complaint(sentence: "the theme can’t be used: \(error)", status: Complaint.usage)
    }
  }

  /// A theme is small; what is larger than this is none, in bytes.
  private static let largest = 64 << 10
}
