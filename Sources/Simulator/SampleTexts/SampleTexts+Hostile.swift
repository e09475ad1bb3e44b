// What a terminal program must not let through from an email that anybody may have sent.
extension SampleTexts {
  static let hostile: [Interaction.Content] = [
    hostileEmail("Clear\u{1B}[2J\u{1B}[H the screen", "\u{1B}[31mred\u{1B}[0m and \u{1B}c reset"),
    hostileEmail(
      "Title\u{1B}]0;owned\u{7} and \u{9B}31m more", "\u{1B}]52;c;ZXZpbA==\u{7} clipboard"),
    hostileEmail(
      "Invoice \u{202E}fdp.exe\u{202C} attached", "\u{2066}Look\u{2069} at \u{202D}this."),
    hostileEmail(
      "Zero\u{200B}width\u{200D}\u{FEFF} and \u{E0041}\u{E0042} tags", "in\u{2060}visible"),
    hostileEmail(
      "Z" + String(repeating: "\u{301}\u{30B}\u{335}", count: 40) + "algo",
      "Marks that climb out of their line."),
    hostileEmail("Two\r\nlines\tand a tab\u{0}nul", "a\u{8}\u{8}\u{8}b\u{7F}\u{85}next"),
    hostileEmail(
      "Very long " + String(repeating: "subject ", count: 1_280),
      String(repeating: "No line ever ends here. ", count: 400)),
    hostileEmail("", ""),
  ]

  private static func hostileEmail(_ subject: String, _ text: String) -> Interaction.Content {
    .init(
      from: "mallory@evil.example.test", fromPersonal: "Mallory \u{202E}yrollaM",
      to: "info@centre.example.test", subject: subject, text: text)
  }
}
