/// What becomes of one scalar of a text from outside.
enum ScalarDisposition: Equatable {
  /// It is shown as it is, in so many columns.
  case shown(width: Int)
  /// It is drawn over the character before it.
  case combining
  case tab
  /// A line ends; not a plain one where the original used a separator that few programs show.
  case lineBreak(isPlain: Bool)
  /// Part of a line break when a line feed follows; alone it would overwrite the line.
  case carriageReturn
  /// Another letter stands for it: of a flag its two letters are shown.
  case substitute(Unicode.Scalar)
  /// Half a surrogate pair: its escape stands for it, as module JSON writes it.
  case unpairedSurrogate(UInt16)
  /// A box stands for it: nobody can say what it would look like.
  case placeholder
  /// It vanishes, and that is told.
  case removed
  /// It vanishes, and nothing is lost: terminals disagree about its width.
  case redundant

  static let placeholderScalar: Unicode.Scalar = "□"

  /// What stands for half a surrogate pair in a text that was read: see `UnpairedSurrogate` in module
  /// JSON; `HiddenCharacterTests` hold both together.
  private static let unpairedSurrogates: ClosedRange<UInt32> = 0x10F000...0x10F7FF

  static func of(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar?) -> ScalarDisposition {
    let value = scalar.value
    if value < 0x7F { return ofASCII(value, after: previous) }
    if value >= 0xA1 && value < 0x0300 && value != 0xAD { return .shown(width: 1) }
    if let width = commonWidth(value) { return .shown(width: width) }
    if unpairedSurrogates.contains(value) {
      return .unpairedSurrogate(0xD800 + UInt16(value - unpairedSurrogates.lowerBound))
    }
    if isRedundant(value, after: previous) { return .redundant }
    if isHidden(value) { return .removed }
    if (0x1F1E6...0x1F1FF).contains(value) {
      return Unicode.Scalar(value - 0x1F1E6 + 0x41).map { .substitute($0) } ?? .placeholder
    }
    return ofCategory(scalar)
  }

  /// The width of what most texts are made of, without a look into the tables of Unicode: Greek,
  /// Cyrillic, Hebrew, Arabic, punctuation, kana, Chinese and Korean.
  private static func commonWidth(_ value: UInt32) -> Int? {
    switch value {
    case 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0x3041...0x3096, 0x30A1...0x30FF: 2
    case 0x0391...0x03A1, 0x03A3...0x03FF, 0x0400...0x0482, 0x048A...0x052F: 1
    case 0x05D0...0x05EA, 0x0620...0x064A, 0x2010...0x2027, 0x2500...0x257F: 1
    default: nil
    }
  }

  private static func ofASCII(_ value: UInt32, after previous: Unicode.Scalar?) -> ScalarDisposition
  {
    switch value {
    case 0x09: return .tab
    case 0x0A: return .lineBreak(isPlain: true)
    case 0x0D: return .carriageReturn
    case 0x20...: return .shown(width: 1)
    default: return .removed
    }
  }

  private static func ofCategory(_ scalar: Unicode.Scalar) -> ScalarDisposition {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return .combining
    case .lineSeparator, .paragraphSeparator: return .lineBreak(isPlain: false)
    case .control, .surrogate: return .removed
    case .format, .unassigned, .privateUse: return .placeholder
    default:
      let width = ColumnWidth.of(scalar)
      return width == 0 ? .combining : .shown(width: width)
    }
  }

  /// Presentation selectors, skin tones and joiners of pictures: shown is the picture alone.
  private static func isRedundant(_ value: UInt32, after previous: Unicode.Scalar?) -> Bool {
    switch value {
    case 0x1F3FB...0x1F3FF: return true
    case 0xFE0E, 0xFE0F, 0x200D: return previous.map { isPictograph($0.value) } ?? false
    default: return false
    }
  }

  private static func isPictograph(_ value: UInt32) -> Bool {
    switch value {
    case 0x2190...0x2BFF, 0x3030, 0x303D, 0x3297, 0x3299, 0xFE0F, 0x1F000...0x1FAFF: return true
    case 0x23, 0x2A, 0x30...0x39, 0xA9, 0xAE, 0x203C, 0x2049, 0x2122, 0x2139: return true
    default: return false
    }
  }

  /// Invisible, reordering and tagging scalars: everything that Unicode calls ignorable by
  /// default, and noncharacters. Module JSON escapes those that act on what stands around them;
  /// `HiddenCharacterTests` hold its table beside this one.
  static func isHidden(_ value: UInt32) -> Bool {
    switch value {
    case 0x7F...0x9F, 0xAD, 0x034F, 0x061C, 0x115F...0x1160, 0x17B4...0x17B5: return true
    case 0x180B...0x180F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0x3164: return true
    case 0xFDD0...0xFDEF, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB: return true
    case 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE0FFF: return true
    default: return value & 0xFFFE == 0xFFFE
    }
  }
}
