/// The help as lines: headings, commands, and a blank one between two sections.
struct HelpLines {
  enum Entry {
    case heading(String)
    case command(Command, isSelected: Bool)
    case blank
  }

  private var lines: [Entry] = []
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
  subscript(index: Int) -> Entry { lines[index] }

  /// Which are seen in so many rows; at the end there is room to see that it is the end.
  func visibleRange(page: Int) -> Range<Int> {
    let first = scrollOffset(0, around: selected, count: count, page: page)
    return first..<min(count, first + page)
  }

  /// The commands among them, by number.
  func commandRange(in visible: Range<Int>) -> Range<Int> {
    let before = lines[..<visible.lowerBound].count(where: \.isCommand)
    return before..<(before + lines[visible].count(where: \.isCommand))
  }
}

extension HelpLines.Entry {
  fileprivate var isCommand: Bool { if case .command = self { true } else { false } }
}
