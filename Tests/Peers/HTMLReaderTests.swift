import Testing

@testable import Text

extension SerialTests {
  /// Our reader of HTML beside two that others wrote: html5lib, a parser by the standard's own
  /// algorithm, and w3m, which shows pages on terminals.
  @Suite("Other people's readers of HTML")
  struct HTMLReaderTests {
    @Test(
      "no word that html5lib finds in a mail is missing in ours", .timeLimit(.minutes(5)),
      arguments: MailPage.all)
    func html5lib(page: MailPage) async throws {
      let script = ProjectPaths.tests + "/Readers/visible_text.py"
      let text = try await ChildProcess.output(of: ProjectPaths.python, [script, page.path])
      let words = VisibleWords(text)
      #expect(words.count > 5)
      #expect(words.missing(in: try page.ownWords) == [])
    }

    @Test(
      "no word that w3m shows of a mail is missing in ours", .timeLimit(.minutes(5)),
      arguments: MailPage.all.filter { !$0.isOnlyForReadersOfTheStandard })
    func w3m(page: MailPage) async throws {
      let options = ["-dump", "-T", "text/html", "-I", "UTF-8", "-O", "UTF-8", "-cols", "1000"]
      let text = try await ChildProcess.output(
        // A picture without words has nothing to say, not even its file's name.
        of: "/usr/bin/w3m", options + ["-o", "ignore_null_img_alt=0", page.path],
        environment: ["HOME=/dev/null", "W3M_DIR=/dev/null"])
      let words = VisibleWords(withoutMarks(text))
      #expect(words.count > 5)
      #expect(words.missing(in: try page.ownWords) == [])
    }

    /// w3m writes `[S:…:S]` around what is struck out, and `^` before what is raised.
    private func withoutMarks(_ text: String) -> String {
      var text = text
      for mark in ["[S:", ":S]", "^"] {
        text = text.split(separator: mark, omittingEmptySubsequences: false).joined()
      }
      return text
    }

    @Test("what a mail conceals from people is not shown", arguments: MailPage.all)
    func concealed(page: MailPage) throws {
      #expect(!(try page.ownText.contains("concealed")))
    }

    @Test("html5lib knows the same names of characters, by the same characters")
    func names() async throws {
      let lines = try await ChildProcess.output(
        of: ProjectPaths.python,
        [
          "-c",
          """
          from html5lib.constants import entities
          for name, text in entities.items(): print(name, *map(ord, text))
          """,
        ]
      ).split(separator: "\n")
      #expect(lines.count == 2_231)
      for line in lines {
        let fields = line.split(separator: " ").map(String.init)
        let decoded = HTMLEntities.decode("&" + fields[0]).unicodeScalars.map { String($0.value) }
        #expect(decoded == Array(fields.dropFirst()), "\(fields[0])")
      }
    }
  }
}
