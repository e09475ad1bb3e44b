import Glibc
import Loopback
import Testing

@testable import Program

@Suite("A file is read whole, up to a size", .timeLimit(.minutes(5)))
struct BoundedFileTests {
  private let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  private func namedPipe() -> String {
    let path = directory.path + "/pipe"
    #expect(mkfifo(path, 0o600) == 0)
    return path
  }

  private func error(
    _ path: String, maxBytes: Int = 1 << 20, as kind: BoundedFile.Kind, flags: Int32 = 0
  ) -> FileError? {
    do throws(FileError) {
      _ = try BoundedFile(path, maxBytes: maxBytes, as: kind, flags: flags)
      return nil
    } catch {
      return error
    }
  }

  /// Longer together than what a pipe holds, which is 64 KiB.
  private let pieces: [[UInt8]] = [1, 50_000, 70_000, 2].map { [UInt8](repeating: 7, count: $0) }

  @Test("a pipe to its end, however slowly it is written, and longer than its buffer")
  func pipe() throws {
    let pipe = try TestPipe()
    SlowWriter.write(pieces, to: pipe.takeWriteEnd())
    let file = try BoundedFile(pipe.path, maxBytes: 1 << 20, as: .commandLine)
    #expect(file.bytes == pieces.flatMap { $0 })
  }

  @Test("one with a name too, whose writer comes later than its reader")
  func fifo() throws {
    let path = namedPipe()
    SlowWriter.write(pieces, into: path)
    let file = try BoundedFile(path, maxBytes: 1 << 20, as: .commandLine)
    #expect(file.bytes == pieces.flatMap { $0 })
  }

  @Test("a pipe that nobody writes to, or nobody closes, ends the wait at its time")
  func silence() throws {
    let path = namedPipe()
    #expect(error(path, as: .stream(timeout: .milliseconds(20))) == .timedOut)
    #expect(error(path, as: .ready) == .timedOut)
    let pipe = try TestPipe()
    pipe.write("the beginning")
    #expect(error(pipe.path, as: .stream(timeout: .milliseconds(20))) == .timedOut)
  }

  @Test("more than so much is refused at once, though the pipe has no end")
  func overflow() throws {
    let pipe = try TestPipe()
    pipe.write("123456")
    #expect(error(pipe.path, maxBytes: 5, as: .commandLine) == .tooLarge(maxBytes: 5))
    #expect(error("/dev/zero", as: .commandLine) == .tooLarge(maxBytes: 1 << 20))
    let path = try directory.write("file", "123456")
    #expect(error(path, maxBytes: 5, as: .regular) == .tooLarge(maxBytes: 5))
    #expect(error(path, maxBytes: 6, as: .regular) == nil)
    #expect(try BoundedFile(beginningOf: path, maxBytes: 5, as: .regular).bytes.count == 5)
  }

  @Test("where only a file will do, a pipe, a directory or a link is none")
  func kinds() throws {
    let pipe = namedPipe()
    #expect(error(pipe, as: .regular) == .notRegular)
    #expect(error(directory.path, as: .regular) == .notRegular)
    #expect(error(pipe, as: .rereadable) == .system(ESPIPE))
    #expect(error(directory.path, as: .commandLine) == .system(EISDIR))
    try directory.run("ln -s file link")
    let path = try directory.write("file", "text")
    #expect(error(directory.path + "/link", as: .regular) == nil)
    #expect(error(directory.path + "/link", as: .regular, flags: O_NOFOLLOW) == .system(ELOOP))
    #expect(try BoundedFile(path, maxBytes: 9, as: .rereadable).bytes == Array("text".utf8))
  }

  @Test("who else may read it is known")
  func privacy() throws {
    for (mode, isPrivate) in [(0o600, true), (0o640, false), (0o604, false)] as [(mode_t, Bool)] {
      let path = try directory.write("file", "text")
      chmod(path, mode)
      #expect(try BoundedFile(path, maxBytes: 9, as: .regular).isPrivate == isPrivate)
    }
  }

  @Test("what is named on the command line is told in a sentence when it can't be read")
  func sentences() throws {
    let pipe = namedPipe()
    let cases: [(String, String)] = [
      (pipe, "the plan “\(pipe)” can't be read: its end does not come in time"),
      ("/nonexistent", "the plan “/nonexistent” can't be read: No such file or directory"),
      ("/dev/zero", "“/dev/zero” is too large for a plan (over 64 KiB)"),
    ]
    for (path, sentence) in cases {
      do throws(CommandError) {
        _ = try BoundedFile.text(ofThe: "plan", at: path, maxBytes: 64 << 10, as: .ready)
        Issue.record("“\(path)” was read")
      } catch {
        #expect(error.message == sentence)
        #expect(error.status == 2)
      }
    }
  }
}
