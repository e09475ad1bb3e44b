import ArgumentParser
import Views

/// The manual page, made from what the parser knows of the commands and what the screen knows of the
/// keys: `workbin help man | man -l -`.
struct Manual {
  private var page: Roff

  init(of grammar: Grammar) {
    let configuration = WorkbinCommand.configuration
    page = Roff("workbin", section: 1, source: "workbin \(configuration.version)")
    page.heading("NAME")
    page.paragraph("workbin - \(configuration.abstract.prefix { $0 != "." })")
    tellUsage()
    page.heading("DESCRIPTION")
    for paragraph in configuration.discussion.paragraphs { page.paragraph(paragraph) }
    tellOptions(of: grammar)
    tellCommands(of: grammar)
    tellKeys()
    tellSettings()
    tellSurroundings()
  }

  var text: String { page.text }

  private mutating func tellUsage() {
    let usages = WorkbinCommand.configuration.subcommands.map { command in
      let configuration = command.configuration
      return configuration.usage ?? "workbin \(configuration.commandName ?? "") [<options>]"
    }
    page.heading("SYNOPSIS")
    page.lines(usages.joined(separator: "\n"))
  }

  private mutating func tellOptions(of grammar: Grammar) {
    page.heading("OPTIONS")
    for command in grammar.commands where command.name == grammar.usual {
      for argument in command.arguments { page.entry(name(of: argument), argument.words) }
    }
  }

  private mutating func tellCommands(of grammar: Grammar) {
    page.heading("COMMANDS")
    for command in grammar.named where command.name != "help" {
      page.subheading("workbin \(command.name)")
      page.paragraph(command.abstract)
      for argument in command.arguments where !argument.isCommon {
        page.entry(name(of: argument), argument.words)
      }
      if let discussion = command.discussion { page.lines(discussion) }
    }
    page.subheading("workbin help keys, workbin help man")
    page.paragraph("Print the table of keys, or this page.")
  }

  private func name(of argument: Grammar.Argument) -> [Roff.Piece] {
    let names = argument.names.map { [Roff.Piece.typed($0)] }
    let value = argument.value.map { [Roff.Piece.placeholder($0)] } ?? []
    guard !names.isEmpty else { return value }
    return Array(names.joined(separator: [.plain(", ")]))
      + (value.isEmpty ? [] : [.plain(" ")] + value)
  }
}

/// What the screen knows.
extension Manual {
  private mutating func tellKeys() {
    page.heading("KEYS")
    page.paragraph(
      "Each has a word, too, which is typed after a colon: Tab completes it, and the beginning of "
        + "one alone is enough. On the screen, ? lists what can be done, and why something can't.")
    page.paragraph(
      "With --mouse, or after :set mouse on, a click selects a line, or presses a key that is shown; "
        + "a double click pulls an item, and chooses a line of a list; the wheel moves what it turns "
        + "over; a click on the head of a column puts the list in order by it. With Shift held the "
        + "terminal selects text as it does without.")
    for section in KeyTable.sections {
      page.subheading(section.heading)
      for command in section.commands {
        let keys: [Roff.Piece] =
          command.keyLine.isEmpty ? [] : [.typed(command.keyLine), .plain("  ")]
        page.entry(keys + [.plain(":" + command.usage)], words(of: command))
      }
    }
  }

  private func words(of command: Command) -> String {
    command.explanation + "." + (command.argumentWords.map { " \($0)." } ?? "")
  }

  private mutating func tellSettings() {
    page.heading("SETTINGS")
    page.paragraph("Said as :set NAME VALUE, and kept for the next time.")
    for setting in KeyTable.settings {
      page.entry([.typed(setting.name)], setting.values.joined(separator: ", "))
    }
  }
}

/// What it ends with, and what it takes from where it runs.
extension Manual {
  private mutating func tellSurroundings() {
    page.heading("EXIT STATUS")
    page.entry([.typed("0")], "It was done.")
    page.entry([.typed("\(Complaint.failure)")], "It was tried, and failed.")
    page.entry([.typed("\(Complaint.usage)")], "The command or its surroundings are wrong.")
    page.heading("ENVIRONMENT")
    for (name, words) in Self.environment { page.entry([.typed(name)], words) }
  }

  private static let environment = [
    (Secret.passwordVariable, "The password; without it, it is asked for."),
    (Secret.passphraseVariable, "The passphrase of the key given by --key."),
    ("NETRC", "The file that --netrc reads, in place of ~/.netrc."),
    ("https_proxy, http_proxy, all_proxy, no_proxy", "The way to the server, as with curl."),
    ("NO_COLOR", "If set, no colours."),
    ("NO_MOTION", "If set, nothing fades."),
    ("COLORFGBG", "What some terminals tell of their ground: then the theme is light or dark."),
    (
      "VISUAL, EDITOR",
      "The editor for userData and letters. What you wrote and could not send is kept in "
        + "workbin/unsent under XDG_STATE_HOME, the last \(KeptTexts.most) files of it."
    ),
    ("XDG_STATE_HOME", "Where what you have chosen is kept, in place of ~/.local/state."),
  ]
}

extension String {
  /// Its parts between blank lines.
  fileprivate var paragraphs: [String] {
    split(separator: "\n", omittingEmptySubsequences: false)
      .split(whereSeparator: \.isEmpty).map { $0.joined(separator: "\n") }
  }
}
