import Terminal
import Testing

@Suite("A text open for reading")
struct TextViewerScreenTests {
  @Test(
    "an email's HTML, its attachments and what is quoted", arguments: ScreenSnapshot.sizes)
  func letter(size: Size) throws {
    expectScreen(try ScreenHarness.viewingEmail(), size, ScreenSnapshot.email)
  }

  @Test("what was said in a chat", arguments: ScreenSnapshot.sizes)
  func chat(size: Size) throws {
    expectScreen(try ScreenHarness.viewingChat(), size, ScreenSnapshot.chat)
  }

  @Test(
    "a doubtful sender, and attachments with names of all kinds", arguments: ScreenSnapshot.sizes)
  func attachments(size: Size) throws {
    expectScreen(try ScreenHarness.viewingSuspiciousEmail(), size, ScreenSnapshot.attachments)
  }

  @Test("the characters of a subject that hides something", arguments: ScreenSnapshot.sizes)
  func characters(size: Size) throws {
    expectScreen(try ScreenHarness.viewingCodePoints(), size, ScreenSnapshot.codePoints)
  }
}
