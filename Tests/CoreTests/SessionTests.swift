import Testing
import WebServices

@testable import Core

@Suite("Sessions: begun once, renewed in time, ended only by who began them")
struct SessionTests {
  private let start = "POST /me StartContactCenterSession"
  private let pull = "POST /workbins/w1 PullEmail"

  private func asked(_ harness: UpdateHarness, for name: String) -> Int {
    harness.effects.count { if case .send(_, let call) = $0 { call.name == name } else { false } }
  }

  /// Up to the answer about the contact-centre session.
  private func beginning(_ answer: String?) throws -> UpdateHarness {
    var harness = UpdateHarness()
    harness.happen(.started)
    harness.respond("GET /me?subresources=*", #"{"statusCode":0,"user":{"id":"u1"}}"#)
    harness.respond("GET /workbins?fields=*", UpdateHarness.twoWorkbins)
    harness.happen(.link(.live))
    harness.happen(.established(again: false))
    if let answer { harness.respond(start, answer) } else { harness.lose(start) }
    for medium in ["workitems", "emails", "chats", "openmedia"] {
      harness.respond("GET /me/\(medium)?fields=*")
    }
    return harness
  }

  private func quits(_ harness: UpdateHarness) -> [Bool] {
    harness.effects.compactMap { if case .quit(let ends) = $0 { ends } else { nil } }
  }

  @Test("the contact-centre session is begun once, and not again by a re-handshake")
  func once() throws {
    var harness = try beginning(#"{"statusCode":0}"#)
    harness.happen(.established(again: true))
    harness.happen(.established(again: true))
    #expect(asked(harness, for: start) == 1)
  }

  @Test("it is ended on quitting when we began it")
  func ended() throws {
    var harness = try beginning(#"{"statusCode":0}"#)
    harness.press(.quit)
    #expect(quits(harness) == [true])
  }

  @Test("one that exists already is told as being signed in elsewhere, and not ended")
  func elsewhere() throws {
    var harness = try beginning(#"{"statusCode":2,"statusMessage":"exists at Place_7"}"#)
    #expect(harness.state.notice?.message.hasPrefix("You are signed in elsewhere too") == true)
    #expect(harness.state.notice?.message.hasSuffix("exists at Place_7") == true)
    harness.press(.quit)
    #expect(quits(harness) == [false])
  }

  @Test("when the answer about it was lost it is asked for again, and one that exists then is ours")
  func unsure() throws {
    var harness = try beginning(nil)
    harness.happen(.established(again: true))
    #expect(asked(harness, for: start) == 2)
    harness.respond(start, #"{"statusCode":2,"statusMessage":"exists"}"#)
    #expect(harness.state.server.session == .started)
    harness.press(.quit)
    #expect(quits(harness) == [true])
  }

  @Test("cookie and token expire in the middle of a pull: renewed, and the pull goes out again")
  func expiry() throws {
    var harness = try UpdateHarness.atWork()
    harness.press(.pull)
    harness.respond(pull, "CSRF token is not valid", status: 403)
    #expect(harness.state.actions.pull(of: "E1")?.phase == .sent)
    #expect(!harness.waits(for: pull))
    harness.respond("GET /me?subresources=*", #"{"statusCode":0,"user":{"id":"u1"}}"#)
    #expect(harness.waits(for: pull))
    harness.respond(pull, #"{"statusCode":0,"referenceId":7}"#)
    try harness.notify(UpdateHarness.change("E1", "Processing", reference: 7))
    #expect(harness.state.actions.pull(of: "E1")?.phase == .confirmed)
  }

  @Test("a server that wants yet another token is not asked for ever")
  func expiryTwice() throws {
    var harness = try UpdateHarness.atWork()
    harness.press(.pull)
    harness.respond(pull, "CSRF token is not valid", status: 403)
    harness.respond("GET /me?subresources=*")
    harness.respond(pull, "CSRF token is not valid", status: 403)
    guard case .refused = harness.state.actions.pull(of: "E1")?.phase else {
      Issue.record("\(String(describing: harness.state.actions.pull(of: "E1")?.phase))")
      return
    }
    #expect(asked(harness, for: pull) == 2)
  }

  @Test("when there is no new token, the pull was not carried out, and that is told")
  func noToken() throws {
    var harness = try UpdateHarness.atWork()
    harness.press(.pull)
    harness.respond(pull, "CSRF token is not valid", status: 403)
    harness.respond("GET /me?subresources=*", #"{"statusCode":20}"#, status: 401)
    guard case .refused = harness.state.actions.pull(of: "E1")?.phase else {
      Issue.record("\(String(describing: harness.state.actions.pull(of: "E1")?.phase))")
      return
    }
  }

  @Test("a server that demands a new password says so at the door, with what to do")
  func password() {
    var harness = UpdateHarness()
    harness.happen(.started)
    harness.respond("GET /me?subresources=*", #"{"statusCode":8,"statusMessage":"expired"}"#)
    guard case .refused(let refusal) = harness.state.server.signIn else {
      Issue.record("not refused")
      return
    }
    #expect(refusal.description.contains("demands a new password first: expired"))
    #expect(refusal.description.contains("Change it in the browser desktop"))
  }

  @Test("that another session shares our cookies is told")
  func advised() throws {
    var harness = try UpdateHarness.atWork()
    harness.happen(.advised("Another session shares this one's cookies."))
    #expect(harness.state.notice?.level == .warning)
  }

  @Test("a session that somebody ends elsewhere is told, and begun again, as it was before")
  func endedElsewhereOnce() throws {
    var harness = try UpdateHarness.atWork()
    try harness.notify(#"{"messageType":"ChannelStateChangeMessageV2","channels":[]}"#)
    #expect(harness.state.notice?.message.contains("ended elsewhere; it is begun again") == true)
    #expect(asked(harness, for: start) == 2)
    harness.respond(start)
    #expect(harness.state.server.session == .started)
  }

  @Test("a session that ends again at once is meant to: it is begun when asked for, not before")
  func endedElsewhere() throws {
    var harness = try UpdateHarness.atWork()
    let channel = #"{"channel":"email","userState":{"id":"Ready"}}"#
    for channels in ["", channel, ""] {
      try harness.notify(
        #"{"messageType":"ChannelStateChangeMessageV2","channels":[\#(channels)]}"#)
      harness.respond(start)
    }
    #expect(
      harness.state.notice?.message.contains("ended elsewhere, twice: r begins a new one") == true)
    harness.press(.quit)
    #expect(quits(harness) == [false])
    #expect(asked(harness, for: start) == 2)
    harness.press(.refresh)
    #expect(asked(harness, for: start) == 3)
    harness.respond(start)
    #expect(harness.state.server.session == .started)
  }

  @Test("a pull that is refused for want of a session leads to the question whether there is one")
  func pullWithoutSession() throws {
    var harness = try UpdateHarness.atWork()
    harness.press(.pull)
    harness.respond(pull, #"{"statusCode":3,"statusMessage":"no contact center session"}"#)
    harness.respond("GET /me?subresources=*", #"{"statusCode":0,"user":{"channels":[]}}"#)
    #expect(harness.state.notice?.message.contains("ended elsewhere") == true)
  }
}
