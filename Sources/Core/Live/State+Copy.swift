import JSON
import WebServices

/// Giving texts to the clipboard of the agent's terminal, which never says whether it took them.
extension State {
  /// What can be copied of the interaction on show: what the search left stands first.
  var copyLines: [PickerLine] {
    guard let id = subjectID, let text = readable(id) else { return [] }
    let interaction = held[id]?.described ?? text
    let facts = [
      ("id", interaction.id), ("subject", interaction.subject), ("from", interaction.from),
      ("text", text.email.plainText),
    ]
    let data = held[id]?.userData ?? interaction.userData
    let entries = UserDataGroups(data, administrator.caseData).items.prefix(500)
      .map { (name(ofKey: $0.key), $0.value?.plainText) }
    let query = screen.live.query.lowercased()
    let isSought = { (line: (String, String?)) in
      query.isEmpty || line.0.lowercased().contains(query)
        || (line.1?.lowercased().contains(query) ?? false)
    }
    let all = facts + entries
    return (query.isEmpty ? all : all.filter(isSought) + all.filter { !isSought($0) })
      .compactMap { name, text in
        guard let text, !text.isEmpty else { return nil }
        return PickerLine(
          name, detail: String(text.prefix(80)), .live(.copy(text, what: name)))
      }
  }

  /// What people call it, and the key itself.
  private func name(ofKey key: String) -> String {
    administrator.caseData.label(of: key).map { "\($0) (\(key))" } ?? key
  }

  mutating func copy(_ text: String, _ what: String, _ context: inout UpdateContext) {
    // Pasted into a shell, a control character would be a key: line ends and tabs alone are kept.
    let harmless = text.showingUnpairedSurrogates.unicodeScalars.filter {
      $0 == "\n" || $0 == "\t" || $0.properties.generalCategory != .control
    }
    context.ask(.copy(String(String.UnicodeScalarView(harmless)), what: what))
  }

  /// What the loop found: sent, or longer than a terminal takes.
  mutating func copied(_ what: String, bytes: Int, wasSent: Bool, _ context: inout UpdateContext) {
    if wasSent {
      say(.info, "\(what): sent to the terminal (\(bytes) bytes)", &context)
    } else {
      say(.warning, "\(what) is longer than a terminal takes (\(bytes) bytes)", &context)
    }
  }
}
