import ArgumentParser
import Glibc
import Text

extension WorkbinCommand {
  /// The whole program, from the words of the command line to its exit status.
  ///
  /// The parser's own way of ending speaks with another voice, and with a status of its own for
  /// what is wrong with the command.
  package static func runToExit() -> Never {
    Output.prepare()
    guard let arguments = argumentsInLocale() else {
      fail("workbin: an argument is not in UTF-8, nor in your locale's", CommandError.usageStatus)
    }
    guard !arguments.isEmpty else { fail(usageHint, CommandError.usageStatus) }
    if arguments.count == 2, arguments[0] == "help", let topic = HelpTopic(rawValue: arguments[1]) {
      printHelp(topic)
    }
    var command: any ParsableCommand
    do {
      command = try parseAsRoot(arguments)
    } catch {
      reportParseError(in: arguments, error)
    }
    do {
      try command.run()
    } catch {
      // `workbin help` is a command whose run throws the help text.
      reportRunError(error)
    }
    exitImmediately(0)
  }

  /// Nothing is left in a buffer, and the network thread may still be at work: `exit` would take
  /// OpenSSL apart under it.
  private static func exitImmediately(_ status: Int32) -> Never { _exit(status) }

  /// The words after the program's name; nil where one is no text.
  private static func argumentsInLocale() -> [String]? {
    let charset = LocaleCharset.fromEnvironment()
    var arguments: [String] = []
    for index in 1..<max(1, Int(CommandLine.argc)) {
      guard let word = CommandLine.unsafeArgv[index] else { break }
      guard let text = charset.text(ofForeign: word) else { return nil }
      arguments.append(text)
    }
    return arguments
  }

  private static func printHelp(_ topic: HelpTopic) -> Never {
    do {
      printToExit(try topic.text())
    } catch {
      fail("workbin: \(error)", CommandError.failureStatus)
    }
  }

  private static func printToExit(_ text: String) -> Never {
    do throws(FileError) {
      try Output.line(text)
    } catch {
      exitImmediately(CommandError.unprinted(error).report().rawValue)
    }
    exitImmediately(0)
  }

  private static let usageHint = """
    workbin: give a server and your user name: workbin --server https://gws.example.test --user NAME
    To try it without a server: workbin demo
    """

  private static func reportParseError(in arguments: [String], _ error: any Error) -> Never {
    if exitCode(for: error).isSuccess { reportRunError(error) }
    let text = SafeText(unknownCommandMessage(arguments) ?? message(for: error).lowercasedFirst)
      .string
    fail("workbin: \(text)\nTry: workbin --help", CommandError.usageStatus)
  }

  /// Help and version are what was asked for; a command's `ExitCode` has been explained already.
  private static func reportRunError(_ error: any Error) -> Never {
    let code = exitCode(for: error)
    if code.isSuccess { printToExit(message(for: error)) }
    exitImmediately(code.rawValue)
  }

  private static func fail(_ text: String, _ status: Int32) -> Never {
    Output.error(text)
    exitImmediately(status)
  }

  /// The sentence about a first word that is no command, as the parser takes it for a stray value.
  private static func unknownCommandMessage(_ arguments: [String]) -> String? {
    guard let word = arguments.first, !word.hasPrefix("-") else { return nil }
    let names = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    guard !names.contains(word) else { return nil }
    let guess =
      SpellingSuggestion.nearest(to: word, among: names).map { ". Did you mean \($0)?" } ?? ""
    return "there is no command “\(word)”\(guess)"
  }
}

extension String {
  /// As it goes on after a colon.
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
