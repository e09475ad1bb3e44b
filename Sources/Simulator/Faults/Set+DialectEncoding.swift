import JSON

// The server's dialects: answers, notifications and Bayeux messages said in other ways.
extension Set<Fault.Dialect> {
  /// A body of the API as these dialects say it.
  func encodeResponse(_ body: JSONValue) -> JSONValue {
    guard !isEmpty else { return body }
    var fields = JSONObject(body)
    if contains(.noReference) {
      fields["referenceId"] = nil
      fields["referenceIds"] = nil
    }
    if contains(.status) {
      fields = fields.renamed(["statusCode": "status", "statusMessage": "description"])
    }
    return encodeNested(fields.json)
  }

  /// A notification's data.
  func encodeNotification(_ data: JSONValue) -> JSONValue {
    guard !isEmpty else { return data }
    var fields = JSONObject(data)
    if contains(.noEventReference) { fields["referenceId"] = nil }
    return encodeNested(fields.json)
  }

  /// The messages of one answer of the CometD server.
  func encodeMessages(_ messages: [JSONValue]) -> [JSONValue] {
    guard contains(.faye) else { return messages }
    let replies = messages.filter { $0["successful"] != nil }
    let events = messages.filter { $0["successful"] == nil }
    return replies.map(Self.fayeReply) + events
  }

  private static func fayeReply(_ reply: JSONValue) -> JSONValue {
    guard reply["error"]?.string?.hasPrefix("402::") == true else { return reply }
    var fields = JSONObject(reply)
    fields["error"] = "401::Unknown client"
    return fields.json
  }

  /// What may stand anywhere in a body: numbers, and workbins.
  private func encodeNested(_ value: JSONValue) -> JSONValue {
    switch value {
    case .int(let number) where contains(.numbersAsText): .string(String(number))
    case .double(let number) where contains(.numbersAsText): .string("\(number)")
    case .array(let elements): .array(elements.map(encodeNested))
    case .object(let members):
      .object(members.map { (encodeKey($0.key, in: value), encodeNested($0.value)) })
    default: value
    }
  }

  private func encodeKey(_ key: String, in object: JSONValue) -> String {
    guard object["displayName"] != nil, object["type"] != nil else { return key }
    switch key {
    case "workbinName" where contains(.name): return "name"
    case "id" where contains(.workbinID): return "workbinId"
    default: return key
    }
  }
}

extension JSONObject {
  fileprivate func renamed(_ names: [String: String]) -> JSONObject {
    var fields = JSONObject()
    for entry in entries { fields[names[entry.key] ?? entry.key] = entry.value }
    return fields
  }
}
