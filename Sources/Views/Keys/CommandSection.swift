/// Commands under a heading.
package struct CommandSection: Sendable {
  package let heading: String
  package let commands: [Command]
}

extension CommandSection {
  /// What works in every panel stands under what it is about, all else under where it works.
  ///
  /// `here`: where the keys go now; what works there alone comes first, in a section of its own.
  static func sections(of commands: [Command], here: Command.KeyContext? = nil) -> [CommandSection]
  {
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
  private static func order(_ headings: [String], _ here: Command.KeyContext?) -> [String] {
    let categories = CommandCategory.allCases.map(\.rawValue).filter(headings.contains)
    let contexts = headings.filter { !categories.contains($0) }
    guard let here else { return contexts + categories }
    let first = headings.filter { $0 == here.headingHere }
    return first + categories + contexts.filter { !first.contains($0) }
  }

  private static func heading(of command: Command, _ here: Command.KeyContext?) -> String {
    if command.contexts.isSuperset(of: .panels) { return command.category.rawValue }
    guard let here, command.contexts.contains(here) else { return command.contexts.heading }
    return here.headingHere
  }
}

extension Command.KeyContext {
  fileprivate var headingHere: String { "Here, " + description }

  fileprivate var heading: String { description.prefix(1).uppercased() + description.dropFirst() }

  /// Where that is.
  private var description: String {
    let all: [(Command.KeyContext, String)] = [
      (.workbins, "in the workbins"), (.items, "in the items"), (.live, "in the live pane"),
      (.signIn, "on the sign-in screen"),
    ]
    return all.filter { contains($0.0) }.map(\.1).joined(separator: " and ")
  }
}
