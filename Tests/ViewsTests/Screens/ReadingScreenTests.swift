import Terminal
import Testing

@Suite("A text open for reading")
struct ReadingScreenTests {
  @Test(
    "an email's HTML, its attachments and what is quoted", arguments: Sheet.sizes)
  func letter(size: Size) throws {
    expect(try Scene.readingLetter(), size, Sheet.letter)
  }

  @Test("what was said in a chat", arguments: Sheet.sizes)
  func chat(size: Size) throws {
    expect(try Scene.readingChat(), size, Sheet.chat)
  }

  @Test("a doubtful sender, and attachments with names of all kinds", arguments: Sheet.sizes)
  func attachments(size: Size) throws {
    expect(try Scene.readingDoubtful(), size, Sheet.attachments)
  }

  @Test("the characters of a subject that hides something", arguments: Sheet.sizes)
  func characters(size: Size) throws {
    expect(try Scene.readingCharacters(), size, Sheet.characters)
  }
}
