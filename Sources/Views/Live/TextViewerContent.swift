import Core
import Text
import Themes
import WebServices

/// What there is to read of an interaction, as lines.
struct TextViewerContent {
  let interaction: Interaction
  let kind: TextPage.Kind
  /// What was said, where it is a chat.
  let conversation: [ChatMessage]
  let opensQuotations: Bool
  let clock: WallClock
  let glyphs: GlyphSet

  init(
    _ page: TextPage, of interaction: Interaction, conversation: [ChatMessage],
    clock: WallClock, glyphs: GlyphSet
  ) {
    (self.interaction, self.conversation) = (interaction, conversation)
    (kind, opensQuotations) = (page.kind, page.opensQuotations)
    (self.clock, self.glyphs) = (clock, glyphs)
  }

  var isConversation: Bool { kind != .codePoints && interaction.medium.isConversation }

  /// Its lines, or of a long letter so many at least; and whether these are all.
  func lines(columns: Int, atLeast count: Int) -> (lines: [Line], areAll: Bool) {
    let columns = max(8, columns)
    switch kind {
    case .codePoints: return (codePointLines(columns), true)
    case .text, .html:
      return isConversation ? (chatLines(columns), true) : emailLines(columns, count)
    }
  }

  private func emailLines(_ columns: Int, _ count: Int) -> (lines: [Line], areAll: Bool) {
    let email = interaction.email
    let head = headerLines(email, columns) + [[]]
    let layout = LetterLayout(columns: columns, opensQuotations: opensQuotations)
    let body =
      kind == .html
      ? email.html.map { htmlLines($0, layout, count) }
      : email.plainText.map { layout.appending($0, atLeast: count) }
    guard let body else { return (head + [[TextSpan("There is no text.", .muted)]], true) }
    return (head + body.lines, body.isWhole)
  }

  /// Read again for each picture, so no further than that needs.
  private func htmlLines(_ html: String, _ layout: LetterLayout, _ count: Int) -> LetterLayout {
    var body = layout
    for limit in [1 << 15, 1 << 18, HTMLText.maxBytes] {
      let text = HTMLText.plainText(from: html, maxBytes: limit)
      guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else { break }
      body = layout.appending(text, atLeast: count)
      if !body.isWhole || text.utf8.count <= limit { return body }
    }
    if !body.lines.isEmpty { return body }
    body.append([[TextSpan("No text can be read in this HTML. What was sent:", .levelWarn)], []])
    return body.appending(html, atLeast: count)
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

  private func chatLines(_ columns: Int) -> [Line] {
    let lines = conversation.flatMap { messageLines($0, columns) }
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
