import Simulator
import Testing

@Suite("Faults in words")
struct FaultSyntaxTests {
  @Test(
    "each fault is said in a line, and printed as it is said",
    arguments: [
      "lose connect", "lose any 3", "drop calls", "silence messages", "stall handshake",
      "cut /me/workbins 100", "cut any 0 7", "delay PullEmail 1500ms", "delay any 2s 4",
      "empty subscribe", "page any", "status any 503", "refuse connect 402 2", "duplicate",
      "reverse", "reverse 5", "swallow 10", "restart", "restart 1s", "outage 500ms", "disconnect",
      "hang 12s", "limit 10", "limit 0", "expire-logins", "expire-clients",
      "disconnect-clients", "new-tokens", "end-sessions", "take", "revoke",
      "invite chat", "rival", "fail-pull", "multiple-clients 2", "dialect faye",
      "dialect status off", "heal",
    ])
  func roundTrip(text: String) throws {
    let fault = try FaultSyntax.parse(text)
    #expect(fault.description == text)
    #expect(try FaultSyntax.parse(fault.description) == fault)
    let keyword = try #require(text.split(separator: " ").first)
    #expect(
      FaultSyntax.help.contains("  \(keyword) ") || FaultSyntax.help.contains("  \(keyword)\n"))
  }

  @Test("blanks and the usual form of a word don't matter")
  func alternativeForms() throws {
    #expect(try FaultSyntax.parse("  lose\t any   1 ").description == "lose any")
    #expect(try FaultSyntax.parse("dialect name on").description == "dialect name")
    #expect(try FaultSyntax.parse("outage 1.5s").description == "outage 1500ms")
    #expect(try FaultSyntax.parse("outage 1m").description == "outage 60s")
  }

  @Test(
    "what says no fault is told in a sentence",
    arguments: [
      ("", "a fault is missing"),
      ("explode any", "there is no fault “explode”"),
      ("lose", "“lose” lacks what “lose” is aimed at, if there is such a fault"),
      ("lose nothing", "nothing can be aimed at by “nothing”"),
      ("lose any 0", "“0” is not a count from 1 to 10000"),
      ("lose any 1 2", "“2” is too much in “lose any 1 2”"),
      ("cut any", "“cut any” lacks bytes"),
      ("cut any -1", "“-1” is not bytes from 0 to 2147483647"),
      ("status any 99", "“99” is not an HTTP status from 200 to 599"),
      ("delay any 2", "“2” is not a time such as 500ms, 2s or 10m at the most"),
      ("delay any 11m", "“11m” is not a time such as 500ms, 2s or 10m at the most"),
      ("delay any nans", "“nans” is not a time such as 500ms, 2s or 10m at the most"),
      ("delay any -1s", "“-1s” is not a time such as 500ms, 2s or 10m at the most"),
      ("dialect klingon", "there is no dialect “klingon”"),
      ("dialect name maybe", "“maybe” is neither on nor off"),
      ("invite fax", "there is no medium “fax”"),
    ])
  func parseErrors(text: String, sentence: String) {
    let error = #expect(throws: FaultSyntax.ParseError.self) { try FaultSyntax.parse(text) }
    #expect(error?.description == sentence)
  }
}
