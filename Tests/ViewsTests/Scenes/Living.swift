import Desk
import Terminal

/// The live pane looked at closely.
extension Scene {
  /// One of mine, with more in its last description than the list needs.
  private static func holding(_ resource: String, _ message: String) throws -> Scene {
    var scene = try atWork()
    try scene.notify(
      #"{"messageType":"\#(message)","notificationType":"StatusChange",\#(resource)}"#)
    scene.press(.character("1"), .home, .character("3"))
    scene.wait(.milliseconds(200))
    return scene
  }

  static let letter =
    "<p>Good morning,</p><p>you have taken &pound;9 <b>twice</b>, see "
    + "<a href='http://evil.test/x'>www.bank.test</a>:</p><ul><li>order 8812</li>"
    + "<li>order 8813</li></ul><blockquote>We took it once.</blockquote>"

  static func readingLetter(body: String = letter) throws -> Scene {
    var scene = try holding(
      #"""
      "email":{"id":"00016aB14RQD0099","state":"Processing","capabilities":["Reply","Complete"],
       "subject":"Charged twice","from":"c081@example.test","to":["info@example.test"],
       "receivedDate":"2026-11-22 11:58:00.000+0000","mime":"text/html","body":"\#(body)",
       "attachments":[{"name":"invoice 8812.pdf","size":"48213","mime":"application/pdf"}],
       "userData":{}}
      """#, "EmailStateChangeMessage")
    scene.press(.enter)
    return scene
  }

  static func readingChat() throws -> Scene {
    func said(_ who: String, _ type: String, _ minute: Int, _ text: String?) -> String {
      let text = text.map { #","text":"\#($0)""# } ?? ""
      return #"""
        {"type":"\#(text.isEmpty ? "ParticipantJoined" : "Text")","nickname":"\#(who)",
         "participantType":"\#(type)","timestamp":"2026-11-22T12:0\#(minute):00Z"\#(text)}
        """#
    }
    let messages = [
      said("Nora Quinn", "Customer", 1, nil),
      said("Nora Quinn", "Customer", 1, "hi, can I still change the address of my order?"),
      said("Assistant", "Bot", 2, "An agent will be with you shortly."),
      said("Marat", "Agent", 3, "Good morning! Which order is it?"),
    ].joined(separator: ",")
    var scene = try holding(
      #"""
      "chat":{"id":"00016aB14RQD0098","state":"Chatting","capabilities":["Complete"],
       "messages":[\#(messages)],"userData":{"Subject":"Address"}}
      """#, "ChatStateChangeMessage")
    scene.press(.enter)
    return scene
  }

  static func readingCharacters() throws -> Scene {
    var scene = try holding(
      #"""
      "email":{"id":"00016aB14RQD0097","state":"Processing","capabilities":[],
       "subject":"b\u202ea","from":"p\u0430y@x.test","userData":{}}
      """#, "EmailStateChangeMessage")
    scene.press(.character("="))
    return scene
  }

  static func inThePast() throws -> Scene {
    var scene = try changed()
    scene.press(.character("3"), .character("<"))
    return scene
  }

  static func compared() throws -> Scene {
    var scene = try changed()
    scene.press(.character("3"), .character("d"))
    return scene
  }

  static func searchingData() throws -> Scene {
    var scene = try pulled()
    scene.press(.character("3"), .character("/"))
    scene.type("target")
    return scene
  }
}
