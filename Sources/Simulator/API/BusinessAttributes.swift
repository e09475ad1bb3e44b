import JSON

/// Lists that the administrator keeps: which keys are case data, in what order and with what
/// labels, and how an interaction may end.
///
/// An internal address of the server, which a public client reads. [C:ios]
enum BusinessAttributes {
  static let path = ["internal-api", "business-attributes"]

  static var response: APIResponse {
    APIResponse([
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

  private static func attribute(_ name: String, _ values: [(String, String)]) -> JSONValue {
    let values: [JSONValue] = values.map { ["name": $0.0.json, "displayName": $0.1.json] }
    return ["name": name.json, "values": .array(values)]
  }
}
