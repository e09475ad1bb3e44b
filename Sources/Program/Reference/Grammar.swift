import ArgumentParser
import JSON

/// The commands and options of the program, as the parser knows them: what the manual page and the
/// shells' completions are made from.
///
/// The parser tells it by `_dumpHelp()` alone, which is underscored: another version of it may say the
/// same in other words, and what is missing then is empty here. `ReferenceTests` would notice.
struct Grammar {
  struct Command {
    let name: String
    let abstract: String
    let discussion: String?
    let arguments: [Argument]

    var options: [Argument] { arguments.filter { !$0.names.isEmpty } }
  }

  struct Argument {
    /// With their dashes; none where it is told by its place.
    let names: [String]
    /// What stands after an option's name, or in an argument's place; nil for a flag.
    let valueName: String?
    let help: String
    /// What it may be, where that can be listed.
    let choices: [String]
    /// Whether it may be a file; beside its choices, where it has some.
    let isFile: Bool
  }

  /// The name of the one that runs when none is named.
  let defaultCommand: String
  let commands: [Command]

  init() throws {
    let root = try Document(parsing: WorkbinCommand._dumpHelp()).root["command"]
    defaultCommand = root?["defaultSubcommand"]?.string ?? ""
    commands = root?["subcommands"]?.elements.map(Command.init) ?? []
  }

  /// Those that are named; `help` takes also what is no command.
  var namedCommands: [Command] { commands.filter { $0.name != defaultCommand } }
}

extension Grammar.Command {
  fileprivate init(_ value: JSONView) {
    name = value["commandName"]?.string ?? ""
    abstract = value["abstract"]?.string ?? ""
    discussion = value["discussion"]?.string
    arguments = value["arguments"]?.elements.compactMap(Grammar.Argument.init) ?? []
  }

  /// What stands alone after its name: an argument's choices.
  var choices: [String] {
    arguments.filter(\.names.isEmpty).flatMap(\.choices)
  }
}

extension Grammar.Argument {
  fileprivate init?(_ value: JSONView) {
    guard let help = value["abstract"]?.string else { return nil }
    self.help = help
    names =
      value["names"]?.elements.compactMap { name in
        name["name"]?.string.map { (name["kind"]?.string == "short" ? "-" : "--") + $0 }
      } ?? []
    self.valueName = value["kind"]?.string == "flag" ? nil : value["valueName"]?.string
    choices =
      value["completionKind"]?["list"]?["values"]?.elements.compactMap(\.string) ?? []
    isFile = value["completionKind"]?["file"] != nil || self.valueName?.hasSuffix("file") ?? false
  }

  /// Whether every command has it.
  var isCommon: Bool { names.contains("--help") || names.contains("--version") }
}
