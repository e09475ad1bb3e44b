import Testing

@testable import Text

@Suite("Subjects and names as encoded words, by RFC 2047")
struct EncodedWordsTests {
  @Test(
    "words in either encoding and in many character sets",
    arguments: [
      ("=?UTF-8?B?R3LDvMOfZQ==?=", "Grüße"), ("=?utf-8?b?R3LDvMOfZQ?=", "Grüße"),
      ("=?iso-8859-1?Q?Caf=E9_au_lait?=", "Café au lait"),
      ("=?ISO-8859-1?q?It=92s_=805?=", "It’s €5"), ("=?us-ascii?Q?plain?=", "plain"),
      ("=?iso-8859-15?Q?5_=A4?=", "5 €"), ("=?koi8-r?B?8NLJ18XU?=", "Привет"),
      ("=?windows-1251?Q?=CF=F0=E8=E2=E5=F2?=", "Привет"),
      ("=?iso-8859-2?Q?=B1=E6=EA?=", "ąćę"), ("=?UTF-8*de?Q?M=C3=BCll?=", "Müll"),
      ("=?utf-8?Q?100_%_wie_geht's??=", "100 % wie geht's?"), ("=?utf-8?Q??=", ""),
      ("=?utf-8?Q?a=b?=", "a=b"),
    ])
  func words(raw: String, text: String) { #expect(EncodedWords.decode(raw) == text) }

  @Test(
    "blanks between two words are none of the text, those beside other text are",
    arguments: [
      ("Re: =?UTF-8?Q?=C3=A4?= x", "Re: ä x"),
      ("=?UTF-8?Q?a?= =?UTF-8?Q?b?=", "ab"), ("=?UTF-8?Q?a?=\r\n =?iso-8859-1?B?5A==?=", "aä"),
      ("=?UTF-8?Q?a_?= =?UTF-8?Q?b?=", "a b"), ("=?UTF-8?Q?a?= , =?UTF-8?Q?b?=", "a , b"),
      ("=?UTF-8?Q?J=C3=B6?= <jo@a.test>", "Jö <jo@a.test>"), ("(=?UTF-8?Q?a?=)", "(a)"),
      // A character that is cut in two.
      ("=?UTF-8?B?w7w=?= =?UTF-8?B?w58=?=", "üß"), ("=?UTF-8?Q?=C3?= =?UTF-8?Q?=BC?=", "ü"),
    ])
  func neighbours(raw: String, text: String) { #expect(EncodedWords.decode(raw) == text) }

  @Test(
    "what is broken or not known stays as it is, and so do the blanks beside it",
    arguments: [
      "", "=?", "a =? b", "=?UTF-8?Q?no end", "=?UTF-8?X?abc?=", "=?UTF-8?B?a*c?=",
      "=?UTF-8?Q?=C3?=", "=?no-such-set?Q?a?=", "=?UTF-8?Q?a b?=", "=??Q?a?=", "==?=?=?=?",
      "=?no-such-set?Q?a?= =?no-such-set?Q?b?=",
    ])
  func broken(raw: String) { #expect(EncodedWords.decode(raw) == raw) }

  @Test("a word that can't be read keeps its distance from one that can")
  func mixed() {
    #expect(EncodedWords.decode("=?UTF-8?Q?a?= =?x?Q?b?= =?UTF-8?Q?c?=") == "a =?x?Q?b?= c")
  }

  @Test("nothing that is decoded ends a line or moves a cursor")
  func hostile() {
    #expect(EncodedWords.decode("=?utf-8?Q?a=0D=0ABcc:_x=1B[2J=00?=") == "a  Bcc: x [2J ")
    #expect(EncodedWords.decode("=?utf-8?Q?a=E2=80=A8b?=") == "a b")
    #expect(SafeText(EncodedWords.decode("=?utf-8?B?4oCu?=")).isEmpty)
  }

  @Test("of a text of any length only the beginning is decoded, in a time in proportion")
  func length() {
    let word = "=?UTF-8?Q?=C3=BC?= "
    let text = EncodedWords.decode(String(repeating: word, count: 50_000))
    #expect(text.hasPrefix("üüü"))
    #expect(text.utf8.count < 50_000 * word.utf8.count)
    for piece in ["=?", "=?a?q?", "=?=", "?="] {
      let hostile = String(repeating: piece, count: 400_000)
      #expect(EncodedWords.decode(hostile) == hostile)
    }
  }
}
