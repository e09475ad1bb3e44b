/// The names of character sets: each has one here, and letters have many for it.
extension Charset {
  /// In small letters, as the tables have it, for whatever a letter calls it.
  static func usualName(_ name: String) -> String {
    var plain = String(name.lowercased().prefix(40)).replacing("_", with: "-")
    if plain.hasPrefix("x-") { plain.removeFirst(2) }
    let family = families.first { plain.hasPrefix($0.0) }
    let usual = family.map { $0.1 + plain.dropFirst($0.0.count) } ?? plain
    return aliases[usual] ?? usual
  }

  /// Numbered sets, by what may stand before the number.
  private static let families = [
    ("iso8859-", "iso-8859-"), ("iso88591", "iso-8859-1"), ("8859-", "iso-8859-"),
    ("cp-125", "windows-125"), ("cp125", "windows-125"), ("win-125", "windows-125"),
    ("win125", "windows-125"), ("windows125", "windows-125"), ("cp", "ibm"), ("ibm-", "ibm"),
  ]

  /// As browsers do, ASCII and ISO 8859-1 are read as windows-1252, of which they are a part: who
  /// says the one often means the other. So it is with GB 2312 and GB 18030.
  private static let aliases = [
    "utf8": "utf-8", "unicode-1-1-utf-8": "utf-8", "us-ascii": "windows-1252",
    "ascii": "windows-1252", "ansi-x3.4-1968": "windows-1252", "iso-8859-1": "windows-1252",
    "latin1": "windows-1252", "latin-1": "windows-1252", "latin2": "iso-8859-2",
    "iso-8859-9": "windows-1254", "latin5": "windows-1254", "latin9": "iso-8859-15",
    "iso-8859-6-e": "iso-8859-6", "iso-8859-6-i": "iso-8859-6", "iso-8859-8-e": "iso-8859-8",
    "iso-8859-8-i": "iso-8859-8", "iso-8859-11": "windows-874", "tis-620": "windows-874",
    "ibm874": "windows-874", "koi8": "koi8-r", "mac": "macintosh", "mac-roman": "macintosh",
    "csiso2022jp": "iso-2022-jp", "iso-2022-jp-1": "iso-2022-jp", "ibm50220": "iso-2022-jp",
    "ibm50221": "iso-2022-jp", "eucjp": "euc-jp", "sjis": "shift-jis", "shiftjis": "shift-jis",
    "ms-kanji": "shift-jis", "windows-31j": "shift-jis", "ibm932": "shift-jis",
    "ms932": "shift-jis", "gb2312": "gb18030", "gb-2312": "gb18030", "gb-2312-80": "gb18030",
    "euc-cn": "gb18030", "gbk": "gb18030", "ibm936": "gb18030", "ms936": "gb18030",
    "windows-936": "gb18030", "gb-18030": "gb18030", "big-5": "big5",
    "cn-big5": "big5", "big5-eten": "big5", "ibm950": "big5", "windows-950": "big5",
    "euckr": "euc-kr", "ks-c-5601-1987": "euc-kr", "ks-c-5601-1989": "euc-kr",
    "ks-c-5601": "euc-kr", "ksc5601": "euc-kr", "ksc-5601": "euc-kr", "uhc": "euc-kr",
    "ibm949": "euc-kr", "ms949": "euc-kr", "windows-949": "euc-kr",
  ]
}
