/// Compact JSON in the making: always valid UTF-8, and harmless where it is shown as it is.
struct Writer {
  private(set) var bytes: [UInt8] = []

  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func write(_ value: JSONView) {
    switch value.tag {
    case .null: write(raw: "null")
    case .yes: write(raw: "true")
    case .no: write(raw: "false")
    case .signed: write(raw: "\(value.int ?? 0)")
    case .unsigned: write(raw: "\(value.unsigned)")
    case .floating: write(value.double ?? 0)
    case .digits: value.withStringBytes { bytes.append(contentsOf: $0) }
    case .string: value.withStringBytes { write(string: $0) }
    case .array: write(list: value.elements, "[", "]") { $0.write($1) }
    case .object: write(list: value.members, "{", "}") { $0.write(key: $1.key, $1.value) }
    }
  }

  mutating func write(_ value: JSONValue) {
    switch value {
    case .null: write(raw: "null")
    case .bool(let flag): write(raw: flag ? "true" : "false")
    case .int(let number): write(raw: "\(number)")
    case .double(let number): write(number)
    case .exactNumber(let number): write(raw: number.text)
    case .string(let string): write(string)
    case .array(let elements): write(list: elements, "[", "]") { $0.write($1) }
    case .object(let members):
      write(list: members, "{", "}") { $0.write(key: $1.key, $1.value) }
    }
  }

  private mutating func write(key: String, _ value: JSONView) {
    write(key)
    write(raw: ":")
    write(value)
  }

  private mutating func write(key: String, _ value: JSONValue) {
    write(key)
    write(raw: ":")
    write(value)
  }

  private mutating func write<Items: Sequence>(
    list: Items, _ open: String, _ close: String, each: (inout Writer, Items.Element) -> Void
  ) {
    write(raw: open)
    var isFirst = true
    for item in list {
      if !isFirst { write(raw: ",") }
      isFirst = false
      each(&self, item)
    }
    write(raw: close)
  }

  /// JSON knows neither infinity nor "not a number": both are written as null.
  private mutating func write(_ number: Double) {
    write(raw: number.isFinite ? "\(number)" : "null")
  }

  private mutating func write(_ string: String) {
    var string = string
    string.withUTF8 { write(string: UnsafeRawBufferPointer($0)) }
  }

  private mutating func write(string: UnsafeRawBufferPointer) {
    bytes.append(UInt8(ascii: "\""))
    var (copied, index) = (0, 0)
    while index < string.count {
      guard let special = EscapedCharacter(in: string, at: index) else {
        index += 1
        continue
      }
      bytes.append(contentsOf: string[copied..<index])
      write(escaping: special.codePoint)
      index += special.length
      copied = index
    }
    bytes.append(contentsOf: string[copied...])
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func write(escaping codePoint: UInt16) {
    switch codePoint {
    case 0x22: write(raw: "\\\"")
    case 0x5c: write(raw: "\\\\")
    case 0x08: write(raw: "\\b")
    case 0x09: write(raw: "\\t")
    case 0x0a: write(raw: "\\n")
    case 0x0c: write(raw: "\\f")
    case 0x0d: write(raw: "\\r")
    default:
      let digits = String(codePoint, radix: 16)
      write(raw: "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits)
    }
  }

  private mutating func write(raw: String) { bytes.append(contentsOf: raw.utf8) }
}
