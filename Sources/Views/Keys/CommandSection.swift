/// Commands under a heading.
package struct CommandSection: Sendable {
  package let heading: String
  package let commands: [Command]
}

extension CommandSection {
  /// What works in every panel stands under what it is about, all else under where it works.
  ///
  /// `here`: where the keys go now; what works there alone comes first, in a section of its own.
  static func sections(of commands: [Command], here: KeyContext? = nil) -> [CommandSection] {
    var headings: [String] = []
    var found: [String: [Command]] = [:]
    for command in commands {
      let heading = heading(of: command, here)
      if found[heading] == nil { headings.append(heading) }
      found[heading, default: []].append(command)
    }
    return order(headings, here).map { CommandSection(heading: $0, commands: found[$0] ?? []) }
  }

  /// What works in one place, then what works in all, then what works in others.
  private static func order(_ headings: [String], _ here: KeyContext?) -> [String] {
    let categories = CommandCategory.allCases.map(\.rawValue).filter(headings.contains)
    let contexts = headings.filter { !categories.contains($0) }
    guard let here else { return contexts + categories }
    let first = headings.filter { $0 == here.headingHere }
    return first + categories + contexts.filter { !first.contains($0) }
  }

  private static func heading(of command: Command, _ here: KeyContext?) -> String {
    if command.contexts.isSuperset(of: .panels) { return command.category.rawValue }
    guard let here, command.contexts.contains(here) else { return command.contexts.heading }
    return here.headingHere
  }
}

extension KeyContext {
  fileprivate var headingHere: String { "Here, " + phrase }

  /// Where that is, of those where commands are run by name.
  fileprivate var phrase: String {
    switch self {
    case .workbins: "in the workbins"
    case .items: "in the items"
    case .live: "in the live pane"
    case .signIn: "on the sign-in screen"
    default: ""
    }
  }
}

extension Set<KeyContext> {
  fileprivate var heading: String {
    let phrase = KeyContext.allCases.filter(contains).map(\.phrase).joined(separator: " and ")
    return phrase.prefix(1).uppercased() + phrase.dropFirst()
  }
}
