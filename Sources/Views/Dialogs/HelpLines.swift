/// The help as lines: headings, commands, and a blank one between two sections.
struct HelpLines {
  enum Entry {
    case heading(String)
    case command(Command)
    case blank
  }

  private var lines: [Entry] = []
  /// The line of the selected command.
  private(set) var selected = 0

  init(_ list: HelpList) {
    var number = 0
    for section in list.sections {
      if !lines.isEmpty { lines.append(.blank) }
      lines.append(.heading(section.heading))
      for command in section.commands {
        if number == list.selected { selected = lines.count }
        lines.append(.command(command))
        number += 1
      }
    }
  }

  var count: Int { lines.count }
  subscript(index: Int) -> Entry { lines[index] }

  /// The commands among them, by number.
  func commandRange(in visible: Range<Int>) -> Range<Int> {
    let before = lines[..<visible.lowerBound].count(where: \.isCommand)
    return before..<(before + lines[visible].count(where: \.isCommand))
  }

  /// The number of the command in a line; nil where there is none.
  func commandNumber(line: Int) -> Int? { commandRange(in: line..<line + 1).first }
}

extension HelpLines.Entry {
  fileprivate var isCommand: Bool { if case .command = self { true } else { false } }
}
