import JSON

/// Lists that the administrator keeps: which keys are case data, in what order and with what labels,
/// and how an interaction may end.
///
/// An internal address of the server, which a public client reads. [C:ios]
enum BusinessAttributes {
  static let path = ["internal-api", "business-attributes"]

  static var reply: Reply {
    Reply([
      "businessAttributes": [
        attribute("CaseData", caseData), attribute("DispositionCode", dispositions),
      ]
    ])
  }

  /// The keys of `userData` that matter to people, the most important first.
  static let caseData = [
    ("CustomerSegment", "Segment"), ("ServiceType", "Service"), ("Priority", "Priority"),
    ("Subject", "Subject"), ("FromPersonal", "From"), ("FromAddress", "Address"),
    ("CustomerName", "Customer"), ("Description", "Description"),
  ]

  private static let dispositions = [
    ("resolved", "Resolved"), ("callback", "Call back later"), ("escalated", "Escalated"),
    ("spam", "Spam"),
  ]

  private static func attribute(_ name: String, _ values: [(String, String)]) -> Tree {
    let values: [Tree] = values.map { ["name": $0.0.tree, "displayName": $0.1.tree] }
    return ["name": name.tree, "values": .array(values)]
  }
}
