import JSON

// How interactions and workbins look in answers and notifications.

extension Interaction {
  /// As an item of a workbin: keys in alphabetical order. Items of a group's workbin show no more
  /// than their data; those of an agent or a place also show what was written.
  func workbinResource(ownerType: Workbin.OwnerType?) -> JSONValue {
    let isFull = ownerType == .agent || ownerType == .place
    var fields = JSONObject()
    if isFull, medium == .email {
      fields["attachments"] = attachments
      fields["bodyAsPlainText"] = content.text.json
    }
    fields["capabilities"] = []
    if medium == .chat { fields["chatType"] = direction.json }
    if isFull, medium == .email { fields["emailType"] = direction.json }
    if isFull, medium == .email { fields["from"] = content.from.json }
    fields["id"] = id.json
    fields["mediaType"] = mediaType?.json
    if medium == .chat { fields["participants"] = [] }
    fields["receivedDate"] = receivedDate.json
    if isFull, !hasMinimalResource { fields["state"] = state.rawValue.json }
    if isFull, medium == .email {
      fields["subject"] = content.subject.json
      fields["to"] = content.recipients
    }
    fields["userData"] = userData.json
    if medium != .chat, medium != .email, !hasMinimalResource {
      fields[directionKey] = direction.json
    }
    return fields.json
  }

  /// As the agent who holds it reads it, and as notifications on its own topic show it.
  func eventResource(agent: Agent?) -> JSONValue {
    var fields = JSONObject()
    fields["userData"] = userData.json
    fields["state"] = state.rawValue.json
    fields["id"] = id.json
    fields["capabilities"] = .array(capabilities.map(\.json))
    if hasMinimalResource { return fields.json }
    fields["uri"] = "\(API.externalURL)/\(path)".json
    fields["receivedDate"] = receivedDate.json
    fields["mediaType"] = mediaType?.json
    fields["parentId"] = parentID?.json
    fields["comment"] = comment?.json
    switch medium {
    case .email: addEmail(to: &fields, agent)
    case .chat: addConversation(to: &fields, agent)
    default: fields[directionKey] = direction.json
    }
    return fields.json
  }

  /// `workitemType`, `openmediaType`, `twitterType`.
  private var directionKey: String { medium.payloadKey + "Type" }

  /// An email has no s here, and an open medium has one too many.
  /// [D:EmailCreate, OpenMediaAPICreate]
  private var path: String {
    switch medium {
    case .email: "email/\(id)"
    case .openmedia: "openmedia/\(mediaType ?? "")s/\(id)"
    default: "\(medium.collection)/\(id)"
    }
  }

  var receivedDate: String {
    receivedAt.apiFormat(offsetMinutes: utcOffsetMinutes)
  }

  private func addEmail(to fields: inout JSONObject, _ agent: Agent?) {
    fields["assignedTo"] = (agent?.userName ?? "").json
    fields["subject"] = content.subject.json
    fields["from"] = content.from.json
    fields["to"] = content.recipients
    if !content.cc.isEmpty { fields["cc"] = .array(content.cc.map(\.json)) }
    fields["mime"] = "text/html"
    fields["body"] = (content.html ?? Markup.html(of: content.text)).json
    fields["bodyAsPlainText"] = content.text.json
    fields["attachments"] = attachments
    fields["emailType"] = direction.json
    fields["suggestedQueueUris"] = []
    fields["revelantResponseTemplateGroups"] = []
  }

  private var attachments: JSONValue {
    .array(content.attachments.map { $0.resource(of: id) })
  }

  /// As its agent reads it, who also reads what has been said. [INF]
  func resource(agent: Agent?) -> JSONObject {
    var fields = JSONObject(eventResource(agent: agent))
    if state == .chatting { fields["messages"] = messagesResource() }
    return fields
  }

  private func addConversation(to fields: inout JSONObject, _ agent: Agent?) {
    fields["chatType"] = direction.json
    guard state == .chatting else {
      fields["participants"] = []
      return
    }
    fields["participants"] = [
      ["nickname": content.fromPersonal.json, "type": "Customer"],
      ["nickname": (agentNickname ?? agent?.firstName ?? "").json, "type": "Agent"],
    ]
  }
}

extension Interaction.Content {
  fileprivate var recipients: JSONValue {
    .array(to.isEmpty ? [] : [to.json])
  }
}
