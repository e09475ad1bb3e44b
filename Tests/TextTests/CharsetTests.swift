import Testing

@testable import Text

@Suite("Subjects and names in the character sets of the world")
struct CharsetTests {
  @Test(
    "East Asia's, by whichever of their names",
    arguments: [
      ("iso-2022-jp", "GyRCJCpMZCQkOWckbyQ7GyhC", "お問い合わせ"),
      ("CSISO2022JP", "GyRCLSEtahsoQg==", "①㈱"), ("ISO-2022-JP", "GyhJMTIbKEI=", "ｱｲ"),
      ("shift_jis", "ko2VtoLMjI8=", "注文の件"), ("Windows-31J", "h0CHiu7ggWA=", "①㈱髙～"),
      ("x-sjis", "gWA=", "～"), ("euc-jp", "pLTK1r+u", "ご返信"), ("GB2312", "tqm1pbLp0a8=", "订单查询"),
      ("gbk", "04aGzg==", "訂單"), ("cp936", "04aGzg==", "訂單"), ("gb18030", "lTKCNsTjusM=", "𠀀你好"),
      ("Big5", "rXGz5qxkuN8=", "訂單查詢"), ("big5-hkscs", "rXGz5qxkuN8=", "訂單查詢"),
      ("big5", "of6iQA==", "／＼"), ("euc-kr", "wda5riC5rsDH", "주문 문의"),
      ("ks_c_5601-1987", "jGO55rCix88=", "똠방각하"),
    ])
  func multiByte(charset: String, base64: String, text: String) {
    #expect(EncodedWords.decode("=?\(charset)?B?\(base64)?=") == text)
  }

  @Test(
    "those of one byte, by whichever of their names",
    arguments: [
      ("koi8-r", "8NLJ18XU", "Привет"), ("cp-1251", "z/Do4uXy", "Привет"),
      ("win-1251", "z/Do4uXy", "Привет"), ("cp866", "j+CooqXi", "Привет"),
      ("windows-1258", "0PVu", "Đơn"), ("windows-874", "ysfRyrTV", "สวัสดี"),
      ("TIS-620", "ysfRyrTV", "สวัสดี"), ("iso-8859-11", "ysfRyrTV", "สวัสดี"),
      ("iso-8859-3", "oWFsIEexYXJnsXVy", "Ħal Għargħur"), ("iso8859-4", "o+9nYQ==", "Ŗīga"),
      ("iso-8859-6", "5dHNyMc=", "مرحبا"), ("iso-8859-8-i", "+ezl7Q==", "שלום"),
      ("iso_8859-10", "3vNy8HVy", "Þórður"), ("iso-8859-14", "0Hlu", "Ŵyn"),
      ("ISO-8859-16", "qnRpcmkgpA==", "Știri €"), ("macintosh", "Q2Fmjg==", "Café"),
      ("IBM850", "Wm+J", "Zoë"), ("x-cp1252", "gA==", "€"), ("ISO88591", "5A==", "ä"),
    ])
  func singleByte(charset: String, base64: String, text: String) {
    #expect(EncodedWords.decode("=?\(charset)?B?\(base64)?=") == text)
  }

  @Test(
    "a character that is cut in two by the end of a word is one again",
    arguments: [
      ("=?GB2312?Q?=B6?= =?GB2312?Q?=A9?=", "订"),
      ("=?Shift_JIS?B?ko2V?=\r\n =?Shift_JIS?B?toLM?=", "注文の"),
      ("=?big5?Q?=AD?= =?big5?Q?q=B3=E6?=", "訂單"),
      ("=?euc-kr?Q?=C1=D6=B9?= =?EUC-KR?Q?=AE?=", "주문"),
      ("=?euc-jp?Q?=A4?= =?euc-jp?B?tMrWv64=?=", "ご返信"),
      // Within its shift, too; and with the shift begun again, as the standard wants it.
      ("=?iso-2022-jp?B?GyRCJCo=?= =?iso-2022-jp?B?TGQbKEI=?=", "お問"),
      ("=?iso-2022-jp?B?GyRCJCobKEI=?= =?iso-2022-jp?B?GyRCTGQbKEI=?=", "お問"),
    ])
  func cut(raw: String, text: String) { #expect(EncodedWords.decode(raw) == text) }

  @Test(
    "bytes that mean nothing are told as such, and what follows them is read",
    arguments: [
      ("=?Shift_JIS?Q?=92?=", "\u{FFFD}"), ("=?GB2312?Q?a=FFb?=", "a\u{FFFD}b"),
      ("=?big5?Q?=AD=20x?=", "\u{FFFD} x"), ("=?euc-jp?Q?=A9=FE=A4=B4?=", "\u{FFFD}ご"),
      ("=?euc-kr?Q?=C9?= =?euc-kr?Q?=FE=C1=D6?=", "\u{FFFD}주"),
      ("=?iso-8859-8?Q?=A1=F9?=", "\u{FFFD}ש"), ("=?iso-2022-jp?Q?=1B$B$?=", "\u{FFFD}"),
      ("=?iso-2022-jp?Q?=1B$B$*!=1B(B?= =?iso-2022-jp?Q?ok?=", "お\u{FFFD}ok"),
      ("=?iso-2022-jp?Q?=1B$ZA?=", " $ZA"),
    ])
  func bad(raw: String, text: String) { #expect(EncodedWords.decode(raw) == text) }

  @Test(
    "a set that nobody knows, or that is a path or an order to the C library, is not asked for",
    arguments: [
      "x-unknown", "UTF-8//TRANSLIT", "../../tmp/x", "GB2312//IGNORE", "iso-8859-99", "cp", "x-",
      "",
      "iso-2022-cn-ext", "windows-125", "INTERNAL", "ucs-4",
    ])
  func unknown(charset: String) {
    #expect(Charset(named: charset) == nil)
    #expect(EncodedWords.decode("=?\(charset)?Q?=41?=") == "=?\(charset)?Q?=41?=")
  }

  @Test("what the host has no tables for stays as it is")
  func noTables() { #expect(LibraryCharset(.multiByte, "NO-SUCH-TABLES").decode([0x41]) == nil) }

  @Test("nothing that comes out ends a line, moves a cursor or turns the text around")
  func hostile() {
    #expect(EncodedWords.decode("=?iso-2022-jp?Q?=1B$B$*=1B(B=1B[2J=0Ax?=") == "お [2J x")
    #expect(EncodedWords.decode("=?shift_jis?Q?=92=8D=0D=0ABcc:=00=9B?=").hasPrefix("注  Bcc: "))
    // U+202E and U+2028 in GB 18030.
    #expect(SafeText(EncodedWords.decode("=?gb18030?Q?=81=36=A7=31?=")).isEmpty)
    #expect(EncodedWords.decode("=?gb18030?Q?a=81=36=A6=35b?=") == "a b")
  }

  @Test("any bytes end, in room and time in proportion")
  func anyBytes() {
    let names = [
      "iso-2022-jp", "euc-jp", "shift_jis", "gb18030", "big5", "euc-kr", "windows-1258", "ibm437",
    ]
    for charset in names.compactMap(Charset.init(named:)) {
      for first in UInt8.min...UInt8.max {
        let bytes = (0..<6_000).map { first &+ UInt8(truncatingIfNeeded: $0 * ($0 >> 8 | 1)) }
        let text = charset.decode(bytes)
        #expect(text.map { $0.utf8.count <= 4 * bytes.count + 16 } == true)
      }
    }
  }
}
