import WebServices

/// What one column of an item list tells.
package enum Column: Hashable, Sendable {
  case received, age, from, to, subject, priority, state, workbin, medium, id
  /// The value of a key of userData.
  case userData(String)

  /// Those that every list has, whatever userData holds.
  package static let builtIn: [Column] = [
    .received, .from, .to, .subject, .priority, .age, .state, .workbin, .medium, .id,
  ]

  /// The column of this name. The administrator's options (`….displayed-columns`) have names of
  /// their own for some [C:simulator]; any other name is a key of userData.
  package init(_ name: String) {
    switch name {
    case "MediaType": self = .medium
    case "Submitted": self = .userData("SubmittedAt")
    default: self = Self.builtIn.first { $0.name == name } ?? .userData(name)
    }
  }

  package var name: String {
    switch self {
    case .received: "Received"
    case .age: "Age"
    case .from: "From"
    case .to: "To"
    case .subject: "Subject"
    case .priority: "Priority"
    case .state: "State"
    case .workbin: "Workbin"
    case .medium: "Medium"
    case .id: "Id"
    case .userData(let key): key
    }
  }

  /// What stands in it.
  package enum Content: Sendable, Equatable {
    case text(String)
    case number(Double, text: String)
    case time(Timestamp)
    /// How long ago that was.
    case age(Timestamp)
  }

  /// Nil where the interaction has nothing to tell there. Untrusted.
  package func content(of item: Interaction, in workbin: String?) -> Content? {
    switch self {
    case .received: item.receivedAt.map(Content.time)
    case .age: item.receivedAt.map(Content.age)
    case .from: item.from.map(Content.text)
    case .to: item.to.map(Content.text)
    case .subject: item.subject.map(Content.text)
    case .priority: item.priority.map { .number(Double($0), text: String($0)) }
    case .state: item.state.map { .text($0.name) }
    case .workbin: workbin.map(Content.text)
    case .medium: .text(item.medium.name)
    case .id: .text(item.id)
    case .userData(let key): item.userData?[key].flatMap(Content.init)
    }
  }

  /// What the list of what is mine has to tell.
  static let builtInForHeld = builtIn.filter { $0 != .workbin }

  /// Whether a list is first put in order by it with the greatest on top.
  var isGreatestFirst: Bool {
    switch self {
    case .received, .priority: true
    default: false
    }
  }
}

extension Column.Content {
  /// Nil for what says nothing: null and the empty text.
  fileprivate init?(_ value: UserDataValue) {
    switch value {
    case .string(let text):
      if text.isEmpty { return nil }
      self = Self(text: text.asHeaderText)
    case .int(let number): self = .number(Double(number), text: String(number))
    case .number(let text): self = .number(Double(text) ?? 0, text: text)
    case .bool(let value): self = .text(value ? "true" : "false")
    case .null: return nil
    case .nested(let text): self = .text(text)
    }
  }

  /// Times and numbers come as text, too.
  private init(text: String) {
    guard let first = text.utf8.first, text.utf8.count < 40,
      (UInt8(ascii: "+")...UInt8(ascii: "9")).contains(first)
    else {
      self = .text(text)
      return
    }
    if let time = Timestamp(text) {
      self = .time(time)
    } else if let number = Double(text) {
      self = .number(number, text: text)
    } else {
      self = .text(text)
    }
  }

  /// As text, for search; nil for times.
  var searchText: String? {
    switch self {
    case .text(let text), .number(_, let text): text
    case .time, .age: nil
    }
  }
}
