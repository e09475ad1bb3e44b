import Glibc
import Text

/// The encoding of the locale, as ncurses will use it.
struct LocaleEncoding {
  let isUTF8: Bool
  /// A sentence when another locale than the one asked for had to be taken.
  let warning: SafeText?

  /// Takes the character set of the environment's locale. Numbers and messages stay as they are
  /// in C: other libraries read and write them.
  static func adopt() -> LocaleEncoding {
    if setlocale(LC_CTYPE, "") != nil { return LocaleEncoding(isUTF8: isLocaleUTF8, warning: nil) }
    let wanted =
      ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(TerminalEnvironment.value).first ?? ""
    let meansUTF8 = wanted.lowercased().contains("utf")
    let taken = meansUTF8 && setlocale(LC_CTYPE, "C.UTF-8") != nil ? "C.UTF-8" : "C"
    return LocaleEncoding(
      isUTF8: isLocaleUTF8,
      warning:
        "The locale \(SafeText(wanted).clipped(to: 30)) is not installed here; \(taken) is used."
    )
  }

  private static var isLocaleUTF8: Bool {
    nl_langinfo(nl_item(CODESET)).map { String(cString: $0) == "UTF-8" } ?? false
  }
}
