import CNcurses
import Glibc

/// Makes characters of the bytes of the locale's encoding, one byte at a time.
struct CharacterDecoder {
  enum Output: Equatable {
    /// It goes on in the next byte.
    case incomplete
    case scalar(Unicode.Scalar)
    /// What can't be a character; the byte may begin the next one.
    case invalid
  }

  private var state = mbstate_t()
  /// Whether a character has begun and not ended.
  private(set) var isInside = false

  mutating func consume(_ byte: UInt8) -> Output {
    var wide: wchar_t = 0
    var byte = CChar(bitPattern: byte)
    let count = mbrtowc(&wide, &byte, 1, &state)
    isInside = count == -2
    if isInside { return .incomplete }
    guard count != -1, let scalar = Unicode.Scalar(UInt32(bitPattern: wide)) else {
      state = mbstate_t()
      return .invalid
    }
    return .scalar(scalar)
  }
}
