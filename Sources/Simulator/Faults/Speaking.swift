import JSON

// The server's dialects: answers, notifications and Bayeux messages said in other ways.
extension Set<Fault.Dialect> {
  /// A body of the API as these dialects say it.
  func spoken(_ body: Tree) -> Tree {
    guard !isEmpty else { return body }
    var fields = Fields(body)
    if contains(.noReference) {
      fields["referenceId"] = nil
      fields["referenceIds"] = nil
    }
    if contains(.status) {
      fields = fields.renamed(["statusCode": "status", "statusMessage": "description"])
    }
    return inParts(fields.tree)
  }

  /// A notification's data.
  func told(_ data: Tree) -> Tree {
    guard !isEmpty else { return data }
    var fields = Fields(data)
    if contains(.noEventReference) { fields["referenceId"] = nil }
    return inParts(fields.tree)
  }

  /// The messages of one answer of the CometD server.
  func arranged(_ messages: [Tree]) -> [Tree] {
    guard contains(.faye) else { return messages }
    let replies = messages.filter { $0["successful"] != nil }
    let events = messages.filter { $0["successful"] == nil }
    return replies.map(Self.asFaye) + events
  }

  private static func asFaye(_ reply: Tree) -> Tree {
    guard reply["error"]?.string?.hasPrefix("402::") == true else { return reply }
    var fields = Fields(reply)
    fields["error"] = "401::Unknown client"
    return fields.tree
  }

  /// What may stand anywhere in a body: numbers, and workbins.
  private func inParts(_ tree: Tree) -> Tree {
    switch tree {
    case .int(let number) where contains(.numbersAsText): .string(String(number))
    case .double(let number) where contains(.numbersAsText): .string("\(number)")
    case .array(let elements): .array(elements.map(inParts))
    case .object(let members):
      .object(members.map { (renamed($0.key, in: tree), inParts($0.value)) })
    default: tree
    }
  }

  private func renamed(_ key: String, in object: Tree) -> String {
    guard object["displayName"] != nil, object["type"] != nil else { return key }
    switch key {
    case "workbinName" where contains(.name): return "name"
    case "id" where contains(.workbinID): return "workbinId"
    default: return key
    }
  }
}

extension Fields {
  fileprivate func renamed(_ names: [String: String]) -> Fields {
    var fields = Fields()
    for entry in entries { fields[names[entry.key] ?? entry.key] = entry.value }
    return fields
  }
}
