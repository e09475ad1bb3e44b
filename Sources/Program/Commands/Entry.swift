import ArgumentParser
import Glibc
import Text

extension WorkbinCommand {
  /// The whole program, from the words of the command line to its exit status.
  ///
  /// The parser's own way of ending speaks with another voice, and with a status of its own for
  /// what is wrong with the command.
  package static func runToExit() -> Never {
    let words = Array(CommandLine.arguments.dropFirst())
    guard !words.isEmpty else { end(welcome, Complaint.usage) }
    if words.count == 2, words[0] == "help", let reference = Reference(rawValue: words[1]) {
      tell(reference)
    }
    var command: any ParsableCommand
    do {
      command = try parseAsRoot(words)
    } catch {
      end(parsing: words, error)
    }
    do {
      try command.run()
    } catch {
      // `workbin help` is a command whose run throws the help text.
      end(running: error)
    }
    leave(0)
  }

  /// Nothing is left in a buffer, and the network thread may still be at work: `exit` would take
  /// OpenSSL apart under it.
  private static func leave(_ status: Int32) -> Never { _exit(status) }

  private static func tell(_ reference: Reference) -> Never {
    do {
      Output.line(try reference.text())
    } catch {
      end("workbin: \(error)", Complaint.failure)
    }
    leave(0)
  }

  private static let welcome = """
    workbin: give a server and your user name: workbin --server https://gws.example.test --user NAME
    To try it without a server: workbin demo
    """

  private static func end(parsing words: [String], _ error: any Error) -> Never {
    if exitCode(for: error).isSuccess { end(running: error) }
    let sentence = SafeText(unknownCommand(words) ?? message(for: error).lowercasedFirst).string
    end("workbin: \(sentence)\nTry: workbin --help", Complaint.usage)
  }

  /// Help and version are what was asked for; a command's `ExitCode` has been explained already.
  private static func end(running error: any Error) -> Never {
    let code = exitCode(for: error)
    if code.isSuccess { Output.line(message(for: error)) }
    leave(code.rawValue)
  }

  private static func end(_ text: String, _ status: Int32) -> Never {
    Output.error(text)
    leave(status)
  }

  /// The sentence about a first word that is no command, as the parser takes it for a stray value.
  private static func unknownCommand(_ words: [String]) -> String? {
    guard let word = words.first, !word.hasPrefix("-") else { return nil }
    let names = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    guard !names.contains(word) else { return nil }
    let guess = Spelling.nearest(to: word, among: names).map { ". Did you mean \($0)?" } ?? ""
    return "there is no command “\(word)”\(guess)"
  }
}

extension String {
  /// As it goes on after a colon.
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
