import Desk
import Text
import Themes
import WebServices

/// What there is to read of an interaction, as lines.
struct ReadingText {
  /// More than anybody reads at a desk, in Unicode scalars.
  private static let longest = 20_000

  let interaction: Interaction
  let kind: ReadingPage.Kind
  let clock: WallClock
  let glyphs: Glyphs

  init(_ interaction: Interaction, _ kind: ReadingPage.Kind, clock: WallClock, glyphs: Glyphs) {
    (self.interaction, self.kind) = (interaction, kind)
    (self.clock, self.glyphs) = (clock, glyphs)
  }

  func lines(columns: Int) -> [Line] {
    let columns = max(8, columns)
    switch kind {
    case .codePoints: return characters(columns)
    case .text, .html:
      return interaction.medium == .chat ? chat(columns) : letter(columns)
    }
  }

  private func letter(_ columns: Int) -> [Line] {
    let letter = interaction.letter
    let text = (kind == .html ? letter.html.map(asText) : letter.plainText) ?? ""
    return heads(letter, columns) + [[]] + body(text, columns)
  }

  /// Read again for each picture, so no further than it is shown: a character takes four bytes at most.
  private func asText(_ html: String) -> String { HTMLText.read(html, upTo: 4 * Self.longest) }

  private func heads(_ letter: Letter, _ columns: Int) -> [Line] {
    var lines = head("Subject", interaction.subject.map { [$0] } ?? [], .accent, columns)
    if let from = letter.from ?? interaction.from { lines += sender(from, columns) }
    lines += head("To", letter.to, .text, columns) + head("Cc", letter.cc, .text, columns)
    if let received = interaction.receivedAt.map(clock.local) {
      lines.append(row("Received", Piece(received.date + " " + received.minutes)))
    }
    return lines + letter.attachments.flatMap { attached($0, columns) }
  }

  /// The name in full, since what matters most stands at its end; then its size, and its type where
  /// that has room.
  private func attached(_ file: Letter.Attachment, _ columns: Int) -> [Line] {
    var lines = head("Attached", [file.name], .text, columns)
    let size: SafeText = file.size.map { " \($0.byteWords)" } ?? .empty
    let type: SafeText = file.type.map { " \(SafeText.field($0))" } ?? .empty
    guard let last = lines.indices.last else { return [] }
    for facts in [size + type, size] where lines[last].columns + facts.width <= columns {
      lines[last].append(Piece(facts, .muted))
      return lines
    }
    return lines + [[.blank(9), Piece(size + type, .muted)]]
  }

  private func head(_ name: SafeText, _ values: [String], _ role: Role, _ columns: Int) -> [Line] {
    guard !values.isEmpty else { return [] }
    return SafeText.field(values.joined(separator: ", "))
      .wrapped(to: max(4, columns - 10), limit: 4).enumerated()
      .map { row($0.offset == 0 ? name : .empty, Piece($0.element, role)) }
  }

  private func sender(_ from: String, _ columns: Int) -> [Line] {
    let words = SenderWords(from)
    var lines = head("From", [from], .text, columns - (words.doubt == nil ? 0 : 2))
    guard let reason = words.reason, !lines.isEmpty else { return lines }
    lines[0].insert(contentsOf: words.sign(glyphs), at: 1)
    return lines + [row(.empty, reason)]
  }

  private func row(_ name: SafeText, _ value: Piece) -> Line {
    [Piece(name, .muted, width: 10), value]
  }

  /// What is quoted from earlier letters stands back.
  private func body(_ text: String, _ columns: Int) -> [Line] {
    guard !text.isEmpty else { return [[Piece("There is no text.", .muted)]] }
    let isWhole = text.unicodeScalars.count <= Self.longest
    let shown = isWhole ? text : String(text.unicodeScalars.prefix(Self.longest))
    let lines = SafeText(shown, lines: .kept).lines.flatMap { line -> [Line] in
      let role: Role = line.string.hasPrefix(">") ? .muted : .text
      return line.isEmpty ? [[]] : line.wrapped(to: columns).map { [Piece($0, role)] }
    }
    return isWhole ? lines : lines + [[], [Piece("The rest is not shown.", .levelWarn)]]
  }

  private func chat(_ columns: Int) -> [Line] {
    let lines = interaction.transcript.flatMap { said($0, columns) }
    return lines.isEmpty ? [[Piece("Nothing has been said yet.", .muted)]] : lines
  }

  private func said(_ utterance: Utterance, _ columns: Int) -> [Line] {
    let time = utterance.at.map { clock.local($0).minutes } ?? .empty
    let name = SafeText.field(utterance.nickname ?? "?").clipped(to: 16)
    guard let text = utterance.text else {
      let words = SafeText.field(utterance.kind ?? "").clipped(to: 40)
      return [[Piece(time, .muted, width: 7), Piece(name, .muted), Piece(" · " + words, .muted)]]
    }
    let front = 7 + 18
    let isNarrow = columns < 50
    let room = max(8, columns - (isNarrow ? 2 : front))
    let rows = SafeText.field(text).wrapped(to: room, limit: 40)
    let role: Role = utterance.isCustomer ? .accent : .levelInfo
    let head: Line = [Piece(time, .muted, width: 7), Piece(name, role, width: 18)]
    if isNarrow { return [head] + rows.map { [.blank(2), Piece($0)] } }
    return rows.enumerated().map {
      ($0.offset == 0 ? head : [.blank(front)]) + [Piece($0.element)]
    }
  }

  private func characters(_ columns: Int) -> [Line] {
    [("Subject", interaction.subject), ("From", interaction.from)].flatMap { name, text -> [Line] in
      guard let text else { return [] }
      let points = SafeText.codePoints(of: text, limit: 300)
      let words = name == "From" ? SenderWords(text) : nil
      let title: Line =
        [Piece(SafeText(name), .title), Piece("  ")] + (words?.sign(glyphs) ?? [])
        + [Piece(.field(text), .accent)]
      return [title] + (words?.reason.map { [[.blank(name.count + 2), $0]] } ?? [])
        + points.map { point in
          [
            Piece(" "), Piece(point.isHidden ? glyphs[.warned] : .empty, .levelWarn, width: 2),
            Piece(point.number, point.isHidden ? .levelWarn : .muted, width: 8), Piece(" "),
            Piece(point.name, point.isHidden ? .levelWarn : .text),
            Piece(point.isHidden ? "  not shown" : "", .levelWarn),
          ]
        } + [[]]
    }
  }
}

extension Int {
  /// A file's size for people: `812 bytes`, `48 kB`, `3.1 MB`.
  fileprivate var byteWords: SafeText {
    switch self {
    case ..<1_000: "\(self) bytes"
    case ..<1_000_000: "\(self / 1_000) kB"
    default: "\(self / 1_000_000).\(self / 100_000 % 10) MB"
    }
  }
}
