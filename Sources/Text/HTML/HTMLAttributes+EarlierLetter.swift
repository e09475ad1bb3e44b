/// What programs mark an earlier letter by, which has no element of its own in HTML. Seen in letters of
/// Outlook in its kinds and of Yahoo; nothing specifies it. [INF]
extension HTMLAttributes {
  /// Whether all that follows is quoted from an earlier letter.
  var beginsEarlierLetter: Bool {
    if let id = self["id"]?.lowercased(), Self.ids.contains(Self.original(id)) { return true }
    let classes = self["class"]?.lowercased().split(separator: " ") ?? []
    return classes.contains { Self.original($0) == "yahoo_quoted" } || hasRuleOfOutlook
  }

  private static let ids: Set<Substring> = [
    "appendonsend", "divrplyfwdmsg", "olk_src_body_section",
    "mail-editor-reference-message-container",
  ]

  /// Each answer of Outlook on the web puts an `x_` before the names in the letter that it answers.
  private static func original(_ name: some StringProtocol) -> Substring {
    var name = Substring(name)
    while name.hasPrefix("x_") { name = name.dropFirst(2) }
    return name
  }

  /// The line over the head: `border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm`.
  private var hasRuleOfOutlook: Bool {
    guard let style = self["style"]?.lowercased().filter({ !$0.isWhitespace }) else { return false }
    return style.hasPrefix("border:none;border-top:solid") && style.contains("padding:3.0pt0")
  }
}
