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
    if isFull, medium == .email { fields["bodyAsPlainText"] = letter.text.tree }
    fields["capabilities"] = []
    if medium == .chat { fields["chatType"] = "Inbound" }
    if isFull, medium == .email { fields["emailType"] = "Inbound" }
    if isFull, medium == .email { fields["from"] = letter.from.tree }
    fields["id"] = id.tree
    if medium == .chat { fields["participants"] = [] }
    fields["receivedDate"] = receivedDate.tree
    if isFull, !isBare { fields["state"] = state.rawValue.tree }
    if isFull, medium == .email {
      fields["subject"] = letter.subject.tree
      fields["to"] = .array([letter.to.tree])
    }
    fields["userData"] = userData.tree
    if medium == .workitem, !isBare { fields["workitemType"] = "Inbound" }
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
    fields["uri"] = "\(API.externalURL)/\(medium == .email ? "email" : medium.plural)/\(id)".tree
    fields["receivedDate"] = receivedDate.tree
    switch medium {
    case .email: addLetter(to: &fields, agent)
    case .chat: addConversation(to: &fields, agent)
    case .workitem: fields["workitemType"] = "Inbound"
    }
    return fields.tree
  }

  var receivedDate: String {
    received.local(offsetMinutes: zoneMinutes)
  }

  private func addLetter(to fields: inout Fields, _ agent: Agent?) {
    fields["assignedTo"] = (agent?.userName ?? "").tree
    fields["subject"] = letter.subject.tree
    fields["from"] = letter.from.tree
    fields["to"] = .array([letter.to.tree])
    fields["mime"] = "text/html"
    fields["bodyAsPlainText"] = letter.text.tree
    fields["emailType"] = "Inbound"
    fields["suggestedQueueUris"] = []
    fields["revelantResponseTemplateGroups"] = []
  }

  private func addConversation(to fields: inout Fields, _ agent: Agent?) {
    fields["chatType"] = "Inbound"
    guard state == .chatting else {
      fields["participants"] = []
      return
    }
    fields["participants"] = [
      ["nickname": letter.personal.tree, "type": "Customer"],
      ["nickname": (agent?.firstName ?? "").tree, "type": "Agent"],
    ]
  }
}

extension Workbin {
  /// The header, without contents.
  var resource: Fields {
    var fields = Fields()
    fields[nameKey] = name.tree
    fields["id"] = id.tree
    fields["displayName"] = displayName.tree
    fields["uri"] = "\(API.externalURL)/workbins/\(id)".tree
    fields["type"] = kind.rawValue.tree
    return fields
  }
}

extension String {
  var tree: Tree { .string(self) }
}
