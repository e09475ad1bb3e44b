import JSON

// How interactions and workbins look in answers and notifications.

extension API {
  /// The server's own idea of its address, which is not the one that clients dial.
  static let externalURL = "http://gws.example.test:9090/api/v2"
}

extension Interaction {
  /// As an item of a workbin: keys in alphabetical order. Items of a group's workbin show no more
  /// than their data; those of an agent or a place also show what was written.
  func workbinResource(kind: Workbin.Kind?) -> Tree {
    let isFull = kind == .agent || kind == .place
    var fields = Fields()
    if isFull, medium == .email {
      fields["attachments"] = attachments
      fields["bodyAsPlainText"] = letter.text.tree
    }
    fields["capabilities"] = []
    if medium == .chat { fields["chatType"] = direction.tree }
    if isFull, medium == .email { fields["emailType"] = direction.tree }
    if isFull, medium == .email { fields["from"] = letter.from.tree }
    fields["id"] = id.tree
    fields["mediaType"] = mediaType?.tree
    if medium == .chat { fields["participants"] = [] }
    fields["receivedDate"] = receivedDate.tree
    if isFull, !isBare { fields["state"] = state.rawValue.tree }
    if isFull, medium == .email {
      fields["subject"] = letter.subject.tree
      fields["to"] = letter.recipients
    }
    fields["userData"] = userData.tree
    if medium != .chat, medium != .email, !isBare { fields[directionKey] = direction.tree }
    return fields.tree
  }

  /// As the agent who holds it reads it, and as notifications on its own topic show it.
  func eventResource(agent: Agent?) -> Tree {
    var fields = Fields()
    fields["userData"] = userData.tree
    fields["state"] = state.rawValue.tree
    fields["id"] = id.tree
    fields["capabilities"] = .array(capabilities.map(\.tree))
    if isBare { return fields.tree }
    fields["uri"] = "\(API.externalURL)/\(path)".tree
    fields["receivedDate"] = receivedDate.tree
    fields["mediaType"] = mediaType?.tree
    fields["parentId"] = parentID?.tree
    fields["comment"] = comment?.tree
    switch medium {
    case .email: addLetter(to: &fields, agent)
    case .chat: addConversation(to: &fields, agent)
    default: fields[directionKey] = direction.tree
    }
    return fields.tree
  }

  /// `workitemType`, `openmediaType`, `twitterType`.
  private var directionKey: String { medium.payload + "Type" }

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
    received.local(offsetMinutes: zoneMinutes)
  }

  private func addLetter(to fields: inout Fields, _ agent: Agent?) {
    fields["assignedTo"] = (agent?.userName ?? "").tree
    fields["subject"] = letter.subject.tree
    fields["from"] = letter.from.tree
    fields["to"] = letter.recipients
    if !letter.copies.isEmpty { fields["cc"] = .array(letter.copies.map(\.tree)) }
    fields["mime"] = "text/html"
    fields["body"] = (letter.html ?? Markup.html(of: letter.text)).tree
    fields["bodyAsPlainText"] = letter.text.tree
    fields["attachments"] = attachments
    fields["emailType"] = direction.tree
    fields["suggestedQueueUris"] = []
    fields["revelantResponseTemplateGroups"] = []
  }

  private var attachments: Tree {
    .array(letter.attachments.map { $0.resource(of: id) })
  }

  /// As its agent reads it, who also reads what has been said. [INF]
  func resource(agent: Agent?) -> Fields {
    var fields = Fields(eventResource(agent: agent))
    if state == .chatting { fields["messages"] = messages }
    return fields
  }

  private func addConversation(to fields: inout Fields, _ agent: Agent?) {
    fields["chatType"] = direction.tree
    guard state == .chatting else {
      fields["participants"] = []
      return
    }
    fields["participants"] = [
      ["nickname": letter.personal.tree, "type": "Customer"],
      ["nickname": (nickname ?? agent?.firstName ?? "").tree, "type": "Agent"],
    ]
  }
}

extension Interaction.Letter {
  fileprivate var recipients: Tree {
    .array(to.isEmpty ? [] : [to.tree])
  }
}

extension Workbin {
  /// The header, without contents. Where another agent's contents are meant, its address says so.
  /// [D:WorkbinGetWorkbinsSubUser]
  func resource(of user: Agent? = nil) -> Fields {
    var fields = Fields()
    fields[nameKey] = name.tree
    fields["id"] = id.tree
    fields["displayName"] = displayName.tree
    let owner = user.map { "users/\($0.id)/" } ?? ""
    fields["uri"] = "\(API.externalURL)/\(owner)workbins/\(id)".tree
    fields["type"] = kind.rawValue.tree
    return fields
  }
}

extension String {
  var tree: Tree { .string(self) }
}
