import Desk
import FoundationEssentials
import Glibc

/// The agent's own editor, on an interaction's userData or on a letter. The terminal must have been
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
    do throws(FileProblem) {
      let before = text(for: task)
      let file = try PrivateFile(named: name(for: task), before)
      let problem = edit(file.path, stop)
      if mustEnd() { return failed("workbin was told to end: nothing is sent", file, before, task) }
      if let problem { return failed(problem, file, before, task) }
      do throws(FileProblem) {
        return outcome(try file.read(atMost: UserDataFile.longest), of: task)
      } catch {
        return failed("What you wrote can't be read: \(error.words)", file, before, task)
      }
    } catch {
      return .failed("The file for the editor can't be used: \(error.words)")
    }
  }

  private static func failed(
    _ sentence: String, _ file: borrowing PrivateFile, _ before: String, _ task: EditorTask
  ) -> EditorOutcome {
    do throws(FileProblem) {
      let bytes = try file.bytes(upTo: KeptTexts.largest)
      guard bytes != Array(before.utf8), !bytes.isEmpty else { return .failed(sentence) }
      let path = try KeptTexts.keep(bytes, named: name(for: task))
      return .failed("\(sentence). What you wrote is in “\(path)”")
    } catch {
      return .failed("\(sentence). What you wrote can't be kept: \(error.words)")
    }
  }

  private static func name(for task: EditorTask) -> String {
    if case .userData = task.work { "userdata.toml" } else { "letter.txt" }
  }

  private static func text(for task: EditorTask) -> String {
    if case .userData = task.work { UserDataFile.text(task) } else { LetterFile.text(task) }
  }

  private static func outcome(_ text: String, of task: EditorTask) -> EditorOutcome {
    guard case .userData = task.work else { return LetterFile.outcome(text, of: task) }
    do {
      return .entries(try UserDataFile.entries(text))
    } catch {
      return .unreadable(text: text, "What you wrote can't be read, \(error.sentence)")
    }
  }

  /// `code --wait` is two words; no shell looks at them.
  private static var words: [String] {
    for variable in ["VISUAL", "EDITOR"] {
      let value = getenv(variable).map { String(cString: $0) } ?? ""
      let words = value.split(whereSeparator: \.isWhitespace).map(String.init)
      if !words.isEmpty { return words }
    }
    return ["vi"]
  }

  /// Runs the editor to its end. Returns why nothing came of it, or nil.
  private static func edit(_ path: String, _ stop: () -> Void) -> String? {
    let words = words
    var process: pid_t = 0
    var arguments = (words + [path]).map { strdup($0) } + [nil]
    var variables =
      ProcessInfo.processInfo.environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in arguments + variables { free(text) } }
    let code = posix_spawnp(&process, words[0], nil, nil, &arguments, &variables)
    guard code == 0 else {
      let reason = String(cString: strerror(code))
      return "The editor “\(words[0])” can't be started: \(reason). Set VISUAL or EDITOR"
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
