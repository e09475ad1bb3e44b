/// Undoing the packings of an answer's body.
///
/// libcurl could do so too, but it refuses an answer whose Content-Encoding it does not know, such as
/// the `UTF-8` of some Jettys, and data of several members or with anything behind them (7.88). So
/// it hands over what came, and here it is unpacked.
enum Unpacking {
  enum Failure: Error {
    /// It can't be unpacked.
    case damaged
    /// It would be larger than is accepted.
    case tooLarge
  }

  /// The body, unpacked by all that the header says; never more than so many bytes, at no step.
  static func unpacked(
    _ body: [UInt8], by codings: [ContentCoding], maxBytes: Int
  ) throws(Failure) -> [UInt8] {
    guard codings.count <= ContentCoding.maxLayers else { throw .damaged }
    var body = body
    // The last one named was done last.
    for coding in codings.reversed() where !body.isEmpty {
      body = try unpacked(body, by: coding, maxBytes: maxBytes)
    }
    return body
  }

  /// Some servers and proxies unpack a body and leave the header as it was: what is no packing but
  /// plainly JSON is taken as it is.
  private static func unpacked(
    _ body: [UInt8], by coding: ContentCoding, maxBytes: Int
  ) throws(Failure) -> [UInt8] {
    do throws(Failure) {
      switch coding {
      case .gzip: return try Inflater.inflated(body, .gzip, maxBytes: maxBytes)
      case .deflate: return try inflatedInEitherForm(body, maxBytes: maxBytes)
      case .brotli: return try BrotliDecoder.decoded(body, maxBytes: maxBytes)
      case .unsupported: throw .damaged
      }
    } catch .damaged {
      guard beginsAsJSON(body) else { throw .damaged }
      return body
    }
  }

  /// `deflate` is data with zlib's header (RFC 9110, 8.4.1.2); some servers leave that out.
  private static func inflatedInEitherForm(
    _ body: [UInt8], maxBytes: Int
  ) throws(Failure) -> [UInt8] {
    do throws(Failure) {
      return try Inflater.inflated(body, .zlib, maxBytes: maxBytes)
    } catch .damaged {
      return try Inflater.inflated(body, .raw, maxBytes: maxBytes)
    }
  }

  private static func beginsAsJSON(_ body: [UInt8]) -> Bool {
    let mark: [UInt8] = [0xef, 0xbb, 0xbf]
    let text = body.starts(with: mark) ? body.dropFirst(mark.count) : body[...]
    let first = text.first { ![0x20, 0x09, 0x0a, 0x0d].contains($0) }
    return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
  }
}
