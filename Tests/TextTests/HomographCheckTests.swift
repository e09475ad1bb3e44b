import Testing

@testable import Text

@Suite("Domains that may not be what they look like")
struct HomographCheckTests {
  @Test(
    "letters of several scripts in one name",
    arguments: [
      "service@p\u{430}ypal.com", "Paypal <service@p\u{430}ypal.com>", "a@mail.p\u{430}ypal.com",
      "a@googl\u{3B5}.com", "a@\u{43F}ример\u{4F8B}.test", "a@\u{3B1}\u{430}.test",
      "a@\u{FF50}aypal.com", "a@p\u{430}ypal.com, b", "a@\u{212A}aypal.com",
    ])
  func mixed(address: String) {
    #expect(HomographCheck(inAddress: address) == .mixedScripts)
  }

  @Test(
    "Cyrillic letters alone that all look Latin, under a Latin name",
    arguments: ["a@\u{430}\u{440}\u{440}\u{4CF}\u{435}.com", "a@\u{440}\u{430}\u{443}.test"])
  func lookalike(address: String) {
    #expect(HomographCheck(inAddress: address) == .latinLookalike)
  }

  @Test(
    "spelled as code", arguments: ["a@xn--pypal-4ve.com", "a@mail.XN--80ak6aa92e.com"])
  func encoded(address: String) {
    #expect(HomographCheck(inAddress: address) == .punycode)
  }

  @Test(
    "an honest name has no doubt, whatever its script",
    arguments: [
      "c081@example.test", "", "nobody", "@", "a@", "a@.", "a@münchen.test", "a@ñandú.test",
      "a@пример.test", "a@почта.рф", "a@παράδειγμα.test", "a@例え.test", "a@日本語ドメイン.test",
      "a@abcさくらカフェ.test", "a@名々ー.test", "a@한국어abc.test", "a@漢字한글.test",
      "a@台灣ㄅ.test", "a@مثال.test", "a@דוגמה.test", "a@उदाहरण.test", "a@ตัวอย่าง.test",
      "a@xn.test", "a@my-xn--shop.test", "a@8812.test", "a@пример-8812.test",
      "p\u{430}ul@example.test", "xn--a@example.test", "a@\u{440}\u{430}\u{443}.рф",
    ])
  func honest(address: String) {
    #expect(HomographCheck(inAddress: address) == nil)
  }

  @Test("an address of any length is judged by its end", .timeLimit(.minutes(1)))
  func long() {
    let long = String(repeating: "@\u{430}a", count: 300_000)
    #expect(HomographCheck(inAddress: long) == .mixedScripts)
    #expect(HomographCheck(inAddress: long + String(repeating: "b", count: 2_000)) == nil)
  }
}
