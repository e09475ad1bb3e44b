import Core
import Glibc
import Themes

extension DisplayOptions {
  /// The theme that was asked for; by itself the dark one, or the light one where the terminal says
  /// by COLORFGBG that its background is light.
  ///
  /// `saved`: what the agent chose before; the sentence tells why that can't be had any more.
  func resolvedTheme(saved: String?) throws -> (theme: Theme, warning: String?) {
    if let theme { return (try Theme.named(theme, as: .commandLine), nil) }
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
      throw CommandError.usage(
        "there is no way “\(notify)” to be notified. Try one of: "
          + InvitationAlert.Style.allCases.map(\.rawValue).joined(separator: ", "))
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
