// What a body says about an interaction to be made or kept.
extension APIRequest {
  /// The agent to remember for the contact, where `saveLAR` asks for that.
  func lastAgent() throws(APIError) -> String? {
    guard let value = body?["saveLAR"] else { return nil }
    guard let isRequested = value.bool else {
      throw .notAcceptable("The parameter saveLAR is true or false")
    }
    return isRequested ? agent : nil
  }

  /// What the object `email` in the body says about an email. [D:EmailSend, EmailSave]
  func emailDraft() throws(APIError) -> World.Draft {
    guard let email = body?["email"], email.members != nil else { throw .missing("email") }
    guard email["from"]?.string != nil else { throw .missing("from") }
    guard email["to"] != nil else { throw .missing("to") }
    return makeDraft(JSONObject(email))
  }

  /// What the body says about a new interaction.
  var draft: World.Draft { makeDraft(JSONObject(body)) }

  private func makeDraft(_ body: JSONObject) -> World.Draft {
    let replyFormat = World.ReplyFormat(
      subjectPrefix: body["subjectPrefix"]?.string ?? "",
      startLine: body["replyToStartLine"]?.string,
      indent: body["indentCharacter"]?.string ?? "> ",
      quotesOriginal: body["quoteOriginal"]?.bool ?? false)
    return World.Draft(
      parentID: body["parentId"]?.string, userData: JSONObject(body["userData"]),
      to: body.addresses("to"), cc: body.addresses("cc"), subject: body["subject"]?.string,
      text: body["bodyAsPlainText"]?.string, html: body["body"]?.string, replyFormat: replyFormat)
  }
}

extension JSONObject {
  /// A list of addresses; one address alone is a list too.
  fileprivate func addresses(_ name: String) -> [String]? {
    guard let value = self[name] else { return nil }
    return value.string.map { [$0] } ?? value.elements.compactMap(\.string)
  }
}
