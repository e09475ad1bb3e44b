import Core
import Glibc
import Text
import Themes

extension DisplayOptions {
  /// The theme that was asked for; by itself the dark one, or the light one where the terminal says
  /// by COLORFGBG that its background is light.
  ///
  /// `saved`: what the agent chose before; the sentence tells why that can't be had any more.
  func resolvedTheme(saved: String?) throws -> (theme: Theme, remark: String?) {
    if let theme { return (try Theme.named(theme), nil) }
    guard let saved else { return (Self.terminalTheme, nil) }
    do throws(CommandError) {
      return (try Theme.named(saved), nil)
    } catch {
      return (Self.terminalTheme, error.message)
    }
  }

  private static var terminalTheme: Theme {
    Theme.builtIn(isBackgroundLight ? "paper" : "dusk") ?? .plain
  }

  /// Nil where nothing was said: then what the agent chose before counts.
  func resolvedAlertMethod() throws -> InvitationAlert.Style? {
    guard let notify else { return nil }
    guard let way = InvitationAlert.Style(rawValue: notify) else {
      throw CommandError(
        message: "there is no way “\(notify)” to be notified. Try one of: "
          + InvitationAlert.Style.allCases.map(\.rawValue).joined(separator: ", "),
        status: CommandError.usageStatus)
    }
    return way
  }

  var isMotionReduced: Bool { still || getenv("NO_MOTION") != nil }

  /// `15;0` or `0;default;15`: the last number is the background, and 7 and 9 to 15 are light.
  private static var isBackgroundLight: Bool {
    guard let value = getenv("COLORFGBG"),
      let background = Int(String(cString: value).split(separator: ";").last ?? "")
    else { return false }
    return background == 7 || (9...15).contains(background)
  }
}

extension Theme {
  /// A theme that is compiled in, or that of a file.
  static func named(_ name: String) throws(CommandError) -> Theme {
    if let builtIn = Theme.builtIn(name) { return builtIn }
    guard name.contains(where: { $0 == "/" }) || name.hasSuffix(".toml") else {
      throw CommandError(
        message: "there is no theme “\(name)”. Try one of: "
          + Theme.builtIn.joined(separator: ", ") + ", or name a .toml file",
        status: CommandError.usageStatus)
    }
    do {
      return try Theme(
        parsing: TextFile.read(name, kind: "theme", maxBytes: maxFileBytes), named: name)
    } catch let error as CommandError {
      throw error
    } catch let error as ThemeError {
      throw CommandError(message: error.message.string, status: CommandError.usageStatus)
    } catch {
      throw CommandError(
        message: "the theme can’t be used: \(error)", status: CommandError.usageStatus)
    }
  }

  /// A theme is small; what is larger than this is none, in bytes.
  private static let maxFileBytes = 64 << 10
}
