import CSimdJSON
import Glibc

/// A place in a `Document`: two words, which keep the document alive. Nothing is decoded until it
/// is asked for, and an accessor of the wrong kind gives nil.
package struct JSONView: Sendable {
  let document: Document
  /// The index of the value's first word on the document's tape.
  let tapeIndex: Int

  package enum Kind: Sendable { case null, bool, number, string, array, object }

  package var kind: Kind {
    switch tag {
    case .object: .object
    case .array: .array
    case .string: .string
    case .yes, .no: .bool
    case .null: .null
    case .signed, .unsigned, .floating, .digits: .number
    }
  }

  /// The value of the first member of that name; nil when there is none or this is no object. A key
  /// is a key: `?`, `:`, `>`, `/` and blanks in it mean nothing.
  package subscript(key: String) -> JSONView? {
    guard tag == .object else { return nil }
    var key = key
    let found = key.withUTF8 { name in
      name.withMemoryRebound(to: CChar.self) { name in
        document.withParsedDocument { json_member($0, tapeIndex, name.baseAddress, name.count) }
      }
    }
    return found == 0 ? nil : JSONView(document: document, tapeIndex: found)
  }

  package var bool: Bool? {
    switch tag {
    case .yes: true
    case .no: false
    default: nil
    }
  }

  /// An exact whole number; also one that is written with a fraction or exponent, such as 3.0, up
  /// to 2^53: beyond, several whole numbers share one floating-point number.
  package var int: Int? {
    switch tag {
    case .signed: Int(document.withParsedDocument { json_int64($0, tapeIndex) })
    case .floating: document.withParsedDocument { exactInt(json_double($0, tapeIndex)) }
    case .digits: Int(decodedString)  // -0
    default: nil
    }
  }

  /// The nearest one; nil for a number beyond all range.
  package var double: Double? {
    switch tag {
    case .signed: Double(document.withParsedDocument { json_int64($0, tapeIndex) })
    case .unsigned: Double(unsigned)
    case .floating: document.withParsedDocument { json_double($0, tapeIndex) }
    case .digits: Double(decodedString).flatMap { $0.isFinite ? $0 : nil }
    default: nil
    }
  }

  /// A number that neither `int` nor `double` holds as it came, with all that it came with; nil for
  /// all others.
  package var exactNumber: String? { tag == .digits ? decodedString : nil }

  package var string: String? { tag == .string ? decodedString : nil }

  /// How many elements an array or members an object has; 0 for anything else.
  package var count: Int {
    tag == .array || tag == .object ? document.withParsedDocument { json_count($0, tapeIndex) } : 0
  }

  /// The array's elements; empty for anything else.
  package var elements: Elements { Elements(of: self) }

  /// The object's members in the order of the text, repeated names too; empty for anything else.
  package var members: Members { Members(of: self) }

  /// The length of the whole text that it keeps alive.
  package var documentByteCount: Int { document.byteCount }

  /// The value written again as compact JSON, in the order of the text.
  package var text: String {
    var writer = Writer()
    writer.write(self)
    return writer.text
  }
}

extension JSONView {
  /// The mark on a value's first word: simdjson's, and one of ours.
  enum Tag: UInt8 {
    case null = 0x6e  // n
    case yes = 0x74  // t
    case no = 0x66  // f
    case signed = 0x6c  // l
    case unsigned = 0x75  // u, only above Int.max
    case floating = 0x64  // d
    case digits = 0x4e  // N, ours: a number that is kept as its text
    case string = 0x22  // "
    case array = 0x5b  // [
    case object = 0x7b  // {
  }

  var tag: Tag {
    // A value's tape index always bears one of these marks; null is the harmless answer to
    // "impossible".
    Tag(rawValue: UInt8(bitPattern: document.withParsedDocument { json_tag($0, tapeIndex) }))
      ?? .null
  }

  /// Of a number above Int.max.
  var unsigned: UInt64 { document.withParsedDocument { json_uint64($0, tapeIndex) } }

  /// Of a string, of a key, or of a number that is kept as its text.
  var decodedString: String {
    withStringBytes { String(decoding: $0, as: UTF8.self) }
  }

  /// The bytes of a string or key: valid UTF-8, good until `body` returns.
  func withStringBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    document.withParsedDocument { parsed in
      let length = json_string_length(parsed, tapeIndex)
      return body(UnsafeRawBufferPointer(start: json_string(parsed, tapeIndex), count: length))
    }
  }

  /// Where the value behind this one stands.
  var nextTapeIndex: Int { document.withParsedDocument { json_next($0, tapeIndex) } }
}

private func exactInt(_ number: Double) -> Int? {
  number.magnitude <= 0x1p53 ? Int(exactly: number) : nil
}
