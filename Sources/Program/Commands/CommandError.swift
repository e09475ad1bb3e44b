import ArgumentParser
import Glibc
import Text

/// A sentence for the person at the shell, and the status that the program ends with.
struct CommandError: Error {
  /// The command or the surroundings are wrong: nothing was tried.
  static let usageStatus: Int32 = 2
  /// It was tried, and failed.
  static let failureStatus: Int32 = 1

  let message: String
  let status: Int32

  /// Writes the sentence, which may hold words from outside, and gives what ends the program.
  func report() -> ExitCode {
    Output.error("workbin: \(SafeText(message).string)")
    return ExitCode(status)
  }

  /// Runs a command; whatever it can't do becomes a sentence and a status.
  static func reportingErrors(_ command: () throws -> Void) throws {
    do {
      try command()
    } catch let commandError as CommandError {
      throw commandError.report()
    } catch let exit as ExitCode {
      throw exit
    } catch {
      throw CommandError(message: "\(error)", status: usageStatus).report()
    }
  }
}

/// The command line's output. Only our own words and `SafeText` go in.
enum Output {
  static func line(_ text: String) { writeAll(text + "\n", to: STDOUT_FILENO) }
  static func error(_ text: String) { writeAll(text + "\n", to: STDERR_FILENO) }

  private static func writeAll(_ text: String, to descriptor: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { return }
      bytes = bytes.dropFirst(written)
    }
  }
}
