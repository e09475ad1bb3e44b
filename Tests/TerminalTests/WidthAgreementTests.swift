import CNcurses
import Glibc
import Testing
import Text

@Suite("We and the C library agree on widths")
struct WidthAgreementTests {
  @Test("what may be shown is as wide there as here, or not known there at all")
  func agreement() {
    setlocale(LC_CTYPE, "C.UTF-8")
    // Circled numbers on black squares are ambiguous, and narrow for us; one Ahom sign has become
    // a spacing one in later editions of Unicode. The screen shows question marks for them.
    let exceptions = Set(0x3248...0x324F).union([0x1171E])
    for value in 0x20...0x3FFFF where !exceptions.contains(value) {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      let text = SafeText(String(Character(scalar)))
      guard text.string.unicodeScalars.elementsEqual([scalar]) else { continue }
      let theirs = Int(ncurses_width(UInt32(value)))
      if theirs != text.width && theirs != -1 {
        Issue.record("U+\(String(value, radix: 16)) is \(text.width) here, and \(theirs) there")
      }
    }
  }
}
