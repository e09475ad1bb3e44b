import Core
import Terminal

/// The live pane looked at closely.
extension ScreenHarness {
  /// One of mine, with more in its last description than the list needs.
  private static func withHeldInteraction(
    _ resource: String, _ message: String, in harness: ScreenHarness? = nil
  ) throws -> ScreenHarness {
    var harness = try harness ?? signedIn()
    try harness.notify(
      #"{"messageType":"\#(message)","notificationType":"StatusChange",\#(resource)}"#)
    harness.press(.character("1"), .home, .character("3"))
    harness.advance(.milliseconds(200))
    return harness
  }

  static let emailHTML =
    "<p>Good morning,</p><p>you have taken &pound;9 <b>twice</b>, see "
    + "<a href='http://evil.test/x'>www.bank.test</a>:</p><ul><li>order 8812</li>"
    + "<li>order 8813</li></ul><blockquote>We took it once.</blockquote>"

  static func viewingEmail(body: String = emailHTML) throws -> ScreenHarness {
    var harness = try withHeldInteraction(
      #"""
      "email":{"id":"00016aB14RQD0099","state":"Processing","capabilities":["Reply","Complete"],
       "subject":"Charged twice","from":"c081@example.test","to":["info@example.test"],
       "receivedDate":"2026-11-22 11:58:00.000+0000","mime":"text/html","body":"\#(body)",
       "attachments":[{"name":"invoice 8812.pdf","size":"48213","mime":"application/pdf"}],
       "userData":{}}
      """#, "EmailStateChangeMessage")
    harness.press(.enter)
    return harness
  }

  /// A letter of mine, open for reading, with what is said of it beside its head.
  static func viewingLetter(
    _ members: String, subject: String = "A letter", from: String = "c081@example.test"
  ) throws -> ScreenHarness {
    var harness = try withHeldInteraction(
      #"""
      "email":{"id":"00016aB14RQD0095","state":"Processing","capabilities":["Complete"],
       "subject":"\#(subject)","from":"\#(from)","userData":{},\#(members)}
      """#, "EmailStateChangeMessage")
    harness.press(.enter)
    return harness
  }

  static func viewingChat() throws -> ScreenHarness {
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
    var harness = try withHeldInteraction(
      #"""
      "chat":{"id":"00016aB14RQD0098","state":"Chatting","capabilities":["Complete"],
       "messages":[\#(messages)],"userData":{"Subject":"Address"}}
      """#, "ChatStateChangeMessage")
    harness.press(.enter)
    return harness
  }

  static func viewingCodePoints() throws -> ScreenHarness {
    var harness = try withHeldInteraction(
      #"""
      "email":{"id":"00016aB14RQD0097","state":"Processing","capabilities":[],
       "subject":"b\u202ea","from":"p\u0430y@x.test","userData":{}}
      """#, "EmailStateChangeMessage")
    harness.press(.character("="))
    return harness
  }

  static func inThePast() throws -> ScreenHarness {
    var harness = try userDataChanged()
    harness.press(.character("3"), .character("<"))
    return harness
  }

  static func comparing() throws -> ScreenHarness {
    var harness = try userDataChanged()
    harness.press(.character("3"), .character("d"))
    return harness
  }

  static func searchingData() throws -> ScreenHarness {
    var harness = try pulled()
    harness.press(.character("3"), .character("/"))
    harness.type("target")
    return harness
  }

  /// Replying has become possible, and two things have become impossible, a moment ago.
  static func capabilitiesChanged() throws -> ScreenHarness {
    var harness = try pulled()
    harness.press(.character("3"))
    harness.now += .milliseconds(1200)
    try harness.notify(
      ServerMessages.pulledWorkitem(customerSegment: "default")
        .replacing(#"["Transfer","#, with: #"["Reply","#)
        .replacing(#","Complete"]"#, with: "]"))
    return harness
  }

  private static let caseDataSettings = #"""
    {"interaction-workspace":{"interaction.case-data.format-business-attribute":"CaseData",
     "interaction.case-data.order":"CustomerSegment,ServiceType,PromisedAt,Description"}}
    """#

  private static let caseDataLabels = #"""
    {"businessAttributes":[{"name":"CaseData","values":[
      {"name":"CustomerSegment","displayName":"Segment"},
      {"name":"ServiceType","displayName":"Service"},
      {"name":"PromisedAt","displayName":"Promised for"},
      {"name":"Description","displayName":"What happened"}]}]}
    """#

  /// What the administrator puts first stands first, by the names that people have for it.
  static func labelled() throws -> ScreenHarness {
    var harness = try signedIn(settings: caseDataSettings)
    harness.respond("/internal-api/business-attributes", caseDataLabels)
    return try withHeldInteraction(
      #"""
      "email":{"id":"00016aB14RQD0096","state":"Processing",
       "capabilities":["Reply","UpdateUserData","Complete"],"subject":"Charged twice",
       "from":"c081@example.test",
       "userData":{"RTenant":"Environment","OrderId":"8812","ServiceType":"refund","IsHeld":0,
        "Description":"Nine pounds were taken twice on the same day, by card",
        "CustomerSegment":"gold","PromisedAt":"2026-11-24T16:00:00Z",
        "ReceivedAt":"2026-11-22T11:58:00Z","DeliveredAt":"2026-11-22T11:58:04Z"}}
      """#, "EmailStateChangeMessage", in: harness)
  }

  static func labelledForm() throws -> ScreenHarness {
    var harness = try labelled()
    harness.press(.character("e"))
    return harness
  }

  static func searchingUserData() throws -> ScreenHarness {
    var harness = try labelled()
    harness.press(.character("/"))
    harness.type("s")
    return harness
  }

  /// Two senders whose domains are not what they look like; the first is looked at.
  static func suspiciousSenders() throws -> ScreenHarness {
    var harness = try signedIn()
    let senders = ["service@p\u{430}ypal.test", "info@xn--pypal-4ve.test"]
    for (number, sender) in senders.enumerated() {
      try harness.notify(
        ServerMessages.itemAdded(
          "w1",
          ServerMessages.email(
            "00016aB14RQD009\(number)", "12:0\(number)", sender, "Your account", 1)))
    }
    harness.press(.character("2"), .character("g"), .down)
    harness.advance(.milliseconds(200))
    return harness
  }

  static func viewingSuspiciousEmail() throws -> ScreenHarness {
    var harness = try withHeldInteraction(
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
    harness.press(.enter)
    return harness
  }
}
