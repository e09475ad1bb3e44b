import Testing
import WebServices

@testable import Core

@Suite("Sessions: begun once, renewed in time, ended only by who began them")
struct SessionTests {
  private let start = "POST /me StartContactCenterSession"
  private let pull = "POST /workbins/w1 PullEmail"

  private func asked(_ scene: Scene, for name: String) -> Int {
    scene.effects.count { if case .send(_, let call) = $0 { call.name == name } else { false } }
  }

  /// Up to the answer about the contact-centre session.
  private func beginning(_ answer: String?) throws -> Scene {
    var scene = Scene()
    scene.happen(.started)
    scene.answer("GET /me?subresources=*", #"{"statusCode":0,"user":{"id":"u1"}}"#)
    scene.answer("GET /workbins?fields=*", Scene.twoWorkbins)
    scene.happen(.link(.live))
    scene.happen(.established(again: false))
    if let answer { scene.answer(start, answer) } else { scene.lose(start) }
    for medium in ["workitems", "emails", "chats", "openmedia"] {
      scene.answer("GET /me/\(medium)?fields=*")
    }
    return scene
  }

  private func quits(_ scene: Scene) -> [Bool] {
    scene.effects.compactMap { if case .quit(let ends) = $0 { ends } else { nil } }
  }

  @Test("the contact-centre session is begun once, and not again by a re-handshake")
  func once() throws {
    var scene = try beginning(#"{"statusCode":0}"#)
    scene.happen(.established(again: true))
    scene.happen(.established(again: true))
    #expect(asked(scene, for: start) == 1)
  }

  @Test("it is ended on quitting when we began it")
  func ended() throws {
    var scene = try beginning(#"{"statusCode":0}"#)
    scene.press(.quit)
    #expect(quits(scene) == [true])
  }

  @Test("one that exists already is told as being signed in elsewhere, and not ended")
  func elsewhere() throws {
    var scene = try beginning(#"{"statusCode":2,"statusMessage":"exists at Place_7"}"#)
    #expect(scene.state.notice?.message.hasPrefix("You are signed in elsewhere too") == true)
    #expect(scene.state.notice?.message.hasSuffix("exists at Place_7") == true)
    scene.press(.quit)
    #expect(quits(scene) == [false])
  }

  @Test("when the answer about it was lost it is asked for again, and one that exists then is ours")
  func unsure() throws {
    var scene = try beginning(nil)
    scene.happen(.established(again: true))
    #expect(asked(scene, for: start) == 2)
    scene.answer(start, #"{"statusCode":2,"statusMessage":"exists"}"#)
    #expect(scene.state.server.session == .started)
    scene.press(.quit)
    #expect(quits(scene) == [true])
  }

  @Test("cookie and token expire in the middle of a pull: renewed, and the pull goes out again")
  func expiry() throws {
    var scene = try Scene.atWork()
    scene.press(.pull)
    scene.answer(pull, "CSRF token is not valid", status: 403)
    #expect(scene.state.actions.pull(of: "E1")?.phase == .sent)
    #expect(!scene.waits(for: pull))
    scene.answer("GET /me?subresources=*", #"{"statusCode":0,"user":{"id":"u1"}}"#)
    #expect(scene.waits(for: pull))
    scene.answer(pull, #"{"statusCode":0,"referenceId":7}"#)
    try scene.notify(Scene.change("E1", "Processing", reference: 7))
    #expect(scene.state.actions.pull(of: "E1")?.phase == .confirmed)
  }

  @Test("a server that wants yet another token is not asked for ever")
  func expiryTwice() throws {
    var scene = try Scene.atWork()
    scene.press(.pull)
    scene.answer(pull, "CSRF token is not valid", status: 403)
    scene.answer("GET /me?subresources=*")
    scene.answer(pull, "CSRF token is not valid", status: 403)
    guard case .refused = scene.state.actions.pull(of: "E1")?.phase else {
      Issue.record("\(String(describing: scene.state.actions.pull(of: "E1")?.phase))")
      return
    }
    #expect(asked(scene, for: pull) == 2)
  }

  @Test("when there is no new token, the pull was not carried out, and that is told")
  func noToken() throws {
    var scene = try Scene.atWork()
    scene.press(.pull)
    scene.answer(pull, "CSRF token is not valid", status: 403)
    scene.answer("GET /me?subresources=*", #"{"statusCode":20}"#, status: 401)
    guard case .refused = scene.state.actions.pull(of: "E1")?.phase else {
      Issue.record("\(String(describing: scene.state.actions.pull(of: "E1")?.phase))")
      return
    }
  }

  @Test("a server that demands a new password says so at the door, with what to do")
  func password() {
    var scene = Scene()
    scene.happen(.started)
    scene.answer("GET /me?subresources=*", #"{"statusCode":8,"statusMessage":"expired"}"#)
    guard case .refused(let refusal) = scene.state.server.signIn else {
      Issue.record("not refused")
      return
    }
    #expect(refusal.description.contains("demands a new password first: expired"))
    #expect(refusal.description.contains("Change it in the browser desktop"))
  }

  @Test("that another session shares our cookies is told")
  func advised() throws {
    var scene = try Scene.atWork()
    scene.happen(.advised("Another session shares this one's cookies."))
    #expect(scene.state.notice?.level == .warning)
  }

  @Test(
    "a session that somebody ends elsewhere is told; it is begun again when asked for, not before")
  func endedElsewhere() throws {
    var scene = try Scene.atWork()
    try scene.notify(#"{"messageType":"ChannelStateChangeMessageV2","channels":[]}"#)
    #expect(scene.state.notice?.message.contains("ended elsewhere: r begins a new one") == true)
    scene.press(.quit)
    #expect(quits(scene) == [false])
    #expect(asked(scene, for: start) == 1)
    scene.press(.refresh)
    #expect(asked(scene, for: start) == 2)
    scene.answer(start)
    #expect(scene.state.server.session == .started)
  }

  @Test("a pull that is refused for want of a session leads to the question whether there is one")
  func pullWithoutSession() throws {
    var scene = try Scene.atWork()
    scene.press(.pull)
    scene.answer(pull, #"{"statusCode":3,"statusMessage":"no contact center session"}"#)
    scene.answer("GET /me?subresources=*", #"{"statusCode":0,"user":{"channels":[]}}"#)
    #expect(scene.state.notice?.message.contains("ended elsewhere") == true)
  }
}
