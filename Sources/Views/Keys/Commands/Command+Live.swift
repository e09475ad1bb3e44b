import Core
import Terminal

extension Command {
  static let pinOrFollow = Command(
    "Pin or follow", [.character("f")], bar: ("pin/follow", .pin),
    "Holds the live pane, or lets it follow", in: .panels, .togglePin
  ).inCategory(.details)

  /// Looking at one interaction closely.
  static let liveCommands = [
    Command(
      "Read", [.enter, .character("o")], bar: ("read", .read), "Opens the text: an email, a chat",
      in: [.live], .live(.openText)),
    Command(
      "Step back", [.character("<")], bar: ("back in time", .stepBack),
      "Shows the item as it was before what happened last", in: [.live, .items], .live(.stepBack)),
    Command(
      "Step forth", [.character(">")], bar: ("forth", .stepForward),
      "Shows it as it was one happening later",
      in: [.live, .items], .live(.stepForward)),
    Command(
      "Now", [.character(".")], bar: ("now", .now), "Back to the item as it is",
      in: [.live, .items],
      .live(.now)),
    Command(
      "Compare", [.character("d")], bar: ("compare", .compare),
      "What has changed since the moment on show",
      in: [.live, .items], .live(.compare)),
    Command(
      "Search data", [.character("/")], bar: ("search", .searchData),
      "Narrows userData to what you type",
      in: [.live], .live(.openSearch)),
    Command(
      "Copy", [.character("y")], "Gives a value to your terminal's clipboard",
      in: [.live, .items], .live(.openCopy)),
    Command(
      "Times", [.character("w")], "Times by the clock, as ages, or as sent", in: .panels,
      .live(.nextTimeFormat)),
    Command(
      "Characters", [.character("=")], "Subject and sender, one character a line",
      in: [.live, .items], .live(.codePoints)),
  ]

  /// What keys mean in a text that is open, and while data are searched.
  static let textViewerCommands = [
    Command(
      "Keep search", [.enter], bar: ("keep", .asListed), "The data stay narrowed",
      in: [.userDataSearch],
      .live(.keepSearch)),
    Command(
      "Clear search", [.escape], bar: ("clear", .asListed), "All data are shown again",
      in: [.userDataSearch],
      .back),
    Command(
      "Text down", [.down, .character("j"), .enter], "One line down", in: [.textViewer],
      .moveInDialog(.down)),
    Command(
      "Text up", [.up, .character("k")], "One line up", in: [.textViewer], .moveInDialog(.up)),
    Command(
      "Text page down", [.pageDown, .character(" "), .control("d")], bar: ("page", .asListed),
      "One page down", in: [.textViewer], .moveInDialog(.pageDown)),
    Command(
      "Text page up", [.pageUp, .character("b"), .control("u")], "One page up", in: [.textViewer],
      .moveInDialog(.pageUp)),
    Command(
      "Text begin", [.home, .character("g")], "To the beginning", in: [.textViewer],
      .moveInDialog(.first)),
    Command(
      "Text end", [.end, .character("G")], "To the end", in: [.textViewer],
      .moveInDialog(.last)),
    Command(
      "Other text", [.character("t")], bar: ("plain/HTML", .asListed),
      "The plain text, or the HTML",
      in: [.textViewer], .live(.switchTextForm)),
    Command(
      "Quotations", [.character("z")], "Opens what is quoted at length, or folds it",
      in: [.textViewer], .live(.toggleQuotations)),
    Command(
      "Close text", [.escape, .character("q")], bar: ("close", .asListed), "Closes the text",
      in: [.textViewer],
      .back),
  ]
}
