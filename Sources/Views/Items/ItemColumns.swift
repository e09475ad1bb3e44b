import Core
import Terminal
import Text
import Themes

/// How the columns of the item list share its width.
struct ItemColumns {
  static let gap = 2
  /// The medium's sign and a blank.
  static let mediumWidth = 2
  /// No text gets more.
  static let maxTextWidth = 60

  /// A column and how wide it is.
  struct Field {
    let column: Column
    let header: SafeText
    var width: Int
    let alignment: SafeText.Alignment

    init(
      _ column: Column, header: SafeText? = nil, width: Int, _ alignment: SafeText.Alignment = .left
    ) {
      (self.column, self.width, self.alignment) = (column, width, alignment)
      self.header = header ?? SafeText.bounded(column.name)
    }
  }

  /// From left to right.
  private(set) var fields: [Field]

  /// Whether there was no room for the last of those chosen.
  private(set) var isTruncated = false

  /// How many of the first fields the bar of a selection lies under: enough to be seen at a glance,
  /// and few, because what changes its ground goes over the line again.
  var selectionBarFieldCount: Int {
    let widths = fields.indices.map { Self.width(of: fields[...$0]) }
    return (widths.firstIndex { $0 >= Self.minSelectionBarWidth } ?? fields.count - 1) + 1
  }

  private static let minSelectionBarWidth = 20

  /// Where the fields begin over which a remark is written: at the subject, or else at the last.
  var remarkFieldIndex: Int {
    fields.firstIndex { $0.column == .subject } ?? max(0, fields.count - 1)
  }

  /// How many columns those take.
  var remarkWidth: Int { Self.width(of: fields[remarkFieldIndex...]) }

  static func width(of fields: ArraySlice<Field>) -> Int {
    fields.reduce(0) { $0 + $1.width } + max(0, fields.count - 1) * gap
  }

  /// The heads; an arrow at the one by which the list is in order tells which way.
  func headerLine(_ sort: Sort?, _ glyphs: GlyphSet) -> Line {
    var line: Line = [.blank(Self.mediumWidth)]
    for field in fields {
      let header = header(of: field, sort, glyphs)
      // The arrow may stand in the gap beside it: a name that fits is not cut for its sake.
      let more = (header.width ?? 0) - field.width
      if field.alignment == .right {
        line[line.count - 1] = .blank(line[line.count - 1].columns - more)
      }
      line += [header, .blank(field.alignment == .right ? Self.gap : Self.gap - more)]
    }
    return line.dropLast()
  }

  private func header(of field: Field, _ sort: Sort?, _ glyphs: GlyphSet) -> TextSpan {
    guard let sort, Column(sort.column) == field.column else {
      return TextSpan(field.header, .muted, width: field.width, field.alignment)
    }
    let arrow = glyphs[sort.isDescending ? .down : .up]
    let fits = field.header.width <= field.width
    let width = max(field.width, fits ? field.header.width + arrow.width : 0)
    let name = field.header.clipped(to: max(0, width - arrow.width))
    return TextSpan(name + arrow, .accent, width: width, field.alignment)
  }

  /// Where the heads stand in a row of the list.
  func headerRects(in row: Rect) -> [(Column, Rect)] {
    var x = row.x + 1 + Self.mediumWidth
    return fields.map { field in
      defer { x += field.width + Self.gap }
      let columns = max(0, min(field.width, row.right - 1 - x))
      return (field.column, Rect(x: x, y: row.y, columns: columns, rows: 1))
    }
  }
}

/// Where nobody has chosen any.
extension ItemColumns {
  /// What the widest text seen in some columns needs.
  struct IntrinsicWidths {
    var from = 0
    var subject = 0
    var workbin = 0
  }

  /// From gets what the rows seen need, as long as their subjects leave it; Subject takes the rest;
  /// when it gets narrow the priority goes first, then the time of receipt, then, where each row
  /// tells its workbin, From.
  init(defaultIn columns: Int, of list: ListID, intrinsic: IntrinsicWidths) {
    let workbin =
      switch list {
      case .allMine: min(max(7, intrinsic.workbin), columns >= 64 ? 20 : 12)
      case .myInteractions, .workbin: 0
      }
    let room = columns - (workbin > 0 ? workbin + Self.gap : 0)
    let received = room >= 52 ? 8 : 0
    let (priority, state) =
      switch list {
      case .myInteractions: (0, room >= 64 ? 12 : 2)
      case .allMine, .workbin: (room >= 64 ? 3 : 0, 0)
      }
    let age = 7
    let fixed = [received, state, priority].reduce(Self.mediumWidth + age + Self.gap) {
      $0 + ($1 > 0 ? $1 + Self.gap : 0)
    }
    let rest = max(0, room - fixed)
    let from = rest < 20 ? 0 : Self.fromWidth(intrinsic, in: rest)
    let all = [
      Field(.received, width: received), Field(.state, header: state > 2 ? nil : "", width: state),
      Field(.from, width: from),
      Field(.subject, width: max(0, rest - (from > 0 ? from + Self.gap : 0))),
      Field(.workbin, width: workbin), Field(.priority, header: "Pri", width: priority, .right),
      Field(.age, width: age, .right),
    ]
    fields = all.filter { $0.width > 0 || $0.column == .subject }
  }

  private static func fromWidth(_ intrinsic: IntrinsicWidths, in rest: Int) -> Int {
    let part = (rest + gap) * 2 / 5
    let share = min(26, max(8, part))
    let slack = rest - gap - max(intrinsic.subject, part)
    return max(share, min(intrinsic.from, maxTextWidth, slack))
  }
}

/// Where they were chosen.
extension ItemColumns {
  /// What a column needs: the widest that stands in it now, and to which side it leans.
  struct IntrinsicWidth {
    let column: Column
    let width: Int
    let alignment: SafeText.Alignment
  }

  /// Each gets what it needs; the subject, or else the last text, what is left. Where it is too
  /// little, texts share what there is, and the last columns go.
  init(_ intrinsic: [IntrinsicWidth], in columns: Int) {
    let count = intrinsic.count
    var intrinsic = intrinsic[...]
    var fields: [Field] = []
    repeat {
      fields = Self.fields(intrinsic, in: columns)
      intrinsic = intrinsic.dropLast()
    } while fields.count > 1 && Self.mediumWidth + Self.width(of: fields[...]) > columns
    self.fields = fields
    isTruncated = fields.count < count
    distribute(columns - Self.mediumWidth - Self.width(of: fields[...]))
  }

  private mutating func distribute(_ left: Int) {
    let target =
      fields.firstIndex { $0.column == .subject } ?? fields.lastIndex { $0.alignment == .left }
    guard let target else { return }
    fields[target].width = max(1, fields[target].width + left)
  }

  private static func fields(_ intrinsic: ArraySlice<IntrinsicWidth>, in columns: Int) -> [Field] {
    let room = columns - mediumWidth - max(0, intrinsic.count - 1) * gap
    let fixed = intrinsic.filter { !$0.isFlexible }.reduce(0) { $0 + $1.width }
    let texts = intrinsic.filter(\.isFlexible)
    let minWidth = 8
    let shares = UserDataColumns.distribute(
      max(room - fixed, minWidth * texts.count), by: texts.map { min($0.width, maxTextWidth) })
    var share = zip(texts, shares).map { min($0.width, maxTextWidth, max(minWidth, $1)) }[...]
    return intrinsic.map { intrinsicWidth in
      let header: SafeText? = intrinsicWidth.column == .priority ? "Pri" : nil
      let width = intrinsicWidth.isFlexible ? share.popFirst() ?? minWidth : intrinsicWidth.width
      return Field(intrinsicWidth.column, header: header, width: width, intrinsicWidth.alignment)
    }
  }
}

extension ItemColumns.IntrinsicWidth {
  fileprivate var isFlexible: Bool { alignment == .left && width > 8 }
}
