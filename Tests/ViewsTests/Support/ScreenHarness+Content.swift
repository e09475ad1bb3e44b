import Core
import Terminal

/// Workbins with what a test needs in them.
extension ScreenHarness {
  static let hostileID = "H1\\u001b[2J\\u202e"

  /// A workbin that somebody has filled to fool the screen.
  static func hostile() throws -> ScreenHarness {
    var harness = signingIn()
    harness.respond("GET /me", #"{"statusCode":0}"#)
    harness.respond(
      "GET /workbins",
      #"{"statusCode":0,"workbins":[{"id":"w1","name":"\u001b]0;title\u0007 \u202edlrow"}]}"#)
    harness.send(.link(.live))
    harness.send(.established(again: false))
    harness.respond("StartContactCenterSession")
    harness.respond("Subscribe")
    try harness.notify(ServerMessages.subscribed("w1"))
    let texts = [
      #"\u001b[31mred\u001b[0m"#, #"\u202eexe.gpj \u200b\u200d\ufeff\udb40\udc41"#,
      String(repeating: "a\\u0301\\u0301\\u0301\\u0301\\u0301\\u0301漢", count: 80),
    ]
    let emails = texts.enumerated().map { index, text in
      ServerMessages.email(
        index == 0 ? hostileID : "H\(index + 1)", "10:0\(9 - index)", text, text, index
      )
      .replacing(
        "\"userData\":{",
        with: "\"bodyAsPlainText\":\"\(text)\",\"userData\":{\"\(text)\":\"\(text)\",")
    }
    harness.respond(
      "GET /workbins/w1",
      #"{"statusCode":0,"workbin":{"emails":[\#(emails.joined(separator: ","))]}}"#)
    harness.press(.enter)
    return harness
  }

  static func withItems(_ count: Int) throws -> ScreenHarness {
    var harness = signingIn()
    harness.respond("GET /me", #"{"statusCode":0}"#)
    harness.respond("GET /workbins", ServerMessages.workbins)
    harness.send(.link(.live))
    harness.send(.established(again: false))
    harness.respond("StartContactCenterSession")
    harness.respond("Subscribe")
    try harness.notify(ServerMessages.subscribed("w1"))
    let emails = (0..<count).map { index in
      ServerMessages.email(
        "item\(100_000 + index)", "10:00", "c\(index)@example.test", "About \(index)", 3)
    }
    harness.respond(
      "GET /workbins/w1",
      #"{"statusCode":0,"workbin":{"emails":[\#(emails.joined(separator: ","))]}}"#)
    harness.press(.enter)
    return harness
  }
}
