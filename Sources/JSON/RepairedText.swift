/// A copy of a text in which the faults that servers are known for are mended.
///
/// The parser refuses a whole text for half a character or a number without end. But servers written
/// in Java cut strings inside a surrogate pair and put other encodings' bytes, wide numbers or whole
/// trees into attached data, and one such field must not cost an agent the whole workbin. So, only
/// after such a refusal, or when a number has more digits than a floating-point one:
///
/// * a `\u` escape of a surrogate without its partner becomes what stands for it: `UnpairedSurrogate`;
/// * ill-formed UTF-8 becomes U+FFFD;
/// * a number that no `Int` or `Double` holds digit by digit is kept as its text;
/// * where `Limits` say so, a value that is too deep or too long becomes a text that tells of it.
///
/// All else stays as it is, and so does its fault.
struct RepairedText {
  var bytes: [UInt8] = []
  /// Whether numbers are kept as texts, each behind the parser's mark.
  var keepsDigits = false

  init(_ original: [UInt8], limits: Limits) {
    // Swift's own decoding replaces what is ill-formed.
    var text = String(decoding: original, as: UTF8.self)
    self = text.withUTF8 { text in
      var repair = JSONRepair(text: text, limits: limits)
      return repair.run()
    }
  }

  init(capacity: Int) { bytes.reserveCapacity(capacity) }
}
