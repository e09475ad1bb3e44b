import Desk
import Terminal
import Text
import Themes

/// How the columns of the item list share its width.
struct ItemColumns {
  static let gap = 2
  /// The medium's sign and a blank.
  static let medium = 2
  /// No text gets more.
  static let widest = 60

  /// A column and how wide it is.
  struct Field {
    let column: Column
    let head: SafeText
    var width: Int
    let side: SafeText.Side

    init(_ column: Column, head: SafeText? = nil, width: Int, _ side: SafeText.Side = .left) {
      (self.column, self.width, self.side) = (column, width, side)
      self.head = head ?? SafeText.field(column.name)
    }
  }

  /// From left to right.
  private(set) var fields: [Field]

  /// Whether there was no room for the last of those chosen.
  private(set) var areCut = false

  /// How many of the first fields the bar of a selection lies under: enough to be seen at a glance,
  /// and few, because what changes its ground goes over the line again.
  var lead: Int {
    let widths = fields.indices.map { Self.width(of: fields[...$0]) }
    return (widths.firstIndex { $0 >= Self.leastLead } ?? fields.count - 1) + 1
  }

  private static let leastLead = 20

  /// Where the fields begin over which a remark is written: at the subject, or else at the last.
  var tail: Int { fields.firstIndex { $0.column == .subject } ?? max(0, fields.count - 1) }

  /// How many columns those take.
  var tailWidth: Int { Self.width(of: fields[tail...]) }

  static func width(of fields: ArraySlice<Field>) -> Int {
    fields.reduce(0) { $0 + $1.width } + max(0, fields.count - 1) * gap
  }

  /// The heads; an arrow at the one by which the list is in order tells which way.
  func heads(_ sort: Sort?, _ glyphs: Glyphs) -> Line {
    var line: Line = [.blank(Self.medium)]
    for field in fields {
      let head = head(of: field, sort, glyphs)
      // The arrow may stand in the gap beside it: a name that fits is not cut for its sake.
      let more = (head.width ?? 0) - field.width
      if field.side == .right { line[line.count - 1] = .blank(line[line.count - 1].columns - more) }
      line += [head, .blank(field.side == .right ? Self.gap : Self.gap - more)]
    }
    return line.dropLast()
  }

  private func head(of field: Field, _ sort: Sort?, _ glyphs: Glyphs) -> Piece {
    guard let sort, Column(sort.column) == field.column else {
      return Piece(field.head, .muted, width: field.width, field.side)
    }
    let arrow = glyphs[sort.isDescending ? .down : .up]
    let fits = field.head.width <= field.width
    let width = max(field.width, fits ? field.head.width + arrow.width : 0)
    let name = field.head.clipped(to: max(0, width - arrow.width))
    return Piece(name + arrow, .accent, width: width, field.side)
  }

  /// Where the heads stand in a row of the list.
  func headings(in row: Rect) -> [(Column, Rect)] {
    var x = row.x + 1 + Self.medium
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
  struct Needs {
    var from = 0
    var subject = 0
    var workbin = 0
  }

  /// From gets what the rows seen need, as long as their subjects leave it; Subject takes the rest;
  /// when it gets narrow the priority goes first, then the time of receipt, then, where each row
  /// tells its workbin, From.
  init(usual columns: Int, of place: Place, needs: Needs) {
    let onDesk = place == .desk
    let workbin = place == .allMine ? min(max(7, needs.workbin), columns >= 64 ? 20 : 12) : 0
    let room = columns - (workbin > 0 ? workbin + Self.gap : 0)
    let priority = room >= 64 && !onDesk ? 3 : 0
    let received = room >= 52 ? 8 : 0
    let state = onDesk ? (room >= 64 ? 12 : 2) : 0
    let age = 7
    let fixed = [received, state, priority].reduce(Self.medium + age + Self.gap) {
      $0 + ($1 > 0 ? $1 + Self.gap : 0)
    }
    let rest = max(0, room - fixed)
    let from = rest < 20 ? 0 : Self.from(needs, in: rest)
    let all = [
      Field(.received, width: received), Field(.state, head: state > 2 ? nil : "", width: state),
      Field(.from, width: from),
      Field(.subject, width: max(0, rest - (from > 0 ? from + Self.gap : 0))),
      Field(.workbin, width: workbin), Field(.priority, head: "Pri", width: priority, .right),
      Field(.age, width: age, .right),
    ]
    fields = all.filter { $0.width > 0 || $0.column == .subject }
  }

  private static func from(_ needs: Needs, in rest: Int) -> Int {
    let part = (rest + gap) * 2 / 5
    let share = min(26, max(8, part))
    let slack = rest - gap - max(needs.subject, part)
    return max(share, min(needs.from, widest, slack))
  }
}

/// Where they were chosen.
extension ItemColumns {
  /// What a column needs: the widest that stands in it now, and to which side it leans.
  struct Need {
    let column: Column
    let width: Int
    let side: SafeText.Side
  }

  /// Each gets what it needs; the subject, or else the last text, what is left. Where it is too
  /// little, texts share what there is, and the last columns go.
  init(_ needs: [Need], in columns: Int) {
    let count = needs.count
    var needs = needs[...]
    var fields: [Field] = []
    repeat {
      fields = Self.fields(needs, in: columns)
      needs = needs.dropLast()
    } while fields.count > 1 && Self.medium + Self.width(of: fields[...]) > columns
    self.fields = fields
    areCut = fields.count < count
    fill(columns - Self.medium - Self.width(of: fields[...]))
  }

  private mutating func fill(_ left: Int) {
    let taker =
      fields.firstIndex { $0.column == .subject } ?? fields.lastIndex { $0.side == .left }
    guard let taker else { return }
    fields[taker].width = max(1, fields[taker].width + left)
  }

  private static func fields(_ needs: ArraySlice<Need>, in columns: Int) -> [Field] {
    let room = columns - medium - max(0, needs.count - 1) * gap
    let fixed = needs.filter { !$0.isElastic }.reduce(0) { $0 + $1.width }
    let texts = needs.filter(\.isElastic)
    let least = 8
    let shares = DataColumns.shared(
      max(room - fixed, least * texts.count), by: texts.map { min($0.width, widest) })
    var share = zip(texts, shares).map { min($0.width, widest, max(least, $1)) }[...]
    return needs.map { need in
      let head: SafeText? = need.column == .priority ? "Pri" : nil
      let width = need.isElastic ? share.popFirst() ?? least : need.width
      return Field(need.column, head: head, width: width, need.side)
    }
  }
}

extension ItemColumns.Need {
  fileprivate var isElastic: Bool { side == .left && width > 8 }
}
