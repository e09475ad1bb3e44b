import Testing

@testable import Core

@Suite("A line that is being typed")
struct TextFieldTests {
  private func typed(_ edits: TextEdit...) -> TextField {
    var entry = TextField()
    for edit in edits { entry.apply(edit) }
    return entry
  }

  @Test("text goes in where the cursor is")
  func insert() {
    let entry = typed(.insert("refnd"), .left, .left, .insert("u"))
    #expect(entry.text == "refund")
    #expect((entry.beforeCursor, entry.afterCursor) == ("refu", "nd"))
  }

  @Test("a pasted line break is a blank, and no line grows without end")
  func paste() {
    #expect(typed(.insert("a\nb\r\nc")).text == "a b c")
    #expect(typed(.insert(String(repeating: "x", count: 9_000))).text.count == TextField.maxLength)
  }

  @Test(
    "what each deletion takes",
    arguments: [
      ([TextEdit.backspace], "one tw"), ([.start, .delete], "ne two"), ([.deleteToStart], ""),
      ([.deleteWord], "one "), ([.left, .deleteToStart], "o"), ([.deleteWord, .deleteWord], ""),
      ([.start, .backspace], "one two"), ([.delete], "one two"),
    ])
  func deletion(edits: [TextEdit], left: String) {
    var entry = TextField("one two")
    for edit in edits { entry.apply(edit) }
    #expect(entry.text == left)
  }

  @Test("the cursor stays inside")
  func bounds() {
    #expect(typed(.left, .backspace, .right, .insert("a"), .right, .right).cursor == 1)
  }
}
