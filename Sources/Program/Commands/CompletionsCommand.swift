import ArgumentParser

/// `workbin completions SHELL`: teaches a shell to complete our commands.
struct CompletionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions",
    abstract: "Print what lets a shell complete workbin's commands and options.",
    usage: "workbin completions bash|zsh|fish",
    discussion: """
      In ~/.bashrc:                   source <(workbin completions bash)
      In ~/.zshrc, after compinit:    source <(workbin completions zsh)
      In ~/.config/fish/config.fish:  workbin completions fish | source
      """)

  @Argument(
    help: "bash, zsh or fish.", completion: .list(CompletionScript.allCases.map(\.rawValue)))
  var shell: String

  func run() throws {
    try CommandError.reportingErrors {
      guard let shell = CompletionScript(rawValue: shell) else {
        throw CommandError.usage(
          "nothing is known of the shell “\(shell)”. Try one of: "
            + CompletionScript.allCases.map(\.rawValue).joined(separator: ", "))
      }
      try Output.line(shell.text(for: try Grammar()))
    }
  }
}
