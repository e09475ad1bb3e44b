import Desk
import Terminal

/// The live pane looked at closely.
extension Scene {
  /// One of mine, with more in its last description than the list needs.
  private static func holding(
    _ resource: String, _ message: String, in scene: Scene? = nil
  ) throws -> Scene {
    var scene = try scene ?? atWork()
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

  /// Replying has become possible, and two things have become impossible, a moment ago.
  static func capabilitiesChanged() throws -> Scene {
    var scene = try pulled()
    scene.press(.character("3"))
    scene.now += .milliseconds(1200)
    try scene.notify(
      Texts.pulledWorkitem(customerSegment: "default")
        .replacing(#"["Transfer","#, with: #"["Reply","#)
        .replacing(#","Complete"]"#, with: "]"))
    return scene
  }

  private static let ordered = #"""
    {"interaction-workspace":{"interaction.case-data.format-business-attribute":"CaseData",
     "interaction.case-data.order":"CustomerSegment,ServiceType,PromisedAt,Description"}}
    """#

  private static let labels = #"""
    {"businessAttributes":[{"name":"CaseData","values":[
      {"name":"CustomerSegment","displayName":"Segment"},
      {"name":"ServiceType","displayName":"Service"},
      {"name":"PromisedAt","displayName":"Promised for"},
      {"name":"Description","displayName":"What happened"}]}]}
    """#

  /// What the administrator puts first stands first, by the names that people have for it.
  static func labelled() throws -> Scene {
    var scene = try atWork(settings: ordered)
    scene.answer("/internal-api/business-attributes", labels)
    return try holding(
      #"""
      "email":{"id":"00016aB14RQD0096","state":"Processing",
       "capabilities":["Reply","UpdateUserData","Complete"],"subject":"Charged twice",
       "from":"c081@example.test",
       "userData":{"RTenant":"Environment","OrderId":"8812","ServiceType":"refund","IsHeld":0,
        "Description":"Nine pounds were taken twice on the same day, by card",
        "CustomerSegment":"gold","PromisedAt":"2026-11-24T16:00:00Z",
        "ReceivedAt":"2026-11-22T11:58:00Z","DeliveredAt":"2026-11-22T11:58:04Z"}}
      """#, "EmailStateChangeMessage", in: scene)
  }

  static func labelledForm() throws -> Scene {
    var scene = try labelled()
    scene.press(.character("e"))
    return scene
  }

  static func searchingLabels() throws -> Scene {
    var scene = try labelled()
    scene.press(.character("/"))
    scene.type("s")
    return scene
  }

  /// Two senders whose domains are not what they look like; the first is looked at.
  static func doubtfulSenders() throws -> Scene {
    var scene = try atWork()
    let senders = ["service@p\u{430}ypal.test", "info@xn--pypal-4ve.test"]
    for (number, sender) in senders.enumerated() {
      try scene.notify(
        Texts.added(
          "w1",
          Texts.email("00016aB14RQD009\(number)", "12:0\(number)", sender, "Your account", 1)))
    }
    scene.press(.character("2"), .character("g"), .down)
    scene.wait(.milliseconds(200))
    return scene
  }

  static func readingDoubtful() throws -> Scene {
    var scene = try holding(
      #"""
      "email":{"id":"00016aB14RQD0097","state":"Processing","capabilities":["Complete"],
       "subject":"Your account","from":"service@p\u0430ypal.test","to":["info@example.test"],
       "bodyAsPlainText":"Please confirm your account.",
       "attachments":[{"name":"form.pdf","size":"812","mime":"application/pdf"},
        {"name":"harmless \u202efdp.exe","size":"3140000"},
        {"name":"a name that is so long that no line of a usual screen holds it in full.docx",
         "size":"48213","mime":"application/msword"}],
       "userData":{}}
      """#, "EmailStateChangeMessage")
    scene.press(.enter)
    return scene
  }
}
