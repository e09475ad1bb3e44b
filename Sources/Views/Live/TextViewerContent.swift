import Core
import Text
import Themes
import WebServices

/// What there is to read of an interaction, as lines.
struct TextViewerContent {
  /// More than anybody reads at a desk, in Unicode scalars.
  private static let maxLength = 20_000

  let interaction: Interaction
  let kind: TextPage.Kind
  let clock: WallClock
  let glyphs: GlyphSet

  init(_ interaction: Interaction, _ kind: TextPage.Kind, clock: WallClock, glyphs: GlyphSet) {
    (self.interaction, self.kind) = (interaction, kind)
    (self.clock, self.glyphs) = (clock, glyphs)
  }

  func lines(columns: Int) -> [Line] {
    let columns = max(8, columns)
    switch kind {
    case .codePoints: return codePointLines(columns)
    case .text, .html:
      return interaction.medium.isConversation ? chatLines(columns) : emailLines(columns)
    }
  }

  private func emailLines(_ columns: Int) -> [Line] {
    let email = interaction.email
    let text = (kind == .html ? email.html.map(plainText) : email.plainText) ?? ""
    return headerLines(email, columns) + [[]] + bodyLines(text, columns)
  }

  /// Read again for each picture, so no further than it is shown: a character takes four bytes at
  /// most.
  private func plainText(_ html: String) -> String {
    HTMLText.plainText(from: html, maxBytes: 4 * Self.maxLength)
  }

  private func headerLines(_ email: Email, _ columns: Int) -> [Line] {
    var lines = fieldLines("Subject", interaction.subject.map { [$0] } ?? [], .accent, columns)
    if let from = email.from ?? interaction.from { lines += senderLines(from, columns) }
    lines += fieldLines("To", email.to, .text, columns) + fieldLines("Cc", email.cc, .text, columns)
    if let received = interaction.receivedAt.map(clock.localTime) {
      lines.append(
        fieldLine("Received", TextSpan(received.dayMonthAndYear + " " + received.timeToMinute)))
    }
    return lines + email.attachments.flatMap { attachmentLines($0, columns) }
  }

  /// The name in full, since what matters most stands at its end; then its size, and its type where
  /// that has room.
  private func attachmentLines(_ file: Email.Attachment, _ columns: Int) -> [Line] {
    var lines = fieldLines("Attached", [file.name], .text, columns)
    let size: SafeText = file.size.map { " \($0.formattedFileSize)" } ?? .empty
    let type: SafeText = file.type.map { " \(SafeText.bounded($0))" } ?? .empty
    guard let last = lines.indices.last else { return [] }
    for facts in [size + type, size] where lines[last].columns + facts.width <= columns {
      lines[last].append(TextSpan(facts, .muted))
      return lines
    }
    return lines + [[.blank(9), TextSpan(size + type, .muted)]]
  }

  private func fieldLines(_ name: SafeText, _ values: [String], _ role: Role, _ columns: Int)
    -> [Line]
  {
    guard !values.isEmpty else { return [] }
    return SafeText.bounded(values.joined(separator: ", "))
      .wrapped(to: max(4, columns - 10), limit: 4).enumerated()
      .map { fieldLine($0.offset == 0 ? name : .empty, TextSpan($0.element, role)) }
  }

  private func senderLines(_ from: String, _ columns: Int) -> [Line] {
    let address = SenderAddress(from)
    var lines = fieldLines("From", [from], .text, columns - (address.homograph == nil ? 0 : 2))
    guard let reason = address.reason, !lines.isEmpty else { return lines }
    lines[0].insert(contentsOf: address.warningSign(glyphs), at: 1)
    return lines + [fieldLine(.empty, reason)]
  }

  private func fieldLine(_ name: SafeText, _ value: TextSpan) -> Line {
    [TextSpan(name, .muted, width: 10), value]
  }

  /// What is quoted from earlier letters stands back.
  private func bodyLines(_ text: String, _ columns: Int) -> [Line] {
    guard !text.isEmpty else { return [[TextSpan("There is no text.", .muted)]] }
    let isWhole = text.unicodeScalars.count <= Self.maxLength
    let shown = isWhole ? text : String(text.unicodeScalars.prefix(Self.maxLength))
    let lines = SafeText(shown, lines: .kept).lines.flatMap { line -> [Line] in
      let role: Role = line.string.hasPrefix(">") ? .muted : .text
      return line.isEmpty ? [[]] : line.wrapped(to: columns).map { [TextSpan($0, role)] }
    }
    return isWhole ? lines : lines + [[], [TextSpan("The rest is not shown.", .levelWarn)]]
  }

  private func chatLines(_ columns: Int) -> [Line] {
    let lines = interaction.transcript.flatMap { messageLines($0, columns) }
    return lines.isEmpty ? [[TextSpan("Nothing has been said yet.", .muted)]] : lines
  }

  private func messageLines(_ message: ChatMessage, _ columns: Int) -> [Line] {
    let time = message.sentAt.map { clock.localTime($0).timeToMinute } ?? .empty
    let name = SafeText.bounded(message.nickname ?? "?").clipped(to: 16)
    guard let text = message.text else {
      let words = SafeText.bounded(message.kind ?? "").clipped(to: 40)
      return [
        [TextSpan(time, .muted, width: 7), TextSpan(name, .muted), TextSpan(" · " + words, .muted)]
      ]
    }
    let front = 7 + 18
    let isNarrow = columns < 50
    let room = max(8, columns - (isNarrow ? 2 : front))
    let rows = SafeText.bounded(text).wrapped(to: room, limit: 40)
    let role: Role = message.isFromCustomer ? .accent : .levelInfo
    let head: Line = [TextSpan(time, .muted, width: 7), TextSpan(name, role, width: 18)]
    if isNarrow { return [head] + rows.map { [.blank(2), TextSpan($0)] } }
    return rows.enumerated().map {
      ($0.offset == 0 ? head : [.blank(front)]) + [TextSpan($0.element)]
    }
  }

  private func codePointLines(_ columns: Int) -> [Line] {
    [("Subject", interaction.subject), ("From", interaction.from)].flatMap { name, text -> [Line] in
      guard let text else { return [] }
      let points = SafeText.codePoints(of: text, limit: 300)
      let address = name == "From" ? SenderAddress(text) : nil
      let title: Line =
        [TextSpan(SafeText(name), .title), TextSpan("  ")] + (address?.warningSign(glyphs) ?? [])
        + [TextSpan(.bounded(text), .accent)]
      return [title] + (address?.reason.map { [[.blank(name.count + 2), $0]] } ?? [])
        + points.map { point in
          [
            TextSpan(" "),
            TextSpan(point.isHidden ? glyphs[.warning] : .empty, .levelWarn, width: 2),
            TextSpan(point.notation, point.isHidden ? .levelWarn : .muted, width: 8), TextSpan(" "),
            TextSpan(point.name, point.isHidden ? .levelWarn : .text),
            TextSpan(point.isHidden ? "  not shown" : "", .levelWarn),
          ]
        } + [[]]
    }
  }
}
