import Core
import Glibc
import Terminal

/// The agent's own editor, on an interaction's userData or on an email. The terminal must have been
/// left; the network thread goes on meanwhile.
enum Editor {
  /// Opens it, waits until it ends, and reads what was written. What can't be taken is kept as a file,
  /// whose name the outcome tells.
  ///
  /// - Parameter stop: stops this process as Ctrl-Z does; called when the editor has been stopped.
  /// - Returns: also whether this process was told to end while the editor was open.
  static func run(
    _ task: EditorTask, _ signals: borrowing Signals, stop: () -> Void
  ) -> (EditorOutcome, mustEnd: Bool) {
    do throws(FileError) {
      let before = EditorText(initialText(for: task), in: .fromEnvironment())
      let file = try TemporaryFile(named: fileName(for: task), before.bytes)
      let command = EditorCommand.fromEnvironment()
      do throws(SpawnError) {
        var program = try ForegroundProgram(command.words(opening: file.path))
        let run = program.run(signals, stop: stop)
        return (outcome(of: run, command, file, before, task), run.wasToldToEnd)
      } catch {
        return (.failed(startFailure(command, error)), false)
      }
    } catch {
      return (.failed("The file for the editor can't be used: \(error.message)"), false)
    }
  }

  private static func startFailure(_ command: EditorCommand, _ error: SpawnError) -> String {
    let reason = String(cString: strerror(error.code))
    return "The editor “\(command.name)” can't be started: \(reason). Set VISUAL or EDITOR"
  }

  private static func outcome(
    of run: ForegroundProgram.Run, _ command: EditorCommand, _ file: borrowing TemporaryFile,
    _ before: EditorText, _ task: EditorTask
  ) -> EditorOutcome {
    if run.wasToldToEnd {
      return failure("workbin was told to end: nothing is sent", file, before, task)
        .keepingRecoveryFiles(of: file)
    }
    switch run.end {
    case .signaled(let number):
      return failure(
        "The editor was ended by signal \(number): nothing is sent", file, before, task
      )
      .keepingRecoveryFiles(of: file)
    case .exited(let status):
      if let problem = command.problem(status: status) {
        return failure(problem, file, before, task)
      }
      return written(in: file, before, task)
    }
  }

  private static func written(
    in file: borrowing TemporaryFile, _ before: EditorText, _ task: EditorTask
  ) -> EditorOutcome {
    do throws(FileError) {
      let bytes = try file.bytes(maxBytes: max(UserDataFile.maxBytes, before.bytes.count))
      // What is gone on with may be saved as it is, and is meant then.
      let isMeant = task.previousText != nil && file.wasSaved
      if bytes == before.bytes, !isMeant { return .unsaved }
      do throws(EditorTextError) {
        return outcome(try before.text(of: bytes), of: task)
      } catch {
        return failure(error.message, file, before, task)
      }
    } catch {
      return failure("What you wrote can't be read: \(error.message)", file, before, task)
    }
  }

  private static func failure(
    _ message: String, _ file: borrowing TemporaryFile, _ before: EditorText, _ task: EditorTask
  ) -> EditorOutcome {
    do throws(FileError) {
      let bytes = try file.beginning(maxBytes: UnsentArchive.maxBytes)
      guard bytes != before.bytes, !bytes.isEmpty else { return .failed(message) }
      let path = try UnsentArchive.store(bytes, named: fileName(for: task))
      return .failed("\(message). What you wrote is in “\(path)”")
    } catch {
      return .failed("\(message). What you wrote can't be kept: \(error.message)")
    }
  }

  private static func fileName(for task: EditorTask) -> String {
    if case .userData = task.content { "userdata.toml" } else { "letter.txt" }
  }

  private static func initialText(for task: EditorTask) -> String {
    if case .userData = task.content { UserDataFile.text(task) } else { EmailFile.text(task) }
  }

  private static func outcome(_ text: String, of task: EditorTask) -> EditorOutcome {
    guard case .userData = task.content else { return EmailFile.outcome(text, of: task) }
    do {
      return .entries(try UserDataFile.entries(text))
    } catch {
      return .unreadable(text: text, "What you wrote can't be read, \(error.description)")
    }
  }
}

extension EditorOutcome {
  /// An editor that is ended before its time leaves beside the file what was not saved yet.
  fileprivate func keepingRecoveryFiles(of file: borrowing TemporaryFile) -> EditorOutcome {
    guard case .failed(let message) = self else { return self }
    let paths = file.otherFiles.compactMap { name, bytes in
      try? UnsentArchive.store(bytes, named: String(name.drop { $0 == "." }))
    }
    guard let path = paths.last else { return self }
    return .failed("\(message). What the editor had kept is in “\(path)”")
  }
}
