/// The help as lines: headings, commands, and a blank one between two sections.
struct HelpLines {
  enum Line {
    case heading(String)
    case command(Command, isSelected: Bool)
    case blank
  }

  private var lines: [Line] = []
  private var selected = 0

  init(_ list: HelpList) {
    var number = 0
    for section in list.sections {
      if !lines.isEmpty { lines.append(.blank) }
      lines.append(.heading(section.heading))
      for command in section.commands {
        if number == list.selected { selected = lines.count }
        lines.append(.command(command, isSelected: number == list.selected))
        number += 1
      }
    }
  }

  var count: Int { lines.count }
  subscript(index: Int) -> Line { lines[index] }

  /// Which are seen in so many rows; at the end there is room to see that it is the end.
  func seen(page: Int) -> Range<Int> {
    let first = window(0, around: selected, count: count, page: page)
    return first..<min(count, first + page)
  }

  /// The commands among them, by number.
  func commands(in seen: Range<Int>) -> Range<Int> {
    let before = lines[..<seen.lowerBound].count(where: \.isCommand)
    return before..<(before + lines[seen].count(where: \.isCommand))
  }
}

extension HelpLines.Line {
  fileprivate var isCommand: Bool { if case .command = self { true } else { false } }
}
