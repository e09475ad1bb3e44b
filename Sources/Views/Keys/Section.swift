/// Commands under a heading.
package struct Section: Sendable {
  package let heading: String
  package let commands: [Command]
}

extension Section {
  /// What works in every panel stands under what it is about, all else under where it works.
  ///
  /// `here`: where the keys go now; what works there alone comes first, in a section of its own.
  static func sections(of commands: [Command], here: Command.Places? = nil) -> [Section] {
    var headings: [String] = []
    var found: [String: [Command]] = [:]
    for command in commands {
      let heading = heading(of: command, here)
      if found[heading] == nil { headings.append(heading) }
      found[heading, default: []].append(command)
    }
    return order(headings, here).map { Section(heading: $0, commands: found[$0] ?? []) }
  }

  /// What works in one place, then what works in all, then what works in others.
  private static func order(_ headings: [String], _ here: Command.Places?) -> [String] {
    let concerns = Concern.allCases.map(\.rawValue).filter(headings.contains)
    let places = headings.filter { !concerns.contains($0) }
    guard let here else { return places + concerns }
    let first = headings.filter { $0 == here.headingHere }
    return first + concerns + places.filter { !first.contains($0) }
  }

  private static func heading(of command: Command, _ here: Command.Places?) -> String {
    if command.places.isSuperset(of: .panels) { return command.concern.rawValue }
    guard let here, command.places.contains(here) else { return command.places.heading }
    return here.headingHere
  }
}

extension Command.Places {
  fileprivate var headingHere: String { "Here, " + words }

  fileprivate var heading: String { words.prefix(1).uppercased() + words.dropFirst() }

  /// Where that is.
  private var words: String {
    let all: [(Command.Places, String)] = [
      (.workbins, "in the workbins"), (.items, "in the items"), (.live, "in the live pane"),
      (.door, "on the sign-in screen"),
    ]
    return all.filter { contains($0.0) }.map(\.1).joined(separator: " and ")
  }
}
