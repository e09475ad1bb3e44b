import JSON

/// What the administrator has set for the agent's desktop: section `interaction-workspace` of the
/// settings in `/me` [C:ios, C:vue, C:dotnet]. The options are those of the vendor's own desktops.
/// [D: Workspace options; C:simulator]
///
/// Options are text whatever they mean; a bare `true` or number is read all the same.
package struct AdministratorOptions: Sendable, Equatable {
  private let values: [String: String]

  init(_ json: JSONView?) {
    var values: [String: String] = [:]
    if let section = json?["interaction-workspace"] {
      for (name, value) in section.members {
        values[name] = value.string ?? (value.kind == .object ? nil : value.text)
      }
    }
    self.values = values
  }

  /// Nil where it is absent or empty.
  package subscript(option: String) -> String? {
    values[option].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Nil where nothing is said.
  package func flag(_ option: String) -> Bool? {
    switch values[option]?.lowercased() {
    case "true", "yes", "1": true
    case "false", "no", "0": false
    default: nil
    }
  }

  /// What an agent may do only where the administrator has not said no.
  ///
  /// Of those that the desktops know, `interaction-management.can-use` and
  /// `email.can-inline-forward` are not here: there is no view of queues to open, and v2 has no
  /// operation that forwards.
  package enum Privilege: String, Sendable, CaseIterable {
    case useWorkbins = "privilege.workbins.can-use"
    case useTeamWorkbins = "privilege.my-team-workbins.can-use"
    case moveToWorkbin = "privilege.interaction-management.can-move-to-workbin"
    case moveToQueue = "privilege.interaction-management.can-move-to-queue"
    case editCaseData = "privilege.interaction-management.case-data.can-edit"
    case markEmailDone = "privilege.email.can-mark-done"
    case useEmail = "privilege.email.can-use"
    case replyToEmail = "privilege.email.can-reply"
    case replyToAll = "privilege.email.can-reply-all"
    case saveEmail = "privilege.email.can-save"
    case sendEmail = "privilege.email.can-send"
    case deleteEmail = "privilege.email.can-delete"
  }

  /// A privilege that is not mentioned is granted: the server refuses what it does not allow. [INF]
  package func allows(_ privilege: Privilege) -> Bool { flag(privilege.rawValue) ?? true }

  /// The columns that the administrator wants for the workbin of this name; nil where none are set.
  package func columns(ofWorkbin name: String) -> [String]? {
    let keys = values.filter { $0.value == name && $0.key.hasPrefix("workbin.") }.keys.sorted()
    return keys.lazy.compactMap { values["\($0).displayed-columns"] }.first.map(Self.commaSeparated)
  }

  /// The queue that an answer's draft belongs to. [D: Workspace options]
  package var replyQueue: String? { self["email.default-queue"] }

  /// The queue that takes letters out. [D: Workspace options]
  package var outboundQueue: String? { self["email.outbound-queue"] }

  /// All queues that are named. [D: Workspace options]
  package var namedQueues: [String] {
    [replyQueue, outboundQueue, self["email.forward-queue"]].compactMap { $0 }
  }

  /// The Business Attribute whose values are the keys of userData that are case data.
  package var caseDataAttribute: String? {
    self["interaction.case-data.format-business-attribute"]
  }

  /// Their order. The vendor keeps it in the annex of the attribute, which nothing of v2 shows
  /// [D: Workspace options]; where the section has it too, it is taken from there. [INF]
  package var caseDataOrder: [String] {
    values["interaction.case-data.order"].map(Self.commaSeparated) ?? []
  }

  /// A comma list.
  private static func commaSeparated(_ text: String) -> [String] {
    text.split(separator: ",").map { part in
      String(part.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }.filter { !$0.isEmpty }
  }
}
