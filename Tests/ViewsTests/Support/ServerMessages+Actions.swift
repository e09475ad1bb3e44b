extension ServerMessages {
  static let pullableIDs = ["00016aB14RQD0061", "00016aB14RQD0062", "00016aB14RQD0065"]
  static let invitedID = "00016aB14RQD0091"

  static let invitation = #"""
    {"messageType":"EmailStateChangeMessage","notificationType":"StatusChange",
     "email":{"id":"00016aB14RQD0091","state":"Invited","capabilities":["Accept","Reject"],
     "subject":"\u202Eevil\u001b[2J","userData":{}}}
    """#

  static func heldEmail(_ id: String) -> String {
    #"""
    {"messageType":"EmailStateChangeMessage","notificationType":"StatusChange",
     "email":{"id":"\#(id)","state":"Processing","capabilities":["Complete"],"userData":{}}}
    """#
  }

  static let draftID = "00016aB14RQD0094"

  static let draft = #"""
    {"messageType":"EmailStateChangeMessage","notificationType":"StatusChange",
     "email":{"id":"00016aB14RQD0094","state":"Composing","capabilities":["Cancel","Send"],
     "subject":"Re: Where is my refund?","from":"info@example.test",
     "to":["c007@example.test","\u202Eevil\u001b[2J@example.test"],
     "bodyAsPlainText":"\nYour refund left us on Friday; your bank may take some days.\nBye",
     "userData":{}}}
    """#

  static let users = #"""
    {"statusCode":0,"users":[
      {"id":"7","userName":"agent2","firstName":"Jana","lastName":"Vogel","uri":"http://x/users/7"},
      {"id":"8","userName":"agent3","firstName":"Sofia","lastName":"Lindqvist"},
      {"id":"1","userName":"agent1"}]}
    """#
}
