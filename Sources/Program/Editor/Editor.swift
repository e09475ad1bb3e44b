import Core
import Glibc

/// The agent's own editor, on an interaction's userData or on an email. The terminal must have been
/// left; the network thread goes on meanwhile.
enum Editor {
  /// Opens it, waits until it ends, and reads what was written. What can't be taken is kept as a file,
  /// whose name the outcome tells.
  ///
  /// - Parameter stop: stops this process as Ctrl-Z does; called when the editor has been stopped.
  /// - Parameter mustEnd: whether this process was told to end while the editor was open.
  static func run(
    _ task: EditorTask, stop: () -> Void, mustEnd: () -> Bool
  ) -> EditorOutcome {
    do throws(FileError) {
      let before = initialText(for: task)
      let file = try TemporaryFile(named: fileName(for: task), before)
      let problem = launch(file.path, stop)
      if mustEnd() {
        return failure("workbin was told to end: nothing is sent", file, before, task)
      }
      if let problem { return failure(problem, file, before, task) }
      do throws(FileError) {
        return outcome(try file.text(maxBytes: UserDataFile.maxBytes), of: task)
      } catch {
        return failure("What you wrote can't be read: \(error.message)", file, before, task)
      }
    } catch {
      return .failed("The file for the editor can't be used: \(error.message)")
    }
  }

  private static func failure(
    _ message: String, _ file: borrowing TemporaryFile, _ before: String, _ task: EditorTask
  ) -> EditorOutcome {
    do throws(FileError) {
      let bytes = try file.beginning(maxBytes: UnsentArchive.maxBytes)
      guard bytes != Array(before.utf8), !bytes.isEmpty else { return .failed(message) }
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

  /// `code --wait` is two words; no shell looks at them.
  private static var command: [String] {
    for variable in ["VISUAL", "EDITOR"] {
      let value = getenv(variable).map { String(cString: $0) } ?? ""
      let command = value.split(whereSeparator: \.isWhitespace).map(String.init)
      if !command.isEmpty { return command }
    }
    return ["vi"]
  }

  /// Runs the editor to its end. Returns why nothing came of it, or nil.
  private static func launch(_ path: String, _ stop: () -> Void) -> String? {
    let command = command
    var process: pid_t = 0
    var arguments = (command + [path]).map { strdup($0) } + [nil]
    defer { for text in arguments { free(text) } }
    let code = posix_spawnp(&process, command[0], nil, nil, &arguments, environ)
    guard code == 0 else {
      let reason = String(cString: strerror(code))
      return "The editor “\(command[0])” can't be started: \(reason). Set VISUAL or EDITOR"
    }
    let status = wait(for: process, stop)
    if status & 0x7F != 0 {
      return "The editor was ended by signal \(status & 0x7F): nothing is sent"
    }
    let exit = status >> 8 & 0xFF
    return exit == 0 ? nil : "The editor ended with status \(exit): nothing is sent"
  }

  /// The status word of its end. What is told to end meanwhile waits for the editor, in which the
  /// agent may have work.
  private static func wait(for process: pid_t, _ stop: () -> Void) -> Int32 {
    var status: Int32 = 0
    while true {
      let found = waitpid(process, &status, WUNTRACED)
      if found < 0, errno == EINTR { continue }
      if found < 0 { return 0 }
      guard status & 0xFF == 0x7F else { return status }
      stop()
    }
  }
}
