import JSON

/// What the server said to a call that it accepted.
package struct APIResponse: Sendable {
  package let root: JSONView
  /// What lies in the workbin of a content answer, latest received first; empty for any other
  /// answer. Put in order here, on the thread that reads the answer.
  package let content: [Interaction]

  /// Reads an HTTP answer.
  ///
  /// A logical failure comes as HTTP 200 with a code in the body [D:ReturnValues, C:ios]; the
  /// oldest servers call the code `status` [D:Workbins 8.5.0]; some pages promise an empty body
  /// [D:EmailAccept]. 7, partial success, carries results and is an answer. [D:ReturnValues]
  package init(status: Int, body: [UInt8]) throws(APIError) {
    guard (200..<300).contains(status) else {
      throw APIError(status: status, body: body)
    }
    // An empty body says no more than its HTTP status: null, which has no members.
    let body = TextEncoding.utf8(body)
    let isBlank = body.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
    let document: Document
    do {
      document = try Document(
        parsing: isBlank ? Array("null".utf8) : body, limits: Limits(excess: .replaced))
    } catch {
      throw APIError(unreadable: body, cause: error)
    }
    root = document.root
    content = Self.content(of: document.root)
    if let code = root.statusCode, code != 0, code != 7 {
      throw APIError(code: code, message: root.statusMessage)
    }
  }

  /// Binds this answer to the notification that tells the outcome [S, D:WorkitemMessageType];
  /// absent from some answers [D:EmailAccept], and unique in one session only. [INF]
  package var referenceID: Int? { root["referenceId"]?.int }

  /// What a partial success says of each part that failed, in the server's words.
  /// [D:StartContactCenterSession]
  package var partialFailures: [String] {
    root.members.flatMap { $0.value.elements }.compactMap { part in
      guard let code = part.statusCode, code != 0 else { return nil }
      let name = part["channel"]?.string ?? part["name"]?.string
      return [name, part.statusMessage ?? "status \(code)"].compactMap { $0 }
        .joined(separator: ": ")
    }
  }

  /// Whether only a part of what was asked for succeeded, and the server's words for the rest.
  package var isPartialSuccess: Bool { root.statusCode == 7 }
  package var message: String? { root.statusMessage }
}

extension JSONView {
  /// 0 is success; nil where the answer carries no code at all.
  var statusCode: Int? {
    if let code = self["statusCode"]?.int ?? self["statusCode"]?.string.flatMap({ Int($0) }) {
      return code
    }
    guard let status = self["status"] else { return nil }
    if let code = status.int { return code }
    guard let word = status.string else { return nil }
    return Int(word) ?? (word.lowercased() == "ok" ? 0 : 4)
  }

  /// The server's own words about a failure, by any of the keys known: `statusMessage`
  /// [D:ReturnValues], `errorMessage` [C:ios], `errorDescription`
  /// [D:SettingAgentStateChannel 8.5.0], `description` [D:Workbins 8.5.0], and `message` [INF].
  var statusMessage: String? {
    for key in ["statusMessage", "errorMessage", "errorDescription", "description", "message"] {
      if let message = self[key]?.string, !message.isEmpty { return message }
    }
    return nil
  }
}
