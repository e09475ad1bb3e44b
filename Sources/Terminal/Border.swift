import Text

/// The characters of a box.
package struct Border: Hashable, Sendable {
  package var horizontal: SafeText
  package var vertical: SafeText
  package var topLeft: SafeText
  package var topRight: SafeText
  package var bottomLeft: SafeText
  package var bottomRight: SafeText

  package static let rounded = Border(
    horizontal: "─", vertical: "│", topLeft: "╭", topRight: "╮", bottomLeft: "╰",
    bottomRight: "╯")

  /// For terminals and locales without UTF-8.
  package static let ascii = Border(
    horizontal: "-", vertical: "|", topLeft: "+", topRight: "+", bottomLeft: "+",
    bottomRight: "+")
}
