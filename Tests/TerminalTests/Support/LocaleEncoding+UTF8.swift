import Glibc

@testable import Terminal

extension LocaleEncoding {
  /// Characters are read in the locale's encoding; a test process begins without one.
  static let adoptUTF8: Bool = setlocale(LC_CTYPE, "C.UTF-8") != nil
}
