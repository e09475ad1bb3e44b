import ArgumentParser
import Views

/// The manual page, made from what the parser knows of the commands and what the screen knows of the
/// keys: `workbin help man | man -l -`.
struct ManualPage {
  private var page: Roff

  init(of grammar: Grammar) {
    let configuration = WorkbinCommand.configuration
    page = Roff("workbin", section: 1, source: "workbin \(configuration.version)")
    page.heading("NAME")
    page.paragraph("workbin - \(configuration.abstract.prefix { $0 != "." })")
    addSynopsis()
    page.heading("DESCRIPTION")
    for paragraph in configuration.discussion.paragraphs { page.paragraph(paragraph) }
    addOptions(of: grammar)
    addCommands(of: grammar)
    addKeys()
    addSettings()
    addExitStatusAndEnvironment()
  }

  var text: String { page.text }

  private mutating func addSynopsis() {
    let usages = WorkbinCommand.configuration.subcommands.map { command in
      let configuration = command.configuration
      return configuration.usage ?? "workbin \(configuration.commandName ?? "") [<options>]"
    }
    page.heading("SYNOPSIS")
    page.lines(usages.joined(separator: "\n"))
  }

  private mutating func addOptions(of grammar: Grammar) {
    page.heading("OPTIONS")
    for command in grammar.commands where command.name == grammar.defaultCommand {
      for argument in command.arguments { page.entry(name(of: argument), argument.help) }
    }
  }

  private mutating func addCommands(of grammar: Grammar) {
    page.heading("COMMANDS")
    for command in grammar.namedCommands where command.name != "help" {
      page.subheading("workbin \(command.name)")
      page.paragraph(command.abstract)
      for argument in command.arguments where !argument.isCommon {
        page.entry(name(of: argument), argument.help)
      }
      if let discussion = command.discussion { page.lines(discussion) }
    }
    page.subheading("workbin help keys, workbin help man")
    page.paragraph("Print the table of keys, or this page.")
  }

  private func name(of argument: Grammar.Argument) -> [Roff.Span] {
    let names = argument.names.map { [Roff.Span.literal($0)] }
    let value = argument.valueName.map { [Roff.Span.placeholder($0)] } ?? []
    guard !names.isEmpty else { return value }
    return Array(names.joined(separator: [.plain(", ")]))
      + (value.isEmpty ? [] : [.plain(" ")] + value)
  }
}

/// What the screen knows.
extension ManualPage {
  private mutating func addKeys() {
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
        let keys: [Roff.Span] =
          command.keyList.isEmpty ? [] : [.literal(command.keyList), .plain("  ")]
        page.entry(keys + [.plain(":" + command.usage)], description(of: command))
      }
    }
  }

  private func description(of command: Command) -> String {
    command.explanation + "." + (command.argumentExplanation.map { " \($0)." } ?? "")
  }

  private mutating func addSettings() {
    page.heading("SETTINGS")
    page.paragraph("Said as :set NAME VALUE, and kept for the next time.")
    for setting in KeyTable.settings {
      page.entry([.literal(setting.name)], setting.values.joined(separator: ", "))
    }
  }
}

/// What it ends with, and what it takes from where it runs.
extension ManualPage {
  private mutating func addExitStatusAndEnvironment() {
    page.heading("EXIT STATUS")
    page.entry([.literal("0")], "It was done.")
    page.entry([.literal("\(CommandError.failureStatus)")], "It was tried, and failed.")
    page.entry(
      [.literal("\(CommandError.usageStatus)")], "The command or its surroundings are wrong.")
    page.heading("ENVIRONMENT")
    for (name, text) in Self.environmentVariables { page.entry([.literal(name)], text) }
  }

  private static let environmentVariables = [
    (Secret.passwordVariable, "The password; without it, it is asked for."),
    (Secret.passphraseVariable, "The passphrase of the key given by --key."),
    ("NETRC", "The file that --netrc reads, in place of ~/.netrc."),
    ("https_proxy, http_proxy, all_proxy, no_proxy", "The way to the server, as with curl."),
    ("NO_COLOR", "If set, no colours."),
    ("NO_MOTION", "If set, nothing fades."),
    (
      "COLORFGBG",
      "Whether the terminal's ground is light or dark, where it does not tell when it is asked."
    ),
    (
      "VISUAL, EDITOR",
      "The editor for userData and letters, as git understands it. Its file lies under "
        + "XDG_RUNTIME_DIR, or beside workbin/unsent, and goes with it. What you wrote and could not send is kept in "
        + "workbin/unsent under XDG_STATE_HOME, the last \(UnsentArchive.maxFiles) files of it."
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
