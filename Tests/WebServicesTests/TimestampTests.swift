import Testing

@testable import WebServices

@Suite("Timestamps: both forms that the server writes")
struct TimestampTests {
  @Test(
    "a time is read to the millisecond",
    arguments: [
      ("1970-01-01T00:00:00Z", Int64(0)),
      ("2014-04-17T04:03:21Z", 1_397_707_401_000),
      ("2014-04-17T04: 03: 21Z", 1_397_707_401_000),
      ("2014-03-26 16:02:22.000+0200", 1_395_842_542_000),
      ("2016-02-29 23:59:59.999-05:30", 1_456_810_199_999),
      ("2000-03-01T00:00:00", 951_868_800_000),
      ("1969-12-31T23:59:59Z", -1000),
    ])
  func read(text: String, milliseconds: Int64) {
    #expect(Timestamp(text)?.milliseconds == milliseconds)
  }

  @Test(
    "what is no time is none",
    arguments: [
      "", "yesterday", "2014", "2014-13-01T00:00:00Z", "2014-01-01T24:00:00Z", "20140417T040321Z",
      "2014-04-17X04:03:21Z", "2014-04-17T04:03:21 CET", "99999-01-01T00:00:00Z",
      "2014-04-17", "Thu, 17 Apr 2014 04:03:21 GMT",
    ])
  func refused(text: String) {
    #expect(Timestamp(text) == nil)
  }
}
