import Testing

@Suite("At the door")
struct DoorScreenTests {
  @Test("the first picture says what is happening (40×10)")
  func signing40x10() {
    expect(
      Scene.signingIn(), 40, 10,
      """
       workbin   agent1  ◌ signing in   12:04


                      workbin

                   Signing in to
            gws.example.test as agent1…


       r try again  : command  ? help  q quit
      """)
  }

  @Test("the first picture says what is happening (80×24)")
  func signing80x24() {
    expect(
      Scene.signingIn(), 80, 24,
      """
       workbin   agent1 · gws.example.test                       ◌ signing in   12:04









                                          workbin

                         Signing in to gws.example.test as agent1…










       r try again  : command  ? help  q quit
      """)
  }

  @Test("a refusal stands where the panels will be, with what to press (60×20)")
  func refused60x20() {
    expect(
      Scene.refused(), 60, 20,
      """
       workbin   agent1                   ■ not signed in   12:04





                                workbin

                 gws.example.test did not let agent1 in
             The server does not accept this user name and
             password: Access denied. Check the user name,
                and start again with the right password.

                         r tries again, q quits





       r try again  : command  ? help  q quit
      """)
  }

  @Test(
    "the headline tells what kind of refusal it is",
    arguments: [
      (401, "gws.example.test did not let agent1 in"),
      (404, "there is no Genesys Web Services at gws.example.test"),
      (200, "gws.example.test does not speak Web Services"), (403, "gws.example.test refused"),
    ])
  func headline(status: Int, words: String) {
    var scene = Scene.signingIn()
    scene.answer("GET /me", "<html>", status: status)
    #expect(scene.picture(100, 24).canvas.lines.contains { $0.hasSuffix(" " + words) })
  }

  @Test("a server that can't be reached is tried again at a fixed time (80×24)")
  func unreachable80x24() {
    expect(
      Scene.unreachable(), 80, 24,
      """
       workbin   agent1                ○ not connected (try 2, next 12:04:30)   12:04







                                          workbin

                             gws.example.test can't be reached
                           Could not connect to gws.example.test
                                port 443: connection refused

                                 Try 2 begins at 12:04:30.
                                    r tries now, q quits







       r try again  : command  ? help  q quit
      """)
  }
}
