import ArgumentParser
import Text

/// A sentence for the person at the shell, and the status that the program ends with.
struct CommandError: Error {
  /// The command or the surroundings are wrong: nothing was tried.
  static let usageStatus: Int32 = 2
  /// It was tried, and failed.
  static let failureStatus: Int32 = 1

  let message: String
  let status: Int32

  /// Nothing was tried, for this reason.
  static func usage(_ message: String) -> CommandError {
    CommandError(message: message, status: usageStatus)
  }

  /// Writes the sentence, which may hold words from outside, and gives what ends the program.
  func report() -> ExitCode {
    Output.error("workbin: \(SafeText(message).string)")
    return ExitCode(status)
  }

  /// What was asked for could not be printed.
  static func unprinted(_ error: FileError) -> CommandError {
    CommandError(
      message: "the output can't be written: \(error.message)", status: failureStatus)
  }

  /// Runs a command; whatever it can't do becomes a sentence and a status.
  static func reportingErrors(_ command: () throws -> Void) throws {
    do {
      try command()
    } catch let commandError as CommandError {
      throw commandError.report()
    } catch let outputError as FileError {
      throw unprinted(outputError).report()
    } catch let exit as ExitCode {
      throw exit
    } catch {
      throw usage("\(error)").report()
    }
  }
}
