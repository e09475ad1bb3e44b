import Core
import Glibc
import Themes

extension DisplayOptions {
  /// The theme that was asked for; nil where it is the terminal's ground that decides.
  ///
  /// `saved`: what the agent chose before; the sentence tells why that can't be had any more.
  func resolvedTheme(saved: String?) throws -> (choice: ThemeChoice, warning: String?) {
    if let theme { return (ThemeChoice(named: try Theme.named(theme, as: .commandLine)), nil) }
    guard let saved else { return (ThemeChoice(), nil) }
    do throws(CommandError) {
      return (ThemeChoice(named: try Theme.named(saved)), nil)
    } catch {
      return (ThemeChoice(), error.message)
    }
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
}
